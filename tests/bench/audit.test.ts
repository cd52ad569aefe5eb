import { expect, test } from 'vitest';
import { auditTable, medianAudit, readAudit } from './audit.ts';

const result = {
  categories: {
    performance: { score: 0.965, auditRefs: [{ id: 'largest-contentful-paint', weight: 25 }] },
    accessibility: { score: 1, auditRefs: [{ id: 'target-size', weight: 7 }] },
    'best-practices': { score: 1, auditRefs: [{ id: 'is-on-https', weight: 5 }] },
    seo: {
      score: 0.63,
      auditRefs: [
        { id: 'is-crawlable', weight: 4 },
        { id: 'structured-data', weight: 0 },
        { id: 'hreflang', weight: 1 },
      ],
    },
  },
  audits: {
    'largest-contentful-paint': { score: 0.9, numericValue: 2491.3 },
    'target-size': { score: 1 },
    'is-on-https': { score: 1 },
    'is-crawlable': { score: 0 },
    // Of no weight, and not applicable.
    'structured-data': { score: 0 },
    hreflang: { score: null },
  },
};

test('a table of audits has scores, simulated paint and what costs points', () => {
  expect(auditTable([readAudit('recherche', result)])).toMatchInlineSnapshot(`
    "| Lighthouse, mobile | performance | accessibility | best practices | SEO | simulated LCP | lost points |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | recherche | 97 | 100 | 100 | 63 | 2.49 s | \`largest-contentful-paint\`, \`is-crawlable\` |"
  `);
});

test('a page that could not be audited has no scores', () => {
  const failed = { ...result, runtimeError: { message: 'ERRORED_DOCUMENT_REQUEST' } };
  expect(() => readAudit('accueil', failed)).toThrow('accueil: ERRORED_DOCUMENT_REQUEST');
});

test('of several audits the one in the middle counts, by performance then by paint', () => {
  const audit = (performance: number, lcp: number) => ({
    kind: 'article',
    scores: [performance, 100, 100, 100],
    lcp,
    missed: [],
  });
  const [slow, usual, quick] = [audit(96, 700), audit(100, 950), audit(100, 900)];
  expect(medianAudit([slow, quick, usual])).toBe(usual);
});
