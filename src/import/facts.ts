import type { Actor } from '../corpus/model.ts';
import { actorFinder } from '../corpus/names.ts';
import { datesIn, isoDay } from '../lib/date-words.ts';
import { spansOf } from '../lib/quoted.ts';

/** Words between quotation marks, and who says them when the text leaves no doubt. */
export interface Quotation {
  text: string;
  /** From 1, of the text kept in `.sources/`. */
  line: number;
  by: string | undefined;
}

/** What a text says for sure. */
export interface Facts {
  /** Ids of the actors that it names, the most often named first. */
  actors: string[];
  /** Days that it gives in full. */
  dates: { text: string; day: string; line: number }[];
  quotations: Quotation[];
}

/** Words between marks that only take their distance: « deal ». */
const FEWEST_WORDS = 4;

const SPEECH =
  '(?:(?:a|avait) )?(?:affirm[ée]|ajout[ée]|annonc[ée]|assur[ée]|confi[ée]|conclu|conclut|déclar[ée]|dit|disait|écrit|estim[ée]|expliqu[ée]|insist[ée]|lanc[ée]|martel[ée]|martèle|not[ée]|poursui(?:t|vi)|prévenu|prévient|rappel[ée]|rappelle|reconnaît|reconnu|répond|répondu|répét[ée]|répète|soulign[ée])';
const AFTER = new RegExp(String.raw`^\s?,?\s?${SPEECH}\s$`, 'u');
const BEFORE = new RegExp(String.raw`^\s${SPEECH}(?:\s?:| que)?\s?$`, 'u');
/** What stands before a name that begins a sentence or a clause: no one else speaks for it. */
const OPENING = /(?:^|[.!?…»”"]\s|,\s)$/u;

/** Finds in a text what an article of the corpus is made of. */
export function factsOf(text: string, actors: readonly Actor[]): Facts {
  const find = actorFinder(actors);
  const speakers = new Set(
    actors.filter(({ data }) => /^(?:person|organisation)$/.test(data.kind)).map(({ id }) => id),
  );
  const lines = text.split('\n').map((words, index) => ({ words, line: index + 1 }));
  const mentions = Map.groupBy(find(text), ({ id }) => id);
  return {
    actors: [...mentions].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id),
    dates: lines.flatMap(({ words, line }) =>
      datesIn(words).flatMap((date) => {
        const day = isoDay(date);
        return day === undefined ? [] : [{ text: date.text, day, line }];
      }),
    ),
    quotations: lines.flatMap(({ words, line }) =>
      spansOf(words)
        .filter((span) => (span.text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS)
        .map((span) => ({ text: span.text, line, by: speakerOf(words, span) })),
    ),
  };

  /** Whoever a verb of speech alone parts from the quotation: « … », a dit X ; X a dit : « … ». */
  function speakerOf(line: string, { start, end }: { start: number; end: number }) {
    return find(line).find((mention) => {
      const last = mention.start + mention.text.length;
      const isWhole = !/^[\s-]\p{Lu}/u.test(line.slice(last));
      return (
        speakers.has(mention.id) &&
        isWhole &&
        (mention.start >= end
          ? AFTER.test(line.slice(end, mention.start))
          : OPENING.test(line.slice(0, mention.start)) && BEFORE.test(line.slice(last, start)))
      );
    })?.id;
  }
}
