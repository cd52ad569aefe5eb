import { distance } from 'fastest-levenshtein';
import { fold, words } from '../../lib/text.ts';
import type { Issue } from '../issue.ts';
import type { Article, Corpus } from '../model.ts';
import { actorFinder } from '../names.ts';

/** The compte rendu has every number and every name of its source text. */
export function sourceFacts(corpus: Corpus): Issue[] {
  const find = actorFinder(corpus.actors);
  return corpus.articles.flatMap((article): Issue[] => {
    if (article.sourceText === undefined) return [];
    const ours = ownText(article);
    const named = new Set(find(ours).map(({ id }) => id));
    const spellings = words(ours).filter((word) => word.length > 4);
    const known = (token: string) =>
      contains(ours, token) ||
      article.data.source.omitted.some((text) => contains(text, token)) ||
      find(token).some(({ id }) => named.has(id)) ||
      (/^\p{L}/u.test(token) && spellings.some((word) => distance(word, fold(token)) <= 1));
    return proseLines(article.sourceText).flatMap(({ line, text }) =>
      [...new Set([...numbersOf(text), ...namesOf(text)])]
        .filter((token) => !known(token))
        .map((token) => ({
          code: 'fait-de-la-source-absent',
          file: article.file,
          line: 1,
          column: 1,
          expected: `chaque nombre et chaque nom de .sources/${article.id}.txt`,
          found: `« ${token} » n’y est pas (ligne ${String(line)} de la source)`,
        })),
    );
  });
}

function ownText({ data, passages, notes }: Article): string {
  const { source } = data;
  return [
    data.title,
    data.summary,
    data.date,
    ...Object.values(source).filter((value) => typeof value === 'string'),
    ...passages.map(({ text }) => text),
    ...notes.map(({ text }) => text),
  ].join('\n');
}

function contains(text: string, token: string): boolean {
  return ` ${normal(text)} `.includes(` ${normal(token)} `);
}

/** Folded words, numbers in one piece: « 300 000 » is 300000. */
function normal(text: string): string {
  return fold(text)
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
    .replace(/[^\p{L}\p{N},]+|,(?!\d)/gu, ' ')
    .trim();
}

/** Lines of the source that are sentences: menus, buttons and titles do not end in a full stop. */
function proseLines(source: string): { line: number; text: string }[] {
  return source
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => isProse(text));
}

function isProse(line: string): boolean {
  const all = line.match(/[\p{L}]{4,}/gu) ?? [];
  const capitalised = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return all.length > 3 && capitalised < all.length / 2 && /[.!?:…»”"]$/u.test(line);
}

function numbersOf(text: string): string[] {
  const withoutIsoDates = text.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, ' ');
  return withoutIsoDates.match(/(?<![\p{L}\d])\d+(?:\s\d{3}(?!\d))*(?:,\d+)?/gu) ?? [];
}

/** Capitalised words that do not open a sentence. */
function namesOf(text: string): string[] {
  return Array.from(
    text.matchAll(/(?<=[\p{Ll},;)]\s(?:[dl]['’])?)\p{Lu}[\p{L}-]{2,}/gu),
    ([name]) => name,
  );
}
