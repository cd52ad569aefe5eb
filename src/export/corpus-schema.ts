import { z } from 'zod';
import { absolute, routes } from '../lib/routes.ts';
import { SUBTITLE, TITLE } from '../lib/site.ts';
import { TABLES } from './tables/index.ts';
import { synthesisRecord } from './tables/synthesis.ts';

/** The JSON of the whole corpus. */
export const corpusFile = z.strictObject({
  $schema: z.url(),
  corpus: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/),
  licence: z.strictObject({
    id: z.string(),
    name: z.string(),
    address: z.url(),
    exception: z.string(),
  }),
  documentation: z.url(),
  ...Object.fromEntries(TABLES.map(({ name, schema }) => [name, z.array(schema)])),
  synthese: z.array(synthesisRecord),
});

/** Its JSON Schema, draft 2020-12, made from the schemas that the content itself must fit. */
export function corpusJsonSchema(): object {
  return {
    $id: absolute(routes.dataFile('corpus.schema.json')),
    title: `${TITLE} — ${SUBTITLE}`,
    ...z.toJSONSchema(corpusFile, { target: 'draft-2020-12' }),
  };
}
