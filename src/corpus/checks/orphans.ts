import { COLLECTION_NAMES } from '../../schema/collection-names.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus, SourceEntry } from '../model.ts';
import { citationsOf } from '../quotes.ts';
import { isGone } from './addresses.ts';

/** No dead end: every actor, topic and article is reached from another entry. */
export function orphans(corpus: SourceCorpus): Issue[] {
  // What a file that could not be read, or that is gone, leads to is not known.
  if (COLLECTION_NAMES.some((name) => corpus[name].length < corpus.ids[name].size)) return [];
  if (Object.keys(corpus.ledger.published).some((key) => isGone(corpus, key))) return [];
  const dated = [...corpus.articles, ...corpus.events];
  const actors = new Set(dated.flatMap(({ data }) => data.actors));
  const topics = new Set(dated.flatMap(({ data }) => data.topics));
  const articles = new Set(citationsOf(corpus).map(({ citation }) => citation.article));
  const unreached = (entries: readonly SourceEntry<unknown>[], reached: Set<string>, by: string) =>
    entries.flatMap(({ id, file }) =>
      reached.has(id)
        ? []
        : [{ code: 'page-isolee', file, line: 1, column: 1, expected: by, found: id }],
    );
  return [
    ...unreached(corpus.actors, actors, 'un acteur qu’un article ou un événement nomme'),
    ...unreached(corpus.topics, topics, 'un thème qu’un article ou un événement porte'),
    ...unreached(
      corpus.articles.filter(({ data }) => !data.draft),
      articles,
      'un article qu’un événement au moins cite, ou « draft: true »',
    ),
  ];
}
