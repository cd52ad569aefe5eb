import type { Corpus } from '../../corpus/model.ts';
import { nearestSentence, passagesWith } from '../../corpus/quotes.ts';
import { clip } from '../../corpus/show.ts';

/** Why words are not the quote of an article, if that is what they answer. */
export function quoteRefusal(
  corpus: Corpus,
  field: string,
  answer: string,
  beside: Readonly<Record<string, unknown>>,
): string | undefined {
  const article = corpus.articles.find(({ id }) => id === beside['article']);
  if (field !== 'quote' || article === undefined) return undefined;
  const found = passagesWith(article, answer);
  if (found.length === 1) return undefined;
  if (found.length > 1) {
    return `Attendu : des mots qui ne s’y lisent qu’une fois ; trouvés au § ${found.map(({ number }) => number).join(', § ')}.`;
  }
  const near = nearestSentence(article, answer);
  const nearest =
    near === undefined
      ? ''
      : ` Le plus proche : « ${clip(near.sentence, 240)} » (§ ${near.passage.number}).`;
  return `Attendu : des mots qui se lisent tels quels dans un paragraphe de ${article.id}.${nearest}`;
}
