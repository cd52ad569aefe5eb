import { sentences } from '../../lib/text.ts';
import { findWords, type Wanted } from './words.ts';

/** Characters of an excerpt. */
const LONGEST = 260;
/** Characters in excess that are not worth cutting. */
const EXCESS = 50;
/** Characters before the first that was found, where a long sentence is cut. */
const LEAD = 50;

/**
 * The sentences of a text that contain most of what is wanted, no longer than an excerpt; a sentence
 * that is longer is cut around the first word found.
 */
export function excerptOf(text: string, wanted: Wanted): string {
  if (text.length <= LONGEST + EXCESS) return text;
  const all = sentences(text);
  const runs = all.map((sentence, from) => {
    let run = sentence;
    for (const next of all.slice(from + 1)) {
      if (run.length + next.length >= LONGEST) break;
      run += ` ${next}`;
    }
    return run;
  });
  const worth = (run: string) => findWords(run, wanted).length;
  const best = runs.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  return best.length <= LONGEST + EXCESS ? best : cut(best, findWords(best, wanted)[0]?.start ?? 0);
}

/** A part of a text, between words, with what was found near its beginning. */
function cut(text: string, found: number): string {
  const from = Math.max(0, Math.min(found - LEAD, text.length - LONGEST));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST);
  const shown = text.slice(start, end).replace(/[\s,;:]+$/u, '');
  return `${start === 0 ? '' : '… '}${shown}${end === text.length ? '' : '…'}`;
}
