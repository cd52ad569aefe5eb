import { fold, onOneLine } from '../../lib/text.ts';
import { atField, type Issue } from '../issue.ts';
import type { DataPath, SourceCorpus, SourceEntry } from '../model.ts';
import { entriesOf, textsIn, THEIRS } from '../values.ts';

/** What the site says in sentences or titles of its own: each is said once. */
const SAID: readonly unknown[] = ['summary', 'text', 'title'];

/** A value that no other entry may have; undefined where an entry has none. */
type Placed = readonly [entry: SourceEntry<unknown>, path: DataPath, value: string | undefined];

/**
 * Nothing is there twice: no two articles of one address or one source text, no two countries of one
 * code, no two topics of one name, and no title, summary or sentence of ours that repeats another.
 * Names of actors are another rule's.
 */
export function copies(corpus: SourceCorpus): Issue[] {
  // A draft gives way to what is published.
  const articles = corpus.articles.toSorted((a, b) => Number(a.data.draft) - Number(b.data.draft));
  const texts = entriesOf({ ...corpus, articles })
    .flatMap(textsIn)
    .filter(({ path }) => SAID.includes(path.at(-1)) && !path.some((key) => THEIRS.includes(key)));
  const placed: Placed[] = [
    ...texts.map(({ entry, path, value }): Placed => [entry, path, fold(onOneLine(value))]),
    ...articles.flatMap((entry): Placed[] => {
      const { address, sha256 } = entry.data.source;
      return [
        [entry, ['source', 'address'], address && page(address)],
        [entry, ['source', 'sha256'], sha256],
      ];
    }),
    ...corpus.actors.map((entry): Placed => {
      const { data } = entry;
      return [entry, ['iso'], data.kind === 'country' ? data.iso : undefined];
    }),
    ...corpus.topics.map((entry): Placed => [entry, ['name'], fold(entry.data.name)]),
  ];
  const first = new Map<string, Placed>();
  const pairs = new Set<string>();
  return placed.flatMap(([entry, path, value]) => {
    const key = `${String(path.at(-1))} ${value ?? ''}`;
    const [holder, at = []] = first.get(key) ?? [];
    if (value === undefined) return [];
    if (holder === undefined) {
      first.set(key, [entry, path, value]);
      return [];
    }
    // Of an entry that repeats another whole, once.
    const pair = `${entry.file} ${holder.file}`;
    if (pairs.has(pair)) return [];
    pairs.add(pair);
    return atField(entry, path, {
      code: 'copie',
      expected: 'ce qui n’est pas déjà dit ailleurs : ôtez l’un des deux, ou distinguez-les',
      found: `la même chose que ${holder.file}:${String(holder.at(at).line)}`,
    });
  });
}

/** A page by its address, whatever its protocol, its « www. » and what stands after « # ». */
function page(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
