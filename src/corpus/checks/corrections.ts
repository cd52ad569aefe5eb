import { formatDate } from '../../lib/dates.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** Corrections come after publication, in the order of their days. */
export function corrections(corpus: SourceCorpus): Issue[] {
  return corpus.articles.flatMap((article) => {
    const { published, corrections: all = [] } = article.data;
    return all.flatMap(({ date }, index): Issue[] => {
      const before = all[index - 1]?.date ?? published;
      if (date >= before) return [];
      const what = index === 0 ? 'la publication' : 'la correction précédente';
      return [
        {
          code: 'correction-trop-tot',
          file: article.file,
          ...article.at(['corrections', index, 'date']),
          field: `corrections[${String(index)}].date`,
          expected: `un jour qui ne précède pas ${what}, le ${formatDate(before)}`,
          found: formatDate(date),
        },
      ];
    });
  });
}
