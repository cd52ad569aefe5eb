import { formatDate, span } from '../../lib/dates.ts';
import type { Issue } from '../issue.ts';
import type { Corpus } from '../model.ts';

/** Nothing is dated after every article that reports it. */
export function chronology(corpus: Corpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return [...corpus.events, ...corpus.stances].flatMap((entry): Issue[] => {
    const reports = entry.data.citations.map(({ article }) => articles.get(article)?.data.date);
    const known = reports.filter((date) => date !== undefined);
    const last = known
      .map((date) => span(date).latest)
      .sort()
      .at(-1);
    const { earliest, latest } = span(entry.data.date);
    if (last === undefined || known.length < reports.length || (earliest ?? latest) <= last)
      return [];
    return [
      {
        code: 'date-apres-les-articles',
        file: entry.file,
        ...entry.at(['date']),
        field: 'date',
        expected: `une date qui ne suit pas le dernier article cité, du ${formatDate(last)}`,
        found: formatDate(entry.data.date),
      },
    ];
  });
}
