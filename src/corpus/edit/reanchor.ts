import { fold } from '../../lib/text.ts';
import type { Passage } from '../../markdown/passages.ts';
import type { Article } from '../model.ts';
import { nearestSentence, passagesWith } from '../quotes.ts';
import { changeOfMeaning } from './meaning.ts';
import { nearestWindow, tokens, type Window } from './window.ts';

/** What became of a quote that its article no longer holds. */
export type Reanchoring =
  /** The same words but for a few: the quote may follow them. */
  | { kind: 'sure'; quote: string; passage: Passage }
  /** Found too, but what changed may change what it means. */
  | { kind: 'meaning'; quote: string; passage: Passage; why: string }
  | { kind: 'unsure'; why: string };

/** Words of a quote that may change: one in five, and none of fewer than four. */
function allowed(length: number): number {
  return length < 4 ? 0 : Math.max(1, Math.floor(length / 5));
}

/**
 * Looks in an article for the words that a quote became. It is sure where a single place of the
 * text differs from the quote by few words, where that place is in the sentence that looks most
 * like it, and where the new words stand once in the article.
 */
export function reanchor(article: Article, quote: string): Reanchoring {
  const wanted = tokens(quote).map(({ word }) => word);
  const most = allowed(wanted.length);
  const candidates = article.passages
    .flatMap((passage) => {
      const window = nearestWindow(passage.text, wanted);
      return window === undefined ? [] : [{ passage, window }];
    })
    .filter(({ window }) => window.changes <= most)
    .sort((a, b) => a.window.changes - b.window.changes);
  const [best, other] = candidates;
  if (best === undefined) return unsure('aucune phrase ne lui ressemble assez');
  if (other !== undefined || secondTime(best.passage.text, best.window, wanted, most))
    return unsure('plusieurs phrases lui ressemblent');
  const { passage, window } = best;
  if (nearestSentence(article, quote)?.passage.number !== passage.number)
    return unsure('la phrase la plus proche est ailleurs');
  const found = withItsPunctuation(passage.text, window, quote);
  if (passagesWith(article, found).length !== 1)
    return unsure('les mots nouveaux se lisent plus d’une fois dans l’article');
  const why = changeOfMeaning(quote, found);
  return why === undefined
    ? { kind: 'sure', quote: found, passage }
    : { kind: 'meaning', quote: found, passage, why };
}

function unsure(why: string): Reanchoring {
  return { kind: 'unsure', why };
}

/** Whether the words are near a second time, before or after the first. */
function secondTime(
  text: string,
  { from, to }: Window,
  wanted: readonly string[],
  most: number,
): boolean {
  return [text.slice(0, from), text.slice(to)].some((rest) => {
    const window = nearestWindow(rest, wanted);
    return window !== undefined && window.changes <= most;
  });
}

/** The words of a place in a text, with what the quote had around its own, where the text has it. */
function withItsPunctuation(text: string, { from, to }: Window, quote: string): string {
  const [opening = ''] = /^[^\p{L}\p{N}]*/u.exec(quote) ?? [];
  const [closing = ''] = /[^\p{L}\p{N}]*$/u.exec(quote) ?? [];
  const before = fold(text.slice(0, from)).endsWith(fold(opening)) ? opening.length : 0;
  const after = fold(text.slice(to)).startsWith(fold(closing)) ? closing.length : 0;
  return text.slice(from - before, to + after);
}
