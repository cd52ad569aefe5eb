import type { Corpus } from '../corpus/model.ts';
import { Refusal } from '../corpus/refusal.ts';
import { clip } from '../corpus/show.ts';
import { formatDate } from '../lib/dates.ts';
import { shortSlug } from '../lib/slug.ts';
import { list } from '../lib/text.ts';
import { decode } from './decode.ts';
import { draft } from './draft.ts';
import { type Facts, factsOf } from './facts.ts';
import { readText } from './read.ts';
import type { SourceText } from './source-text.ts';

/** Files to write, by their paths from the project's folder, and what was found in the text. */
export interface Proposal {
  id: string;
  files: ReadonlyMap<string, string>;
  findings: string;
}

/**
 * Reads a text to import and proposes a draft and the source text.
 *
 * @param chosen id of the article; that of its title by default
 * @param today day of the import, as `2026-11-21`
 * @throws Refusal when there is nothing to make an article of
 */
export function propose(
  bytes: Uint8Array,
  name: string,
  corpus: Corpus,
  today: string,
  chosen?: string,
): Proposal {
  const source = readText(decode(bytes, name));
  if (source.text.trim() === '') throw new Refusal(`${name} ne contient pas de texte.`);
  const facts = factsOf(source.text, corpus.actors);
  const id = chosen ?? (shortSlug(source.title ?? '') || `article-du-${today}`);
  const topics = corpus.topics.map((topic) => topic.id);
  return {
    id,
    files: new Map([
      [`content/articles/${id}.mdx`, draft(source, facts, { id, today, topics })],
      [`.sources/${id}.txt`, source.text],
    ]),
    findings: findings(source, facts, corpus, id),
  };
}

/** What was found in a text, for the editor to judge. */
function findings(source: SourceText, facts: Facts, { actors }: Corpus, id: string): string {
  const names = new Map(actors.map((actor) => [actor.id, actor.data.name]));
  const nameOf = (actor: string) => names.get(actor) ?? actor;
  const quoted = facts.quotations.map(
    ({ line, text, by }) =>
      `  ligne ${line}, « ${clip(text, 90)} » : ${by === undefined ? 'qui parle ?' : nameOf(by)}`,
  );
  const { title, address, published, left } = source;
  return [
    `Titre         ${title ?? 'à donner'}`,
    `Identifiant   ${id}`,
    `Adresse       ${address ?? 'inconnue'}`,
    `Date          ${published === undefined ? 'le texte ne dit pas quand il a paru' : formatDate(published)}`,
    `Acteurs       ${list(facts.actors.map(nameOf)) || 'aucun que le corpus connaisse'}`,
    `Dates dites   ${list([...new Set(facts.dates.map(({ day }) => formatDate(day)))]) || 'aucune en entier'}`,
    ...(quoted.length === 0 ? [] : ['Déclarations', ...quoted]),
    ...(left.length === 0
      ? []
      : ['Écarté de la page, à lire une fois', ...left.map((text) => `  ${text}`)]),
  ].join('\n');
}
