import { distance } from 'fastest-levenshtein';
import { datesIn } from '../../lib/date-words.ts';
import type { Mention } from '../../lib/names.ts';
import { spansOf } from '../../lib/quoted.ts';
import { fold, list, words } from '../../lib/text.ts';
import { openQuestion } from '../../schema/common.ts';
import type { Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { actorFinder } from '../names.ts';
import { clip } from '../show.ts';

/** What stands for a date between guillemets, and the days or months that it names. */
interface NamedDate {
  text: string;
  start: number;
  days: string[];
}

/** The fewest words in a row that show that a quotation was taken up. */
const TAKEN_UP = 4;

/** The compte rendu has every number, date, name and quotation of its source text. */
export function sourceFacts(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  return corpus.articles.flatMap((article): Issue[] => {
    if (article.sourceText === undefined) return [];
    const ours = ownText(article);
    const isKnown = knower(ours, article.data.source.omitted, find);
    const dates = new Set(datesOf(ours).flatMap(({ days }) => days));
    const seen = new Set<string>();
    return proseLines(article.sourceText).flatMap(({ line, text }): Issue[] => {
      const named = datesOf(text);
      const isDated = (start: number) =>
        named.some((date) => date.start <= start && start < date.start + date.text.length);
      const mentions = find(text);
      const missing = [
        ...named.filter(({ days }) => days.some((day) => !dates.has(day))).map(({ text }) => text),
        ...tokensOf(text)
          .filter(({ token, start }) => !isDated(start) && !isKnown(token, mentions, start))
          .map(({ token }) => token),
        ...quotationsOf(text).filter((quotation) => !isTakenUp(quotation, ours)),
      ].filter((fact) => !article.data.source.omitted.some((omitted) => contains(omitted, fact)));
      const first = [...new Set(missing)].filter((fact) => !seen.has(fact));
      for (const fact of first) seen.add(fact);
      return first.length === 0
        ? []
        : [
            {
              code: 'fait-de-la-source-absent',
              file: article.file,
              line: 1,
              column: 1,
              expected: `les nombres, dates, noms et déclarations de .sources/${article.id}.txt, ligne ${String(line)} ; ou, à défaut, dans « source.omitted »`,
              found: `${list(first.map((fact) => `« ${clip(fact, 80)} »`))} ${first.length === 1 ? 'n’y est pas' : 'n’y sont pas'}`,
            },
          ];
    });
  });
}

/** Without what is still to be written, which names facts that nobody has told yet. */
function ownText({ data, passages, notes }: SourceArticle): string {
  const { source } = data;
  return [
    data.title,
    data.summary,
    data.date,
    ...Object.values(source).filter((value) => typeof value === 'string'),
    ...passages.map(({ text }) => text),
    ...notes.map(({ text }) => text),
  ]
    .filter((text) => openQuestion(text) === undefined)
    .join('\n');
}

type Knower = (token: string, mentions: readonly Mention[], start: number) => boolean;

/** Whether a number or a name of the source is in our text, under any of its forms. */
function knower(
  ours: string,
  omitted: readonly string[],
  find: (text: string) => Mention[],
): Knower {
  const named = new Set(find(ours).map(({ id }) => id));
  const spellings = words(ours).filter((word) => word.length > 4);
  return (token, mentions, start) =>
    contains(ours, token) ||
    omitted.some((text) => contains(text, token)) ||
    mentions.some(
      (mention) =>
        mention.start <= start &&
        start < mention.start + mention.text.length &&
        named.has(mention.id),
    ) ||
    find(token).some(({ id }) => named.has(id)) ||
    (/^\p{L}/u.test(token) && spellings.some((word) => distance(word, fold(token)) <= 1));
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

/** Days as `11-23` and months as `11`: the year is a number like others. */
function datesOf(text: string): NamedDate[] {
  return datesIn(text).map(({ text: found, start, days, month }) => ({
    text: found,
    start,
    days: [...days.map((day) => `${String(month)}-${String(day)}`), String(month)],
  }));
}

/** Numbers, and capitalised words that do not open a sentence. */
function tokensOf(text: string): { token: string; start: number }[] {
  const withoutIsoDates = text.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) =>
    ' '.repeat(date.length),
  );
  const patterns = [
    /(?<![\p{L}\d])\d+(?:\s\d{3}(?!\d))*(?:,\d+)?/gu,
    /(?<=[\p{Ll},;)]\s(?:[dl]['’])?)\p{Lu}[\p{L}-]{2,}/gu,
  ];
  return patterns.flatMap((pattern) =>
    Array.from(withoutIsoDates.matchAll(pattern), ({ 0: token, index }) => ({
      token,
      start: index,
    })),
  );
}

/** Words between quotation marks, when they are more than a term. */
function quotationsOf(text: string): string[] {
  return spansOf(text)
    .map((span) => span.text)
    .filter((quoted) => words(quoted).length > TAKEN_UP);
}

/** Whether our text has a few words in a row of a quotation: a part of it may be enough. */
function isTakenUp(quotation: string, ours: string): boolean {
  const all = words(quotation);
  const text = ` ${words(ours).join(' ')} `;
  return all
    .slice(TAKEN_UP - 1)
    .some((_, index) => text.includes(` ${all.slice(index, index + TAKEN_UP).join(' ')} `));
}
