import { plain } from '../../lib/text.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Corpus } from '../model.ts';
import {
  type Declaration,
  declarationOf,
  declarationsOf,
  isOwnEvent,
  PROBABLE,
} from './declarations.ts';
import { evidenceFor } from './evidence.ts';
import { predictionsInTime } from './predictions.ts';
import { readings, stancesInTime } from './stances.ts';
import { translatedWord } from './translated.ts';

/** Said where the title of the page is a sentence of ours. */
const OURS = 'phrase de notre compte rendu, où seul ce qui est entre guillemets est cité';

/** What the page of a declaration shows. */
export function declarationPage(corpus: Corpus, id: string) {
  const declaration = declarationOf(corpus, id);
  const { by, event, sentence, caveats } = declaration;
  const restsOnIt = (citations: readonly Citation[]) => restsOn(corpus, declaration, citations);
  const stances = stancesInTime(corpus).filter(({ data }) => restsOnIt(data.citations));
  return {
    declaration,
    title: declarationTitle(declaration),
    isProbable: caveats.includes(PROBABLE),
    isOccasion: event !== undefined && !isOwnEvent(corpus, event, by),
    caveats: [
      ...caveats.filter((caveat) => caveat !== PROBABLE),
      ...(sentence === undefined ? [] : [OURS]),
    ],
    readings: readings(corpus, stances).map((each) => ({ ...each, silence: undefined })),
    predictions: predictionsInTime(corpus).filter(({ data }) => restsOnIt([data.citation])),
    others: declarationsOf(corpus, [by]).filter((other) => other !== declaration),
  };
}

/** « V. Hugo : « … » (traduit) ». */
export function declarationTitle({ speaker, text, translated, article }: Declaration): string {
  return `${speaker} : « ${text} »${translated ? ` (${translatedWord(article)})` : ''}`;
}

/** Whether one of some citations quotes a declaration, as its page shows it. */
function restsOn(
  corpus: Corpus,
  { text, sentence = `« ${text} »`, article: of, passage: number }: Declaration,
  citations: readonly Citation[],
): boolean {
  const shown = plain(sentence);
  return evidenceFor(corpus, citations).some(({ article, passage, quote }) => {
    const words = plain(quote);
    const isIn = shown.includes(words) || words.includes(shown);
    return article === of && passage.number === number && isIn;
  });
}
