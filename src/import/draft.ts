import { hash } from 'node:crypto';
import { stringify } from 'yaml';
import { formatDate } from '../lib/dates.ts';
import { declarationId } from '../lib/slug.ts';
import { list } from '../lib/text.ts';
import { typeset } from '../lib/typography.ts';
import { UNKNOWN } from '../schema/article.ts';
import { OPEN, OPEN_ID } from '../schema/common.ts';
import type { Facts, Quotation } from './facts.ts';
import type { SourceText } from './source-text.ts';

/** What a draft needs beside the text itself. */
export interface DraftOptions {
  id: string;
  /** Day of the import, as `2026-11-21`. */
  today: string;
  /** Ids of the topics of the corpus. */
  topics: readonly string[];
}

/**
 * An article's MDX with all that the text states in place and the rest as open questions. It fits
 * the schema, so that `npm run dev` shows it; `npm run check` lists the questions.
 */
export function draft(source: SourceText, facts: Facts, options: DraftOptions): string {
  const { title, published, address, publisher, text } = source;
  const { today, topics } = options;
  const data = {
    title: title === undefined ? open('titre du compte rendu') : typeset(title),
    summary: open('une ou deux phrases sous le titre, 320 signes au plus'),
    keyPoints: openPoints(),
    date: published ?? `[..${today}]`,
    dating: published
      ? { basis: 'stated', from: 'donnée par l’article' }
      : { basis: 'inferred', from: open('le texte ne se date pas ; d’où tenez-vous sa date ?') },
    published: today,
    source: {
      title: title ?? UNKNOWN,
      publisher: publisher ?? open(`journal, agence ou site, ou « ${UNKNOWN} »`),
      ...(address === undefined ? {} : { address }),
      author: open(`qui signe l’article, ou « ${UNKNOWN} »`),
      sha256: hash('sha256', text),
      nature: 'article-de-presse',
      caveat: open('réglez « nature », puis ôtez cette ligne ou dites ce qui limite la confiance'),
    },
    actors: facts.actors.length > 0 ? facts.actors : [OPEN_ID],
    topics: [OPEN_ID],
    draft: true,
  };
  // Astro reads YAML 1.1, where a bare 2022-11-23 is not a text.
  const yaml = stringify(data, { lineWidth: 0, version: '1.1' })
    .replace(/^published:/m, '# Jour de l’importation : mettez celui de la publication.\n$&')
    .replace(/^topics:/m, `# À choisir parmi : ${topics.join(', ')}.\n$&`);
  return `---\n${yaml}---\n\n${body(source, facts, options)}`;
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

function body({ published }: SourceText, facts: Facts, { id, today }: DraftOptions): string {
  const dates = facts.dates.map(({ text, day }) => `« ${text} » (${formatDate(day)})`);
  const task = `À compléter : rapportez .sources/${id}.txt dans vos mots.`;
  const dated = dates.length === 0 ? '' : ` Dates : ${list([...new Set(dates)])}.`;
  // Said on the day of the article at the latest: true, whatever the day.
  const latest = `[..${published ?? today}]`;
  const ids = new Set<string>();
  const quoted = facts.quotations.map((one) => quotation(one, latest, ids));
  return `${[escape(task + dated), ...quoted].join('\n\n')}\n`;
}

/** @param ids those given so far, to which its own is added */
function quotation({ text, line, by }: Quotation, date: string, ids: Set<string>): string {
  if (by === undefined) return escape(`À compléter : qui parle, ligne ${line} ? « ${text} »`);
  const id = declarationId(by, text, ids);
  ids.add(id);
  return `<Quotation id="${id}" by="${by}" date="${date}">\n${escape(text.replace(/(?<=\p{Ll})\.$/u, ''))}\n</Quotation>`;
}

/** As plain text in MDX: nothing of it is Markdown, an element or an expression. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~|&]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^[ie](?=(?:m|x)port)/, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
