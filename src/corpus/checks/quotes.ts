import { plain } from '../../lib/text.ts';
import { openQuestion } from '../../schema/common.ts';
import type { Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus, DataPath, SourceEntry } from '../model.ts';
import { nearestSentence, passagesWith, quotesOf } from '../quotes.ts';
import { clip } from '../show.ts';
import { fieldName } from '../validate.ts';

/** Every quote stands in exactly one passage of its article, once, and not in a note. */
export function quotes(corpus: SourceCorpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return quotesOf(corpus).flatMap(({ entry, path, quote, article: id }) => {
    const article = articles.get(id);
    return article === undefined || openQuestion(quote) !== undefined
      ? []
      : checkQuote(entry, path, quote, article);
  });
}

function checkQuote(
  entry: SourceEntry<unknown>,
  path: DataPath,
  quote: string,
  article: SourceArticle,
): Issue[] {
  const found = passagesWith(article, quote);
  if (found.length === 1) return [];
  const issue = { file: entry.file, ...entry.at(path), field: fieldName(path) };
  if (found.length > 1) {
    return [
      {
        ...issue,
        code: 'citation-ambigue',
        expected: `des mots qui ne se lisent qu’une fois dans ${article.id}`,
        found: `« ${clip(quote)} », ${String(found.length)} fois : § ${found.map(({ number }) => number).join(', § ')}`,
      },
    ];
  }
  const note = article.notes.find(({ text }) => plain(text).includes(plain(quote)));
  if (note !== undefined) {
    return [
      {
        ...issue,
        code: 'citation-dans-une-note',
        expected: 'les mots d’un paragraphe numéroté : une note de la rédaction ne prouve rien',
        found: `« ${clip(quote)} », dans la note de la ligne ${String(note.line)} de ${article.file}`,
      },
    ];
  }
  const near = nearestSentence(article, quote);
  const isCut = article.passages.some(({ text }) => plain(text).includes(plain(quote)));
  return [
    {
      ...issue,
      code: isCut ? 'citation-coupee' : 'citation-introuvable',
      expected: isCut
        ? 'des mots et des nombres entiers, avec le « ne » qui les précède'
        : `des mots qui se lisent tels quels dans un paragraphe de ${article.id}`,
      found: `« ${clip(quote)} »`,
      nearest:
        near &&
        `« ${clip(near.sentence, 240)} » (§ ${near.passage.number}, ${article.file}:${String(near.passage.line)})`,
    },
  ];
}
