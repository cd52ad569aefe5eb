import { AUTHOR } from '../../schema/reference.ts';
import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus, SourceStance } from '../model.ts';
import { actorFinder, tellsOf } from '../names.ts';
import { type CitedPassage, citedPassages } from '../quotes.ts';

/**
 * A stance rests on what it says: its own words on a quotation in the cited passage, a judgement on a
 * judge whom the article names or quotes.
 */
export function stances(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  return corpus.stances.flatMap((stance) => {
    const cited = citedPassages(corpus, stance.data.citations);
    // Quotes that are nowhere are another rule's.
    if (cited.length === 0) return [];
    if (stance.data.basis === 'parole') return ownWords(corpus, stance, cited);
    return stance.data.basis === 'analyse' ? judgement(corpus, stance, cited, find) : [];
  });
}

function ownWords(
  { actors }: SourceCorpus,
  stance: SourceStance,
  cited: readonly CitedPassage[],
): Issue[] {
  const { actor } = stance.data;
  const people = actors.filter(({ data }) => data.kind === 'person' && data.of.includes(actor));
  const speakers = [actor, ...people.map(({ id }) => id)];
  const isQuoted = cited.some(({ article, passage: { number } }) =>
    article.quotations.some(({ by = '', passage }) => passage === number && speakers.includes(by)),
  );
  if (isQuoted) return [];
  const places = cited.map(({ article, passage }) => `${article.id} § ${passage.number}`);
  return [
    atField(stance, ['basis'], {
      code: 'parole-sans-declaration',
      expected: `une <Quotation> de ${speakers.join(' ou de ')} dans un paragraphe cité ; des propos rapportés sont une « analyse »`,
      found: `aucune dans ${places.join(', ')}`,
    }),
  ];
}

function judgement(
  { ids }: SourceCorpus,
  stance: SourceStance,
  cited: readonly CitedPassage[],
  find: ReturnType<typeof actorFinder>,
): Issue[] {
  const { judge = AUTHOR } = stance.data;
  const isKnown = cited.some(({ article }) => tellsOf(article, judge, find));
  // A judge who is unknown is another rule's.
  if (judge === AUTHOR || !ids.actors.has(judge) || isKnown) return [];
  return [
    atField(stance, ['judge'], {
      code: 'juge-absent-de-l-article',
      expected: `« ${AUTHOR} », ou un acteur que l’article cité nomme`,
      found: judge,
    }),
  ];
}
