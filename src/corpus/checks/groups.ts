import { words } from '../../lib/text.ts';
import type { Citation } from '../../schema/citation.ts';
import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus, SourceEntry } from '../model.ts';
import { citedPassages } from '../quotes.ts';

/** Words that begin a group's name and that its paragraph may lack. */
const DETERMINERS = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les', 'un', 'une']);

/** A group that speaks or judges is named, in these words, by a paragraph that is cited. */
export function groups(corpus: SourceCorpus): Issue[] {
  const check = (
    entry: SourceEntry<unknown>,
    field: string,
    group: string | undefined,
    citations: readonly Citation[],
  ) => {
    const cited = citedPassages(corpus, citations);
    // Quotes that are nowhere are another rule's.
    if (group === undefined || cited.length === 0) return [];
    const all = words(group);
    const named = ` ${all.slice(DETERMINERS.has(all[0] ?? '') ? 1 : 0).join(' ')} `;
    if (cited.some(({ passage }) => ` ${words(passage.text).join(' ')} `.includes(named)))
      return [];
    return atField(entry, [field], {
      code: 'groupe-absent-du-paragraphe',
      expected: 'un groupe que le paragraphe cité nomme, dans ces mots',
      found: group,
    });
  };
  return [
    ...corpus.stances.flatMap((stance) =>
      check(stance, 'judgeGroup', stance.data.judgeGroup, stance.data.citations),
    ),
    ...corpus.predictions.flatMap((prediction) =>
      check(prediction, 'speakerGroup', prediction.data.speakerGroup, [prediction.data.citation]),
    ),
  ];
}
