import { distance } from 'fastest-levenshtein';
import { type DateWords, datesIn } from '../../lib/date-words.ts';
import { spansOf } from '../../lib/quoted.ts';
import { fold, list, words } from '../../lib/text.ts';
import { openQuestion } from '../../schema/common.ts';
import { atFile, type Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { actorFinder } from '../names.ts';
import { clip } from '../show.ts';

/** The fewest words in a row that show that a quotation was taken up. */
const TAKEN_UP = 4;

/** The compte rendu has every number, date, name and quotation of its source text. */
export function sourceFacts(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  return corpus.articles.flatMap((article) => {
    const { id, file, sourceText = '', data } = article;
    const isOmitted = (fact: string) => data.source.omitted.some((text) => contains(text, fact));
    const missingIn = missing(ownText(article), find);
    const seen = new Set<string>();
    return sourceText.split('\n').flatMap((line, index) => {
      const facts = new Set(isProse(line.trim()) ? missingIn(line) : []);
      const fresh = [...facts].filter((fact) => !seen.has(fact) && !isOmitted(fact));
      for (const fact of fresh) seen.add(fact);
      if (fresh.length === 0) return [];
      return atFile(file, {
        code: 'fait-de-la-source-absent',
        expected: `les nombres, dates, noms et déclarations de .sources/${id}.txt, ligne ${String(index + 1)} ; ou, à défaut, dans « source.omitted »`,
        found: `${list(fresh.map((fact) => `« ${clip(fact, 80)} »`))} ${fresh.length === 1 ? 'n’y est pas' : 'n’y sont pas'}`,
      });
    });
  });
}

/** Without what is still to be written, which names facts that nobody has reported yet. */
function ownText({ data, passages, notes }: SourceArticle): string {
  const { title, summary, date, source } = data;
  const ofSource = Object.values(source).filter((value) => typeof value === 'string');
  return [title, summary, date, ...ofSource, ...[...passages, ...notes].map(({ text }) => text)]
    .filter((text) => openQuestion(text) === undefined)
    .join('\n');
}

/** Finds the facts of a line of the source that our text lacks, under any of their forms. */
function missing(ours: string, find: ReturnType<typeof actorFinder>) {
  const days = new Set(datesIn(ours).flatMap(daysOf));
  const named = new Set(find(ours).map(({ id }) => id));
  const all = words(ours);
  const spellings = all.filter((word) => word.length > 4);
  const isKnown = (token: string) =>
    contains(ours, token) ||
    (/^\p{L}/u.test(token) && spellings.some((word) => distance(word, fold(token)) <= 1));
  const isTakenUp = (quotation: string) =>
    runsOf(quotation).some((run) => ` ${all.join(' ')} `.includes(` ${run} `));
  return (line: string): string[] => {
    const dates = datesIn(line);
    const actors = find(line).filter(({ id }) => named.has(id));
    return [
      ...dates.filter((date) => daysOf(date).some((day) => !days.has(day))).map(({ text }) => text),
      ...tokensOf(masked(line, [...dates, ...actors])).filter((token) => !isKnown(token)),
      ...spansOf(line)
        .map(({ text }) => text)
        .filter((text) => words(text).length > TAKEN_UP && !isTakenUp(text)),
    ];
  };
}

/** Days as `11-23` and months as `11`: the year is a number like others. */
function daysOf({ days, month }: DateWords): string[] {
  return [...days.map((day) => `${String(month)}-${String(day)}`), String(month)];
}

/** Every few words in a row. */
function runsOf(quotation: string): string[] {
  const all = words(quotation);
  return all.slice(TAKEN_UP - 1).map((_, index) => all.slice(index, index + TAKEN_UP).join(' '));
}

/** A text with letters in the place of some of its parts. */
function masked(text: string, parts: readonly { text: string; start: number }[]): string {
  return parts.reduce(
    (line, { text: { length }, start }) =>
      line.slice(0, start) + 'x'.repeat(length) + line.slice(start + length),
    text,
  );
}

/** Numbers, and capitalised words that do not open a sentence. */
function tokensOf(text: string): string[] {
  const numbers = text.match(/(?<![\p{L}\d])\d+(?:\s\d{3}(?!\d))*(?:,\d+)?/gu) ?? [];
  const names = text.match(/(?<=[\p{Ll},;)]\s(?:[dl]['’])?)\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return [...numbers, ...names];
}

/** Whether a line of the source is a sentence: menus, buttons and titles do not end in a full stop. */
function isProse(line: string): boolean {
  const all = line.match(/[\p{L}]{4,}/gu) ?? [];
  const capitalised = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return all.length > 3 && capitalised < all.length / 2 && /[.!?:…»”"]$/u.test(line);
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
