import type { Issue } from '../issue.ts';
import type { SourceCorpus, DataPath, SourceEntry } from '../model.ts';
import { fieldName } from '../validate.ts';

/** Something that leads to another, or to itself. */
interface Tie {
  entry: SourceEntry<unknown>;
  path: DataPath;
  from: string;
  to: string;
}

/**
 * Nothing leads back to itself: no organisation is among its own members, no article retells an
 * article that retells it, no actor takes a stance toward itself.
 */
export function circles(corpus: SourceCorpus): Issue[] {
  return [...circlesOf(membership(corpus)), ...circlesOf(retelling(corpus)), ...toSelf(corpus)];
}

function membership({ actors }: SourceCorpus): Tie[] {
  return actors.flatMap((entry) =>
    entry.data.kind === 'organisation'
      ? (entry.data.members ?? []).map((to, index) => ({
          entry,
          path: ['members', index],
          from: entry.id,
          to,
        }))
      : [],
  );
}

function retelling({ articles }: SourceCorpus): Tie[] {
  return articles.flatMap((entry) => {
    const { address, origin } = entry.data.source;
    if (address === undefined || origin === undefined) return [];
    const path = ['source', 'origin', 'address'];
    return [{ entry, path, from: page(address), to: page(origin.address) }];
  });
}

/** One page may be written with or without a final slash and a place in it. */
function page(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host + pathname.replace(/\/$/, '') + search;
}

function toSelf({ stances }: SourceCorpus): Issue[] {
  return stances
    .filter(({ data }) => data.actor === data.toward)
    .map((entry) => circular(entry, ['toward'], [entry.data.actor, entry.data.toward]));
}

function circlesOf(ties: readonly Tie[]): Issue[] {
  return ties.flatMap((tie) => {
    const way = wayBack(ties, tie.to, tie.from);
    return way === undefined ? [] : [circular(tie.entry, tie.path, [tie.from, ...way])];
  });
}

/** The shortest way from one to another along ties, both included. */
function wayBack(ties: readonly Tie[], start: string, end: string): string[] | undefined {
  const seen = new Set([start]);
  const ways = [[start]];
  for (const way of ways) {
    const last = way.at(-1);
    if (last === end) return way;
    for (const { from, to } of ties) {
      if (from !== last || seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return undefined;
}

function circular(entry: SourceEntry<unknown>, path: DataPath, way: readonly string[]): Issue {
  return {
    code: 'renvoi-circulaire',
    file: entry.file,
    ...entry.at(path),
    field: fieldName(path),
    expected: 'un renvoi à autre que soi, et qui n’y ramène pas',
    found: way.join(' → '),
  };
}
