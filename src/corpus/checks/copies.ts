import { fold, onOneLine } from '../../lib/text.ts';
import { atField, type Issue } from '../issue.ts';
import type { DataPath, SourceCorpus, SourceEntry } from '../model.ts';

/**
 * No entry is there twice: no two articles of one title, one address or one source text, no two
 * countries of one code, no two topics of one name, no two events of one title and date, and no two
 * statements that say all the same. Names of actors are another rule's.
 */
export function copies(corpus: SourceCorpus): Issue[] {
  const { actors, topics, events, stances, predictions, synthesis } = corpus;
  // A draft gives way to what is published.
  const articles = corpus.articles.toSorted((a, b) => Number(a.data.draft) - Number(b.data.draft));
  return [
    ...twice(articles, ['title'], ({ title }) => alike(title)),
    ...twice(
      articles,
      ['source', 'address'],
      ({ source }) => source.address && page(source.address),
    ),
    ...twice(articles, ['source', 'sha256'], ({ source }) => source.sha256),
    ...twice(actors, ['iso'], (data) => (data.kind === 'country' ? data.iso : undefined)),
    ...twice(topics, ['name'], ({ name }) => alike(name)),
    ...twice(events, ['title'], ({ title, date }) => `${alike(title)} ${date}`),
    ...[stances, predictions, synthesis].flatMap((list: readonly SourceEntry<object>[]) =>
      twice(list, [], (data) => JSON.stringify(data)),
    ),
  ];
}

/** Each entry that has the value of one before it. */
function twice<Data>(
  entries: readonly SourceEntry<Data>[],
  path: DataPath,
  valueOf: (data: Data) => string | undefined,
): Issue[] {
  const first = new Map<string, SourceEntry<Data>>();
  return entries.flatMap((entry) => {
    const value = valueOf(entry.data);
    const holder = first.get(value ?? '');
    if (holder === undefined) {
      if (value !== undefined) first.set(value, entry);
      return [];
    }
    const { file, at } = holder;
    return atField(entry, path, {
      code: 'copie',
      expected: 'une entrée qui ne répète pas une autre : ôtez l’une des deux, ou distinguez-les',
      found: `la même chose que ${file}:${String(at(path).line)}`,
    });
  });
}

function alike(text: string): string {
  return fold(onOneLine(text));
}

/** A page by its address, whatever its protocol, its « www. » and what stands after « # ». */
function page(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
