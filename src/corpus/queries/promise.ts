import { numeral } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';

/** What the site promises of its articles, however many: under its name, in its feed and its data. */
export function promise({ articles }: Corpus): string {
  const told =
    articles.length === 1
      ? 'Ce qu’un article dit'
      : `Ce que ${numeral(articles.length)} articles disent`;
  return `${told} des alliances de la Russie ; chaque affirmation mène au paragraphe qui la rapporte.`;
}
