import { formatDate, shape, span } from '../lib/dates.ts';
import { href, routes } from '../lib/routes.ts';
import { type Claim, isFree, take } from './packing.ts';
import { textWidth } from './text-width.ts';
import type { Band } from './time-scale.ts';

type Lines = readonly [string, string];

/** Words over a line, from their baseline: publisher and date, or month and year. */
export interface Head {
  /** Of the article; undefined over a silence. */
  href?: string;
  title?: string;
  lines: Lines;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Article {
  id: string;
  date: string;
  title: string;
  publisher: string;
  /** Where its date begins, and where its line is, in percent. */
  start: number;
  x: number;
}

/** The widest drawing, in rem: words at the left edge reach to their line there too. */
const WIDEST = 70;

/** The words over the articles and the silences, in wide and in narrow drawings; none that meet. */
export function placeHeads(
  articles: readonly Article[],
  silences: readonly Band[],
  { full, small }: { full: number; small: number },
): { wide: Head[]; narrow: Head[] } {
  const named = articles.map((article, index) => {
    const next = articles[index + 1]?.x ?? 101;
    const year = (each: Article | undefined) => each && span(each.date).latest.slice(0, 4);
    const isLast = year(articles[index + 1]) !== year(article);
    const isFirst = year(articles[index - 1]) !== year(article);
    const when = formatDate(article.date, 'short');
    const month = shape(article.date) === 'year' ? '' : shortMonth(span(article.date).latest);
    const wide = [article.publisher, isLast ? when : when.replace(/ \d{4}$/, '')] as const;
    const narrow = [month, isFirst ? (year(article) ?? '') : ''] as const;
    return {
      wide: headsOf(article, wide, next, full),
      narrow: headsOf(article, narrow, next, small),
    };
  });
  const quiet = silences.map(({ x1, x2 }): Head[] => {
    const lines = ['', 'aucun article'] as const;
    return [
      { lines, x: (x1 + x2) / 2, anchor: 'middle' },
      { lines, x: x2 - 0.5, anchor: 'end' },
    ];
  });
  return {
    wide: placed([...named.map(({ wide }) => wide), ...quiet], full),
    narrow: placed(
      named.map(({ narrow }) => narrow),
      small,
    ),
  };
}

/** Each head in the first place that is free, with its first line or without. */
function placed(heads: readonly Head[][], width: number): Head[] {
  const taken: Claim[][] = [];
  return heads.flatMap((places) => {
    const bare = places.map((head): Head => ({ ...head, lines: ['', head.lines[1]] }));
    const found = [...places, ...bare].find((head) => {
      const claims = claimsOf(head, width);
      const isIn = claims.flat().every(([start, end]) => start >= 0 && end <= width);
      return isIn && isFree(claims, 0, taken, 0);
    });
    if (found) take(claimsOf(found, width), 0, taken);
    return found ?? [];
  });
}

/** Places of a head: over its date and its line, rather not over the next line. */
function headsOf(
  { id, title, publisher, start, x }: Article,
  lines: Lines,
  next: number,
  width: number,
) {
  const own = { href: href(routes.article(id)), title: `${publisher}, « ${title} »`, lines };
  const longest = Math.max(...lines.map(textWidth));
  const places: Pick<Head, 'x' | 'anchor'>[] = [
    ...((x / 100) * WIDEST < longest ? [{ x: 0, anchor: 'start' as const }] : []),
    ...(start < x ? [{ x: start, anchor: 'start' as const }] : []),
    { x, anchor: 'start' },
    { x, anchor: 'end' },
  ];
  const covers = (head: Head) =>
    claimsOf(head, width)
      .flat()
      .some(([, end]) => end > (next / 100) * width);
  return places
    .map((place): Head => ({ ...own, ...place }))
    .sort((a, b) => Number(covers(a)) - Number(covers(b)));
}

/** What its lines take. */
function claimsOf({ lines, x, anchor }: Head, drawing: number): Claim[] {
  return lines.map((words): Claim => {
    const width = textWidth(words);
    const edge = (x / 100) * drawing;
    const start = edge - { start: 0, middle: width / 2, end: width }[anchor];
    return words === '' ? [] : [[start, start + width]];
  });
}

/** « oct. » */
function shortMonth(day: string): string {
  return formatDate(day.slice(0, 7), 'short').replace(/ \d{4}$/, '');
}
