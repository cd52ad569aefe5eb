import { type ArticleData, UNKNOWN } from '../schema/article.ts';
import { formatDate } from './dates.ts';
import { publisherTitle } from './labels.ts';
import { absolute, routes } from './routes.ts';
import { typeset } from './typography.ts';

interface Copied {
  id: string;
  text: string;
  /** The sentence of ours that quotes them, where alone they would say too little. */
  sentence?: string | undefined;
  speaker: string;
  occasion: string;
  caveats: readonly string[];
  article: { data: ArticleData };
  passage: string;
}

/** A declaration with its source, to paste: the words, who and when, the article, the address. */
export function copiedDeclaration(declaration: Copied): string {
  const { id, text, sentence, speaker, occasion, caveats, article, passage } = declaration;
  const { source, date } = article.data;
  const title = source.title === UNKNOWN ? [] : [`« ${source.title} »`];
  const where = [
    publisherTitle(source),
    ...title,
    formatDate(date),
    `§ ${passage} du compte rendu`,
  ];
  const lines = [
    sentence ?? `« ${text} »`,
    `${speaker}, ${occasion}${caveats.length > 0 ? ` (${caveats.join(', ')})` : ''}`,
    where.join(', '),
  ];
  return [...lines.map(typeset), absolute(routes.declaration(id))].join('\n');
}
