import { href } from './routes.ts';

/**
 * Asks the browser to fetch a page when its link is pointed at, so that it opens at once. Browsers do
 * nothing of it for readers who save data or battery.
 *
 * Format: https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/speculationrules
 */
export const SPECULATION_RULES = JSON.stringify({
  // Pages end with a slash; files to download do not.
  prefetch: [{ where: { href_matches: `${href('')}*/` }, eagerness: 'moderate' }],
});
