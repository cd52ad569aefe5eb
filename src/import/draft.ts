import { hash } from 'node:crypto';
import { stringify } from 'yaml';
import { typeset } from '../lib/typography.ts';
import { OPEN, OPEN_ID } from '../schema/common.ts';
import { UNKNOWN } from '../schema/article.ts';
import { formatDate } from '../lib/dates.ts';
import { list } from '../lib/text.ts';
import type { Analysis } from './analyse.ts';
import type { Line } from './document.ts';
import type { Quotation } from './quotations/index.ts';

/** What a draft needs beside the text itself. */
export interface DraftOptions {
  id: string;
  /** Day of the import, as `2026-11-21`. */
  today: string;
  /** Ids of the topics of the corpus. */
  topics: readonly string[];
  /** Ids of the stubs, by the names that they are for. */
  stubs: ReadonlyMap<string, string>;
}

/**
 * An article's MDX with all that the text states in place and the rest as open questions. It fits
 * the schema, so that `npm run dev` shows it; `npm run check` lists the questions.
 */
export function draft(analysis: Analysis, options: DraftOptions): string {
  return `---\n${frontmatter(analysis, options)}---\n\n${body(analysis, options)}`;
}

/** Points of an article that is still to be written. */
export function openPoints(): Record<'text' | 'quote', string>[] {
  return ['premier', 'deuxième', 'troisième'].map((rank) => ({
    text: open(`${rank} point, une phrase`),
    quote: open('les mots du compte rendu qui le disent, tels quels'),
  }));
}

function open(question: string): string {
  return `${OPEN} : ${question}`;
}

function frontmatter(analysis: Analysis, { today, topics, stubs }: DraftOptions): string {
  const { published, actors, page } = analysis;
  const title = analysis.title === undefined ? undefined : typeset(analysis.title);
  const named = [...actors.map(({ id }) => id), ...stubs.values()];
  const data = {
    title: title ?? open('titre du compte rendu'),
    summary: open('une ou deux phrases sous le titre, 320 signes au plus'),
    keyPoints: openPoints(),
    date: published?.date ?? `[..${today}]`,
    dating: published
      ? { basis: 'stated', from: 'donnée par l’article' }
      : {
          basis: 'inferred',
          from: open(
            'le texte ne se date pas ; au plus tard le jour de l’importation, et dites d’où vous tenez mieux',
          ),
        },
    published: today,
    source: {
      title: analysis.title ?? UNKNOWN,
      publisher: page.publisher ?? open(`journal, agence ou site, ou « ${UNKNOWN} »`),
      ...(page.address === undefined ? {} : { address: page.address }),
      author: open(`qui signe l’article, ou « ${UNKNOWN} »`),
      sha256: hash('sha256', analysis.text),
      nature: 'article-de-presse',
      caveat: open(
        'dépêche, article de presse, opinion ou traduction automatique ? Réglez « nature », puis ôtez cette ligne ou dites ce qui limite la confiance',
      ),
    },
    actors: named.length > 0 ? named : [OPEN_ID],
    topics: [OPEN_ID],
    draft: true,
  };
  // Astro reads YAML 1.1, where a bare 2022-11-23 is not a text.
  return stringify(data, { lineWidth: 0, version: '1.1' })
    .replace(/^published:/m, '# Jour de l’importation : mettez celui de la publication.\n$&')
    .replace(/^topics:/m, `# À choisir parmi : ${topics.join(', ')}.\n$&`);
}

/** One open paragraph a section, then the quotations of the section. */
function body(analysis: Analysis, options: DraftOptions): string {
  const parts = sections(analysis.lines).flatMap(({ heading, from, lines }) => {
    const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 1];
    const within = ({ line }: { line: number }) => line >= from && line <= last;
    const where = first === last ? `la ligne ${first}` : `les lignes ${first} à ${last}`;
    const named = [
      ...analysis.actors,
      ...analysis.unknown.filter(({ name }) => options.stubs.has(name)),
    ].filter((actor) => actor.lines.some((line) => within({ line })));
    const dates = analysis.dates
      .filter(within)
      .map(
        ({ text, date }) =>
          `« ${text} »${date === undefined ? ' (à trouver)' : ` (${formatDate(date)})`}`,
      );
    const question = [
      `rapportez ${where} de .sources/${options.id}.txt dans vos mots.`,
      heading === undefined ? '' : `Intertitre de la source : « ${heading} ».`,
      named.length > 0 ? `Nommés : ${list(named.map(({ name }) => name))}.` : '',
      dates.length > 0 ? `Dates : ${list([...new Set(dates)])}.` : '',
    ];
    return [
      escape(`À compléter : ${question.filter(Boolean).join(' ')}`),
      ...analysis.quotations.filter(within).map((one) => quotation(one, analysis, options)),
    ];
  });
  return `${parts.join('\n\n')}\n`;
}

function quotation(
  { text, line, by, isKnown, date }: Quotation,
  { published }: Analysis,
  { stubs, today }: DraftOptions,
): string {
  const speaker = isKnown || by === undefined ? by : stubs.get(by);
  if (speaker === undefined) {
    const whose = by === undefined ? 'qui parle' : `${by} n’est pas un acteur : qui parle`;
    return escape(`À compléter : ${whose}, ligne ${line} ? « ${text} »`);
  }
  // Said on the day of the article at the latest: true, whatever the day.
  const day = date ?? `[..${published?.date ?? today}]`;
  return `<Quotation by="${speaker}" date="${day}">\n${escape(text)}\n</Quotation>`;
}

interface Section {
  heading: string | undefined;
  /** Line of its heading; that of the title for the first. */
  from: number;
  lines: Line[];
}

function sections(lines: readonly Line[]): Section[] {
  const all: Section[] = [{ heading: undefined, from: 1, lines: [] }];
  for (const line of lines) {
    if (line.kind === 'heading') all.push({ heading: line.text, from: line.line, lines: [] });
    else if (line.kind !== 'title') all.at(-1)?.lines.push(line);
  }
  return all.filter((section) => section.lines.length > 0);
}

/** As plain text in MDX: nothing of it is Markdown, an element or an expression. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~|&]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^[ie](?=(?:m|x)port)/, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
