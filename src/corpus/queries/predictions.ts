import { compareDates } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import { list, numeral } from '../../lib/text.ts';
import { UNKNOWN } from '../../schema/article.ts';
import type { PredictionData } from '../../schema/prediction.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { Corpus } from '../model.ts';
import { referencesFor } from './evidence.ts';
import { formerIds } from './former.ts';
import { byId, entry } from './lookup.ts';
import { withSilences } from './silence.ts';

/** Every forward-looking statement, in time, as its page shows it. */
export function predictionsInTime(corpus: Corpus) {
  const predictions = corpus.predictions
    .toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b))
    .map(({ id, data }) => ({
      id,
      data,
      path: routes.prediction(id),
      formerIds: formerIds(corpus, 'predictions', id),
      speaker: speakerOf(corpus, data),
      references: referencesFor(corpus, [data.citation]),
      /** What later articles say of it. */
      outcomeReferences: referencesFor(corpus, data.outcome?.citations ?? []),
    }));
  return withSilences(corpus, predictions, ({ data }) => data.date);
}

/** Who says so, and the id of the actor that it is, if it is one. */
export function speakerOf(
  corpus: Corpus,
  { speaker = AUTHOR, speakerGroup, citation }: PredictionData,
): { name: string; id: string | undefined } {
  if (speakerGroup !== undefined) return { name: speakerGroup, id: undefined };
  if (speaker !== AUTHOR) return { name: entry(corpus, 'actors', speaker).data.name, id: speaker };
  const { publisher } = entry(corpus, 'articles', citation.article).data.source;
  return { name: publisher === UNKNOWN ? 'l’article' : publisher, id: undefined };
}

/** In one sentence, how many predictions the articles confirm, deny or leave without sequel. */
export function outcomesOf(predictions: readonly Pick<PredictionData, 'outcome'>[]): string {
  const total = predictions.length;
  const having = (status: string) =>
    predictions.filter(({ outcome }) => outcome?.status === status).length;
  const [confirmed, denied] = [having('confirmee'), having('dementie')];
  const open = total - confirmed - denied;
  // A single prediction says it itself.
  if (total < 2) return '';
  if (open === total)
    return `Nos articles ne confirment ni ne démentent aucune de ces ${numeral(total)} prévisions : elles restent sans suite.`;
  const some = (verb: string, count: number, rest = '') =>
    count === 0 ? [] : [`${verb} ${count === 1 ? 'une' : numeral(count)}${rest}`];
  const outcomes = [
    ...some('en confirment', confirmed),
    ...some('en démentent', denied),
    ...some('en laissent', open, ' sans suite'),
  ];
  return `Sur ces ${numeral(total)} prévisions, nos articles ${list(outcomes)}.`;
}
