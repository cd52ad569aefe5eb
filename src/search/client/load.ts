import type { NameIndex } from '../names.ts';
import type { WordIndex } from '../words.ts';
import { createLexicon, type Lexicon } from '../query/lexicon.ts';

let names: Promise<NameIndex> | undefined;
let lexicon: Promise<Lexicon> | undefined;

/**
 * The names of the site, loaded once; a load that failed is tried again at the next call, and gives
 * none.
 *
 * @param search address of the search page, which the names stand beside
 */
export async function loadNames(search: string): Promise<NameIndex> {
  names ??= json<NameIndex>('noms.json', search);
  try {
    return await names;
  } catch {
    names = undefined;
    return { examples: '', years: [], names: [] };
  }
}

/**
 * What queries are understood with, loaded once; a load that failed is tried again at the next call.
 *
 * @param search as for {@link loadNames}
 * @throws when the words of the texts cannot be loaded
 */
export async function loadLexicon(search: string): Promise<Lexicon> {
  lexicon ??= Promise.all([loadNames(search), json<WordIndex>('mots.json', search)]).then(
    ([index, words]) => createLexicon(index, words),
  );
  try {
    return await lexicon;
  } catch (error) {
    lexicon = undefined;
    throw error;
  }
}

async function json<Content>(file: string, search: string): Promise<Content> {
  const response = await fetch(new URL(file, search));
  if (!response.ok) throw new Error(response.url);
  return (await response.json()) as Content;
}
