import { plain } from '../../lib/text.ts';
import { openQuestion } from '../../schema/common.ts';
import { atField, type Finding, type Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { nearestSentence, passagesWith, quotesOf } from '../quotes.ts';
import { clip } from '../show.ts';

/** Every quote stands in exactly one passage of its article, once, and not in a note. */
export function quotes(corpus: SourceCorpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return quotesOf(corpus).flatMap(({ entry, path, value: quote, article: id }) => {
    const article = articles.get(id);
    if (article === undefined || openQuestion(quote) !== undefined) return [];
    const fault = faultOf(quote, article);
    return fault === undefined ? [] : atField(entry, path, fault);
  });
}

function faultOf(quote: string, article: SourceArticle): Finding | undefined {
  const passages = passagesWith(article, quote);
  if (passages.length === 1) return undefined;
  const found = `« ${clip(quote)} »`;
  if (passages.length > 1) {
    return {
      code: 'citation-ambigue',
      expected: `des mots qui ne se lisent qu’une fois dans ${article.id}`,
      found: `${found}, ${String(passages.length)} fois : § ${passages.map(({ number }) => number).join(', § ')}`,
    };
  }
  const isIn = ({ text }: { text: string }) => plain(text).includes(plain(quote));
  const note = article.notes.find(isIn);
  if (note !== undefined) {
    return {
      code: 'citation-dans-une-note',
      expected: 'les mots d’un paragraphe numéroté : une note de la rédaction ne prouve rien',
      found: `${found}, dans la note de la ligne ${String(note.line)} de ${article.file}`,
    };
  }
  const isCut = article.passages.some(isIn);
  const near = nearestSentence(article, quote);
  return {
    code: isCut ? 'citation-coupee' : 'citation-introuvable',
    expected: isCut
      ? 'des mots et des nombres entiers, avec le « ne » qui les précède'
      : `des mots qui se lisent tels quels dans un paragraphe de ${article.id}`,
    found,
    nearest:
      near &&
      `« ${clip(near.sentence, 240)} » (§ ${near.passage.number}, ${article.file}:${String(near.passage.line)})`,
  };
}
