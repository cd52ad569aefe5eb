import type { Line } from '../document.ts';
import { publicationDay } from '../dates/published.ts';
import { interviewOf } from './interview.ts';
import { spansOf } from '../../lib/quoted.ts';
import { isOblique, speakerOf } from './speaker.ts';
import { INCISE } from './verbs.ts';
import type { Voice, Voices } from './voices.ts';

/** Words that a text gives as someone's, and whose they likely are. */
export interface Quotation {
  text: string;
  line: number;
  /** Id of a known actor, or a name that the corpus does not know; undefined when nothing says. */
  by: string | undefined;
  isKnown: boolean;
  /** EDTF, of a tweet. */
  date?: string | undefined;
}

/** Words between marks that only take their distance: « deal ». */
const FEWEST_WORDS = 4;

/** The quotations of a text, in its order, tweets and answers of an interview included. */
export function quotationsOf(lines: readonly Line[], voices: Voices): Quotation[] {
  const interview = interviewOf(lines, voices);
  const quotations: Quotation[] = [];
  let last: Voice | undefined;
  let carried: Voice | undefined;
  for (const line of lines) {
    const { kind, text, tweet } = line;
    if (kind === 'title' || kind === 'heading') continue;
    if (tweet !== undefined) {
      const author = voices(`${tweet.author} ${tweet.handle}`)[0];
      quotations.push({
        text,
        line: line.line,
        by: author?.isKnown === true ? author.by : tweet.author,
        isKnown: author?.isKnown === true,
        date: publicationDay(tweet.dated),
      });
      continue;
    }
    const answer = interview.get(line);
    if (answer !== undefined) quotations.push(answer);
    if (kind === 'blockquote') {
      quotations.push(spoken(text.replace(/^[«“"]\s?|\s?[»”"]$/gu, ''), line, carried));
      continue;
    }
    const spans = spansOf(text);
    let end = 0;
    for (const span of spans) {
      const named = lastPerson(text.slice(end, span.start), voices);
      last = named ?? last;
      const { voice, said } = speakerOf(text, span, voices, last);
      const opens = span.start === 0 && span.end > text.length - 3;
      const whose = voice ?? (opens && !said ? carried : undefined);
      const count = (span.text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
      end = span.end;
      if (count < FEWEST_WORDS && !said) continue;
      quotations.push(spoken(span.text.replace(INCISE, ' (…)'), line, whose));
      if (whose !== undefined) carried = last = whose;
    }
    if (spans.length === 0) {
      carried = text.endsWith(':') ? subject(text, voices) : undefined;
      last = lastPerson(text, voices) ?? last;
    } else {
      last = lastPerson(text.slice(end), voices) ?? last;
    }
  }
  return quotations;
}

function spoken(text: string, { line }: Line, voice: Voice | undefined): Quotation {
  return { text, line, by: voice?.by, isKnown: voice?.isKnown ?? false };
}

/** Whoever « il » may be: the last person who acts, or a new name when there is none. */
function lastPerson(text: string, find: Voices): Voice | undefined {
  const voices = find(text);
  return (
    voices.findLast(({ isPerson, start }) => isPerson && !isOblique(text, start)) ??
    voices.findLast(({ isPerson }) => isPerson) ??
    voices.find(({ isKnown }) => !isKnown)
  );
}

/** Whoever a line that ends in « : » lets speak. */
function subject(text: string, voices: Voices): Voice | undefined {
  const span = { text: '', start: text.length, end: text.length, unclosed: false };
  return speakerOf(text, span, voices, undefined).voice;
}
