import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { Refusal } from '../../corpus/refusal.ts';
import { report } from '../../corpus/report.ts';
import { readCorpus } from '../../corpus/read.ts';
import { validate } from '../../corpus/validate.ts';
import { verify } from '../../corpus/verify.ts';
import { parseYaml } from '../../corpus/yaml.ts';
import { openPoints } from '../../import/draft.ts';
import { shortSlug } from '../../lib/slug.ts';
import type { CollectionName } from '../../schema/collection-names.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { id as idSchema } from '../../schema/common.ts';
import { today } from '../today.ts';
import { type Data, setField, takesIds } from './fields.ts';

/** What can be made, and where it goes. */
const KINDS = new Map<string, CollectionName>([
  ['article', 'articles'],
  ['actor', 'actors'],
  ['topic', 'topics'],
  ['event', 'events'],
  ['stance', 'stances'],
  ['prediction', 'predictions'],
]);

const BODY = 'À compléter : le compte rendu, dans vos mots.';

/** Asks a question and gives the answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * Writes the file of a new entry.
 *
 * @param flags values of its fields by their paths, `dating.basis`, and its `id`
 * @param ask for the fields that the schema still demands; without it, they are refused
 * @returns what was written and what is left to do
 * @throws Refusal when the kind, a field or the id is wrong; nothing is written then
 */
export async function create(
  root: string,
  kind: string,
  flags: ReadonlyMap<string, readonly string[]>,
  ask?: Ask,
): Promise<string> {
  const name = KINDS.get(kind);
  if (name === undefined) throw new Refusal(`${kind} : attendu, ${[...KINDS.keys()].join(', ')}.`);
  const data: Data = name === 'articles' ? articleDefaults() : {};
  for (const [path, values] of flags)
    if (path !== 'id') setField(data, COLLECTIONS[name].schema, path.split('.'), values);
  await complete(data, COLLECTIONS[name].schema, ask);
  const taken = readCorpus(root).corpus.ids[name];
  const file = `content/${name}/${idOf(data, taken, flags.get('id')?.at(-1))}${COLLECTIONS[name].extension}`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  const yaml = yamlOf(data);
  const text = name === 'articles' ? `---\n${yaml}---\n\n${BODY}\n` : yaml;
  writeFileSync(join(root, file), text, { flag: 'wx' });
  const issues = verify(root).issues.filter((issue) => issue.file === file);
  return issues.length === 0
    ? `${file} est écrit. Rien n’y manque.`
    : `${file} est écrit. Reste à faire, avant de publier :\n\n${report(issues, '')}`;
}

/** Asks for each field that the schema demands, until it takes the whole. */
async function complete(data: Data, schema: z.ZodType<object>, ask?: Ask): Promise<void> {
  const begun = new Set<string>();
  for (;;) {
    const { issues } = validate(schema, parseYaml(yamlOf(data), ''), 'nouvelle entrée');
    const [issue] = issues;
    if (issue === undefined) return;
    const { code, field = '', expected } = issue;
    if (ask === undefined || field === '' || code === 'champ-inconnu' || begun.has(field))
      throw new Refusal(report(issues, ' ; rien n’est écrit'));
    const path = field.replace(/\[(\d+)\]/g, '.$1').split('.');
    // A field that contains others is started, and each is asked for in turn.
    if (setField(data, schema, path, [])) begun.add(field);
    else {
      const wanted = takesIds(schema, path) ? 'identifiants, entre virgules' : expected;
      setField(data, schema, path, [await ask(`${field} : ${wanted}\n> `)]);
    }
  }
}

/** A new article is a draft; its points quote a body that is still to be written. */
function articleDefaults(): Data {
  return { draft: true, published: today(), keyPoints: openPoints() };
}

function idOf(data: Data, taken: ReadonlySet<string>, given: string | undefined): string {
  const { title, name, actor, toward, date, summary } = data as Partial<Record<string, string>>;
  const of = actor === undefined ? summary : [actor, toward, date?.match(/\d{4}/)?.[0]].join(' ');
  const base = given ?? shortSlug(title ?? name ?? of ?? '');
  const [issue] = idSchema.safeParse(base).error?.issues ?? [];
  if (issue !== undefined) throw new Refusal(`--id ${base} : attendu, ${issue.message}.`);
  if (given !== undefined && taken.has(given))
    throw new Refusal(`--id ${given} : un fichier de ce nom existe déjà.`);
  let id = base;
  for (let rank = 2; taken.has(id); rank += 1) id = `${base}-${String(rank)}`;
  return id;
}

function yamlOf(data: Data): string {
  // Astro reads YAML 1.1, where a bare 2022-11-23 is not a text.
  return stringify(data, { lineWidth: 100, version: '1.1' });
}
