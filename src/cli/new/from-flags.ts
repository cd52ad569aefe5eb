import type { z } from 'zod';
import { withKnownId } from '../../corpus/known-id.ts';
import type { Corpus } from '../../corpus/model.ts';
import { Refusal } from '../../corpus/refusal.ts';
import { report } from '../../corpus/report.ts';
import { validate } from '../../corpus/validate.ts';
import { parseYaml } from '../../corpus/yaml.ts';
import { nearest } from '../../lib/nearest.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import { openPoints, WAITING, yamlOf } from './entry-file.ts';
import { type CommandLine, dataOf, flagsOf } from './flags.ts';
import { fieldsOf, kindsOf } from './question.ts';

/**
 * The data of an entry from its flags.
 *
 * @param ids those that its fields may name
 * @throws Refusal for a flag that no field takes, and for data that the schema refuses
 */
export function fromFlags(
  collection: CollectionName,
  flags: CommandLine['flags'],
  ids: Corpus['ids'],
): object {
  const schema: z.ZodType<object> = COLLECTIONS[collection].schema;
  const kind = kindsOf(schema).find((each) => each === flags.get('kind')?.at(-1));
  const fields = fieldsOf(schema, kind);
  const { data, unknown } = dataOf(fields, flags);
  const [stranger] = unknown;
  if (stranger !== undefined) {
    const near = nearest(stranger, flagsOf(fields));
    throw new Refusal(
      [
        `attendu        : un champ du schéma`,
        `trouvé         : --${stranger}`,
        ...(near === undefined ? [] : [`le plus proche : --${near}`]),
        usageOf(collection, kind),
      ].join('\n'),
    );
  }
  const whole =
    collection === 'articles' && !(WAITING in data) ? { ...data, [WAITING]: openPoints() } : data;
  const { issues } = validate(schema, parseYaml(yamlOf(whole), '', 1), 'nouvelle entrée');
  if (issues.length > 0) {
    const named = issues.map((issue) => withKnownId(issue, schema, whole, ids));
    throw new Refusal(report(named, ' ; rien n’est écrit'));
  }
  return whole;
}

/** The flags of a collection, those that may be left out in brackets. */
export function usageOf(collection: CollectionName, kind?: string): string {
  const { schema } = COLLECTIONS[collection];
  const [first] = kindsOf(schema);
  const fields = fieldsOf(schema, kind ?? first);
  return fields
    .map((field) => {
      const flags = flagsOf([field])
        .map((flag) => `--${flag}`)
        .join(' ');
      return field.isOptional ? `  [${flags}]` : `  ${flags}`;
    })
    .join('\n');
}
