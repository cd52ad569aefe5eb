import { decimal, table } from './report.ts';

/** What Lighthouse says of a page. */
export interface Audit {
  kind: string;
  /** From 0 to 100, in the order of CATEGORIES. */
  scores: readonly number[];
  /** Largest contentful paint on a simulated link, in milliseconds. */
  lcp: number;
  /** Audits that cost points, by their ids. */
  missed: readonly string[];
}

/** What is read here of a result; https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
export interface LighthouseResult {
  categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  audits: Readonly<Record<string, { score: number | null; numericValue?: number }>>;
  runtimeError?: { message: string };
}

const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};

/** @throws Error when the page could not be audited */
export function readAudit(kind: string, result: LighthouseResult): Audit {
  if (result.runtimeError !== undefined) {
    throw new Error(`Lighthouse, ${kind}: ${result.runtimeError.message}`);
  }
  const categories = Object.keys(CATEGORIES).map((id) => result.categories[id]);
  const scores = categories.map((category) => Math.round((category?.score ?? 0) * 100));
  const below = categories.filter((_, index) => scores[index] !== 100);
  const missed = below
    .flatMap((category) => category?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1);
  return {
    kind,
    scores,
    lcp: result.audits['largest-contentful-paint']?.numericValue ?? NaN,
    missed: [...new Set(missed.map(({ id }) => id))],
  };
}

/**
 * The middle of the audits of a page, by performance, then by paint.
 *
 * @throws RangeError when there is none
 */
export function medianAudit(audits: readonly Audit[]): Audit {
  const inOrder = audits.toSorted(
    (a, b) => (b.scores[0] ?? 0) - (a.scores[0] ?? 0) || a.lcp - b.lcp,
  );
  const middle = inOrder[Math.floor(audits.length / 2)];
  if (middle === undefined) throw new RangeError('No audit');
  return middle;
}

/** One line for each page, with what costs it points. */
export function auditTable(audits: readonly Audit[]): string {
  return table(
    ['Lighthouse, mobile', ...Object.values(CATEGORIES), 'simulated LCP', 'lost points'],
    audits.map(({ kind, scores, lcp, missed }) => [
      kind,
      ...scores.map(String),
      `${decimal(lcp / 1000, 2)} s`,
      missed.map((id) => `\`${id}\``).join(', ') || '—',
    ]),
  );
}
