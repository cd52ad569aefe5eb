import { words } from '../../lib/text.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus, SourcePrediction, SourceStance } from '../model.ts';
import { passagesWith } from '../quotes.ts';

/** Words that begin a group's name and that its paragraph may lack. */
const DETERMINERS = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les', 'un', 'une']);

/** A group that speaks or judges is named, in these words, by a paragraph that is cited. */
export function groups(corpus: SourceCorpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const check = (
    entry: SourceStance | SourcePrediction,
    field: string,
    group: string | undefined,
    citations: SourceStance['data']['citations'],
  ): Issue[] => {
    if (group === undefined) return [];
    const all = words(group);
    const named = ` ${all.slice(DETERMINERS.has(all[0] ?? '') ? 1 : 0).join(' ')} `;
    const cited = citations.flatMap(({ article, quote }) => {
      const found = articles.get(article);
      return found === undefined ? [] : passagesWith(found, quote);
    });
    // Quotes that are nowhere are another rule's.
    if (cited.length === 0) return [];
    if (cited.some(({ text }) => ` ${words(text).join(' ')} `.includes(named))) return [];
    return [
      {
        code: 'groupe-absent-du-paragraphe',
        file: entry.file,
        ...entry.at([field]),
        field,
        expected: 'un groupe que le paragraphe cité nomme, dans ces mots',
        found: group,
      },
    ];
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
