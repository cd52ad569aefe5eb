import { atFile, type Issue } from '../issue.ts';
import type { SourceCorpus, SourceEntry } from '../model.ts';
import { citationsOf } from '../quotes.ts';

/** No dead end: every actor, topic and article is reached from another entry. */
export function orphans(corpus: SourceCorpus): Issue[] {
  const dated = [...corpus.articles, ...corpus.events];
  const unreached = (
    entries: readonly SourceEntry<unknown>[],
    reached: readonly string[],
    expected: string,
  ) =>
    entries
      .filter(({ id }) => !reached.includes(id))
      .map(({ id, file }) => atFile(file, { code: 'page-isolee', expected, found: id }));
  return [
    ...unreached(
      corpus.actors,
      dated.flatMap(({ data }) => data.actors),
      'un acteur qu’un article ou un événement nomme',
    ),
    ...unreached(
      corpus.topics,
      dated.flatMap(({ data }) => data.topics),
      'un thème qu’un article ou un événement porte',
    ),
    ...unreached(
      corpus.articles.filter(({ data }) => !data.draft),
      citationsOf(corpus).map(({ value }) => value.article),
      'un article qu’un événement au moins cite, ou « draft: true »',
    ),
  ];
}
