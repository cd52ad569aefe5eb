import { formatDate } from '../../lib/dates.ts';
import { after, numeral } from '../../lib/text.ts';
import { days } from '../../schema/edtf.ts';
import type { Corpus } from '../model.ts';

/** One sentence that describes the site: on its home page, in its feed and its data. */
export function siteDescription(corpus: Corpus): string {
  const total = corpus.articles.length;
  const [which, say] =
    total === 1 ? ['qu’un article', 'dit'] : [`que ${numeral(total)} articles`, 'disent'];
  return `Ce ${which}${monthsOf(corpus)} ${say} ${after('de', corpus.site.subject)} ; chaque affirmation mène au paragraphe qui la rapporte.`;
}

/** « , d’octobre 2022 à janvier 2026, »: when the articles are of, not what they tell. */
function monthsOf({ articles }: Corpus): string {
  const dates = articles.flatMap(({ data }) => days(data.date));
  const months = dates.map((date) => date.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `, ${first === last ? `en ${formatDate(first)}` : formatDate(`${first}/${last}`)},`;
}

/** The name of the site with its tagline. */
export function siteTitle({ site }: Corpus): string {
  return `${site.title} — ${site.tagline}`;
}
