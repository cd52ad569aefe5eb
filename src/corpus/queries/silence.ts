import { formatDate, span } from '../../lib/dates.ts';
import type { Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { LAST_YEAR, type Period } from './timeline.ts';

/** A stretch of time in which no article of the corpus was written. */
export interface Silence {
  /** Last day of the article before, and first day of the article after. */
  from: string;
  to: string;
}

/** Days without an article for which a reader must be told that silence is not calm. */
const LONG = 180;

/** The long silences between articles, in order. */
export function silences(corpus: Corpus): Silence[] {
  const dates = latestArticles(corpus)
    .map(({ data }) => span(data.date))
    .reverse();
  return dates.flatMap(({ latest }, index) => {
    const next = dates[index + 1]?.earliest;
    if (next === undefined || daysBetween(latest, next) < LONG) return [];
    return [{ from: latest, to: next }];
  });
}

/** What is said after a period in which a long silence began, if one did. */
export function silenceAfter(corpus: Corpus, { first, last }: Period): string | undefined {
  const begun = silences(corpus).find(({ from }) => from >= first && from <= last);
  if (begun === undefined) return undefined;
  const [from, to] = [begun.from.slice(0, 7), begun.to.slice(0, 7)].map((month) =>
    formatDate(month),
  );
  return `Aucun article entre ${from ?? ''} et ${to ?? ''}. ${
    Number(last.slice(0, 4)) < LAST_YEAR
      ? 'Ce qui suit n’est connu que par des récits écrits après coup.'
      : 'Ce silence n’est pas un calme.'
  }`;
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}
