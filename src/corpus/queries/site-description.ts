import { after, numeral } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';
import { monthsOf } from './articles.ts';

/** One sentence that describes the site: on its home page, in its feed and its data. */
export function siteDescription({ articles, site }: Corpus): string {
  const [which, say] =
    articles.length === 1
      ? ['qu’un article', 'dit']
      : [`que ${numeral(articles.length)} articles`, 'disent'];
  return `Ce ${which}, ${monthsOf(articles)}, ${say} ${after('de', site.subject)} ; chaque affirmation mène au paragraphe qui la rapporte.`;
}

/** The name of the site with its tagline. */
export function siteTitle({ site }: Corpus): string {
  return `${site.title} — ${site.tagline}`;
}
