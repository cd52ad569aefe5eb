import { formatDate, ofDate, span } from '../../lib/dates.ts';
import type { Citation } from '../../schema/citation.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { atBlock, atField, type Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus, SourceEntry } from '../model.ts';

/**
 * Nothing is dated after every article that reports it; an article comes before its publication here,
 * which comes before its corrections.
 */
export function chronology(corpus: SourceCorpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const check = (entry: SourceEntry<{ date: string }>, citations: readonly Citation[]) => {
    const reports = citations.map(({ article }) => articles.get(article));
    const last = reports
      .map((report) => report && span(report.data.date).latest)
      .toSorted()
      .at(-1);
    // An article that is unknown is another rule's.
    if (last === undefined || reports.includes(undefined) || !isAfter(entry.data.date, last))
      return [];
    return atField(entry, ['date'], {
      code: 'date-apres-les-articles',
      expected: `une date qui ne suit pas le dernier article cité, ${ofDate(last)}`,
      found: formatDate(entry.data.date),
    });
  };
  return [
    ...[...corpus.events, ...corpus.stances].flatMap((entry) => check(entry, entry.data.citations)),
    ...corpus.predictions.flatMap((entry) => check(entry, [entry.data.citation])),
    ...corpus.articles.flatMap((article) => [...lateWords(article), ...earlyDays(article)]),
  ];
}

/** Quoted words that are dated after their article. */
function lateWords(article: SourceArticle): Issue[] {
  const { data, quotations } = article;
  return quotations
    .filter(({ date }) => edtfDate.safeParse(date).success)
    .filter(({ date = '' }) => isAfter(date, span(data.date).latest))
    .map((quotation) =>
      atBlock(article, quotation, {
        code: 'date-apres-les-articles',
        expected: `une date qui ne suit pas l’article, ${ofDate(data.date)}`,
        found: formatDate(quotation.date ?? ''),
      }),
    );
}

/** The day of publication and those of the corrections, where one precedes what it must follow. */
function earlyDays(article: SourceArticle): Issue[] {
  const { date, published, corrections = [] } = article.data;
  const days = [
    { path: ['published'], day: published },
    ...corrections.map((each, index) => ({ path: ['corrections', index, 'date'], day: each.date })),
  ];
  return days.flatMap(({ path, day }, index) => {
    const before = days[index - 1]?.day ?? date;
    if (!isAfter(before, day)) return [];
    return atField(article, path, {
      code: 'jour-trop-tot',
      expected: `un jour qui ne précède pas le précédent, ${formatDate(before)}`,
      found: formatDate(day),
    });
  });
}

/** Whether a date cannot be a day or one before it. */
function isAfter(date: string, day: string): boolean {
  const { earliest, latest } = span(date);
  return (earliest ?? latest) > day;
}
