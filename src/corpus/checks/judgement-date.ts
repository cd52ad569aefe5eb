import { formatDate, span } from '../../lib/dates.ts';
import { AUTHOR } from '../../schema/reference.ts';
import { atField, type Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { citedPassages } from '../quotes.ts';

/** A judgement is dated when its judge spoke, not when what is judged happened. */
export function judgementDate(corpus: SourceCorpus): Issue[] {
  return corpus.stances.flatMap((stance) => {
    const { basis, judge = AUTHOR, date, citations } = stance.data;
    const spoken = citedPassages(corpus, citations)
      .flatMap(({ article }) => datesOfWords(corpus, judge, article))
      .toSorted((a, b) => beginning(a).localeCompare(beginning(b)));
    const [first] = spoken;
    if (basis !== 'analyse' || first === undefined || beginning(date) >= beginning(first))
      return [];
    return atField(stance, ['date'], {
      code: 'position-avant-son-juge',
      expected: `la date à laquelle le juge parle : ${formatDate(first)}`,
      found: formatDate(date),
      nearest: first,
    });
  });
}

/** When a judge speaks in an article: the dates of its quoted words, or that of the article. */
function datesOfWords(
  { events }: SourceCorpus,
  judge: string,
  { quotations, data }: SourceArticle,
): string[] {
  const quoted = quotations.filter(({ by }) => by === judge);
  const dates = quoted.flatMap(
    ({ date, event }) => date ?? events.find(({ id }) => id === event)?.data.date ?? [],
  );
  return dates.length > 0 ? dates : [data.date];
}

function beginning(date: string): string {
  return span(date).earliest ?? '';
}
