import { formatDate, ofDate, span } from '../../lib/dates.ts';
import { AUTHOR } from '../../schema/reference.ts';
import { atField, type Finding, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { actorFinder, tellsOf } from '../names.ts';
import { type CitedPassage, citedPassages } from '../quotes.ts';

/**
 * Who predicts is named or quoted by the article, and what became of it is told by another passage, of
 * an article that is no older.
 */
export function predictions(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  return corpus.predictions.flatMap((prediction) => {
    const { speaker = AUTHOR, date, citation, outcome } = prediction.data;
    const [own] = citedPassages(corpus, [citation]);
    // Quotes that are nowhere are another rule's, as an unknown speaker is.
    if (own === undefined) return [];
    const isSpeaker = !corpus.ids.actors.has(speaker) || tellsOf(own.article, speaker, find);
    const absent = isSpeaker
      ? []
      : atField(prediction, ['speaker'], {
          code: 'auteur-absent-de-l-article',
          expected: `« ${AUTHOR} », ou un acteur que l’article cité nomme`,
          found: speaker,
        });
    const outcomes = (outcome?.citations ?? []).flatMap((each, index) => {
      const [cited] = citedPassages(corpus, [each]);
      const fault = cited && outcomeFault(cited, own, span(date));
      return fault === undefined
        ? []
        : atField(prediction, ['outcome', 'citations', index, 'quote'], fault);
    });
    return [absent, outcomes].flat();
  });
}

function outcomeFault(
  { article, passage }: CitedPassage,
  own: CitedPassage,
  predicted: ReturnType<typeof span>,
): Finding | undefined {
  const place = `${article.id} § ${passage.number}`;
  if (passage === own.passage)
    return {
      code: 'suite-dans-la-prevision',
      expected: 'un autre paragraphe que celui de la prévision, qui dise ce qu’elle est devenue',
      found: place,
    };
  const { latest } = span(article.data.date);
  const { earliest = predicted.latest } = predicted;
  if (latest >= earliest) return undefined;
  return {
    code: 'suite-avant-la-prevision',
    expected: `un article qui ne précède pas la prévision, ${ofDate(earliest)}`,
    found: `${place}, ${formatDate(article.data.date)}`,
  };
}
