import { formatDate, span } from '../../lib/dates.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';

/** A judgement is dated when its judge spoke, not when what is judged happened. */
export function judgementDate(corpus: SourceCorpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return corpus.stances.flatMap((stance): Issue[] => {
    const { basis, judge = AUTHOR, date, citations } = stance.data;
    if (basis !== 'analyse') return [];
    const cited = citations.flatMap(({ article }) => articles.get(article) ?? []);
    // An unknown article or judge is another rule's.
    if (cited.length === 0 || (judge !== AUTHOR && !corpus.ids.actors.has(judge))) return [];
    const spoken = cited.flatMap((article) => wordsOf(corpus, judge, article));
    const first = spoken.sort((a, b) => beginning(a).localeCompare(beginning(b)))[0] ?? '';
    if (beginning(date) >= beginning(first)) return [];
    return [
      {
        code: 'position-avant-son-juge',
        file: stance.file,
        ...stance.at(['date']),
        field: 'date',
        expected: `la date à laquelle le juge parle : ${formatDate(first)}`,
        found: formatDate(date),
        nearest: first,
      },
    ];
  });
}

/** When the judge speaks in an article: the dates of its quoted words, or that of the article. */
function wordsOf(corpus: SourceCorpus, judge: string, article: SourceArticle): string[] {
  const quoted = article.quotations.flatMap(({ by, date, event }) => {
    if (by !== judge) return [];
    const told = date ?? corpus.events.find(({ id }) => id === event)?.data.date;
    return told === undefined ? [] : [told];
  });
  return quoted.length > 0 ? quoted : [article.data.date];
}

function beginning(date: string): string {
  return span(date).earliest ?? '';
}
