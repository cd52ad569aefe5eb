import { formatDate, span } from '../../lib/dates.ts';
import { edtfDate } from '../../schema/edtf.ts';
import type { Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';

/** Nothing is dated after every article that reports it, and no article after its own publication here. */
export function chronology(corpus: SourceCorpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const reported = [
    ...[...corpus.events, ...corpus.stances].map((entry) => ({
      entry,
      citations: entry.data.citations,
    })),
    ...corpus.predictions.map((entry) => ({ entry, citations: [entry.data.citation] })),
  ].flatMap(({ entry, citations }): Issue[] => {
    const reports = citations.map(({ article }) => articles.get(article)?.data.date);
    const known = reports.filter((date) => date !== undefined);
    const last = lastDay(known);
    if (last === undefined || known.length < reports.length || !isAfter(entry.data.date, last))
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
  return [...reported, ...corpus.articles.flatMap(lateIn)];
}

function lateIn({ file, data, quotations, at }: SourceArticle): Issue[] {
  const issues: Issue[] = [];
  if (isAfter(data.date, data.published)) {
    issues.push({
      code: 'article-apres-sa-publication',
      file,
      ...at(['published']),
      field: 'published',
      expected: `un jour qui ne précède pas l’article, du ${formatDate(data.date)}`,
      found: formatDate(data.published),
    });
  }
  const last = span(data.date).latest;
  for (const { date, line, column } of quotations) {
    if (!edtfDate.safeParse(date).success || !isAfter(date ?? '', last)) continue;
    issues.push({
      code: 'date-apres-les-articles',
      file,
      line,
      column,
      field: 'date',
      expected: `une date qui ne suit pas l’article, du ${formatDate(data.date)}`,
      found: formatDate(date ?? ''),
    });
  }
  return issues;
}

/** The last day that some dates may be. */
function lastDay(dates: readonly string[]): string | undefined {
  return dates
    .map((date) => span(date).latest)
    .sort()
    .at(-1);
}

/** Whether a date cannot be a day or one before it. */
function isAfter(date: string, day: string): boolean {
  const { earliest, latest } = span(date);
  return (earliest ?? latest) > day;
}
