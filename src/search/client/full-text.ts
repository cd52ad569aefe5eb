import { TYPES } from '../keys.ts';
import type { FoundPages } from './combobox.ts';
import { answer } from './engine.ts';
import { loadLexicon } from './load.ts';
import { pageOption } from './options.ts';
import { loadIndex } from './pagefind.ts';
import { addressOfResult } from './result.ts';

/** Pages proposed under names. */
const MOST_PAGES = 4;

/** Searches as one types: actors and topics are proposed by their names. */
export async function pagesOf(search: string, q: string): Promise<FoundPages> {
  const root = new URL('..', search).pathname;
  const selection = { type: TYPES.filter((type) => type !== 'acteur' && type !== 'theme') };
  const [index, lexicon] = await Promise.all([loadIndex(root), loadLexicon(search)]);
  const { results, total, understood } = await answer(index, lexicon, {
    q,
    selection,
    isByDate: false,
  });
  const pages = results.slice(0, MOST_PAGES).map(async (match) => {
    const page = await match.data();
    return pageOption(page, addressOfResult(page, understood.clauses));
  });
  return { pages: await Promise.all(pages), total: total?.({}) ?? 0 };
}
