import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/model.ts';
import { Refusal } from '../../corpus/refusal.ts';
import { report } from '../../corpus/report.ts';
import { recallCorpus } from '../../corpus/store.ts';
import { verify } from '../../corpus/verify.ts';
import { nearest } from '../../lib/nearest.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { id as idSchema } from '../../schema/common.ts';
import { entryPath, entryText, proposedId } from './entry-file.ts';
import type { CommandLine } from './flags.ts';
import { fromFlags, usageOf } from './from-flags.ts';
import { interview } from './interview.ts';
import type { Prompter } from './prompter.ts';

/** What can be made, and where it goes. */
const KINDS = {
  article: 'articles',
  actor: 'actors',
  topic: 'topics',
  event: 'events',
  stance: 'stances',
  prediction: 'predictions',
} as const satisfies Record<string, CollectionName>;

/**
 * Makes an entry, from flags or else by asking.
 *
 * @param prompter undefined without a terminal: everything is then in the flags
 * @returns what was written and what is left to do
 * @throws Refusal when the command or its flags are wrong; nothing is written then
 * @throws Abandoned when the person who answers gives up; nothing is written either
 */
export async function create(
  root: string,
  { words, flags }: CommandLine,
  prompter: Prompter | undefined,
): Promise<string> {
  const collection = collectionOf(words[0]);
  const { corpus } = verify(root, recallCorpus);
  const own = new Map([...flags].filter(([name]) => name !== 'id'));
  let data: object;
  if (own.size > 0) data = fromFlags(collection, own, corpus.ids);
  else if (prompter !== undefined) data = await interview(collection, corpus, prompter);
  else throw new Refusal(`Sans terminal, donnez chaque champ :\n${usageOf(collection)}`);
  const id = await idOf(corpus, collection, data, flags.get('id')?.at(-1), prompter);
  const path = entryPath(collection, id);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), entryText(collection, data), { flag: 'wx' });
  return `${path} est écrit.\n${leftToDo(root, path)}`;
}

function collectionOf(word = ''): CollectionName {
  const kinds = Object.keys(KINDS);
  if (word in KINDS) return KINDS[word as keyof typeof KINDS];
  const near = word === '' ? undefined : nearest(word, kinds);
  const found = word === '' ? 'rien' : word;
  throw new Refusal(
    [
      `attendu        : ${kinds.join(', ')}`,
      `trouvé         : ${found}`,
      ...(near === undefined ? [] : [`le plus proche : ${near}`]),
      'Exemple : npm run new -- event',
    ].join('\n'),
  );
}

async function idOf(
  corpus: Corpus,
  collection: CollectionName,
  data: object,
  given: string | undefined,
  prompter: Prompter | undefined,
): Promise<string> {
  const refusal = (id: string): string | undefined => {
    const [issue] = idSchema.safeParse(id).error?.issues ?? [];
    if (issue !== undefined) return `Attendu : ${issue.message}.`;
    return corpus.ids[collection].has(id)
      ? `Attendu : un identifiant libre ; ${entryPath(collection, id)} existe déjà.`
      : undefined;
  };
  const proposed = given ?? proposedId(data, corpus.ids[collection]);
  if (given === undefined && prompter !== undefined) {
    return prompter.text('Identifiant : le nom du fichier et de l’adresse, qui ne changera plus.', {
      check: refusal,
      initial: proposed,
    });
  }
  const why = refusal(proposed);
  if (why !== undefined) throw new Refusal(`--id ${proposed}\n${why}`);
  return proposed;
}

/** What `npm run check` says of the new file. */
function leftToDo(root: string, path: string): string {
  const issues = verify(root, recallCorpus).issues.filter(({ file }) => file === path);
  return issues.length === 0
    ? 'Rien n’y manque. Pour tout vérifier : npm run check. Pour le voir : npm run dev.'
    : `Reste à faire, avant de publier :\n\n${report(issues, '')}`;
}
