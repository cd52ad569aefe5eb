import { occurrences } from '../../../src/corpus/quotes.ts';
import type { GeneratedActor } from './actors.ts';
import { slug } from './actors.ts';
import { type Random, randomOf, zipf } from './random.ts';
import { about, aside, matter, speech } from './sentences.ts';

/** A paragraph that a citation may point to: what its page shows, and where words are spoken. */
export interface GeneratedPassage {
  number: number;
  text: string;
  /** Who speaks in it. */
  speakers: readonly string[];
}

export interface GeneratedArticle {
  id: string;
  title: string;
  /** Day of the source article. */
  date: string;
  /** What follows the frontmatter. */
  body: string;
  passages: readonly GeneratedPassage[];
  /** Those that its text names, the most important first. */
  actors: readonly GeneratedActor[];
  topics: readonly string[];
  random: Random;
}

/** Words of an article's body, on average. */
export const WORDS = 680;
const PARAGRAPHS = 10;

/** How a body names actors: in full at first, then shorter, as a reporter does. */
class Naming {
  readonly named = new Map<string, GeneratedActor>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  of(actor: GeneratedActor): string {
    const isNew = !this.named.has(actor.id);
    this.named.set(actor.id, actor);
    return isNew || this.#random.chance(0.5) ? actor.first : actor.again;
  }
}

/**
 * An article of some 680 words: ten paragraphs in three sections, a list, quotations in a sentence
 * and apart, a note of the newsroom, at times a table or a footnote.
 *
 * @param guests actors that it must name, so that each actor of the corpus is somewhere
 */
export function generateArticle(
  number: number,
  of: number,
  cast: { actors: readonly GeneratedActor[]; topics: readonly string[] },
  guests: readonly GeneratedActor[],
): GeneratedArticle {
  const random = randomOf(`article ${String(number)}`);
  const naming = new Naming(random);
  const wanted = [...guests];
  while (wanted.length < Math.min(random.whole(7, 11), cast.actors.length)) {
    const drawn = cast.actors[zipf(random, cast.actors.length, 1.5)];
    if (drawn !== undefined && !wanted.includes(drawn)) wanted.push(drawn);
  }
  let next = 0;
  const someone = () => wanted[next++ % wanted.length] ?? random.pick(cast.actors);
  const date = dayOf(number, of);
  const passages: GeneratedPassage[] = [];
  const blocks: string[] = [];

  const add = (source: string, shown: string, speakers: readonly string[] = []) => {
    blocks.push(source);
    passages.push({ number: passages.length + 1, text: shown, speakers });
  };
  const sentence = () => {
    if (random.chance(0.4)) return aside(random);
    const [one, other] = [someone(), someone()];
    return about(
      random,
      () => naming.of(one),
      () => (one === other ? 'chacun' : naming.of(other)),
    );
  };
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ');
  const speaker = () => {
    const found = wanted.find(({ kind }) => kind === 'person') ?? wanted[0];
    if (found === undefined) throw new RangeError('Personne ne parle.');
    return found;
  };

  for (let index = 0; index < PARAGRAPHS; index += 1) {
    if (index === 3 || index === 7) blocks.push(`## ${heading(random)}`);
    if (index === 5) {
      const items = Array.from({ length: 3 }, () => aside(random).replace(/\.$/, ' ;'));
      add(items.map((item) => `- ${item}`).join('\n'), items.join(' '));
    } else if (index === 4 || (index === 8 && random.chance(0.5))) {
      const by = speaker();
      const words = `${speech(random)}. ${speech(random)}`;
      const told = `${naming.of(by)} répond à ceux qui l’interrogent : `;
      const source = `${capital(told)}${quotation(by.id, date, words)}. ${sentences(2)}`;
      add(source, shownOf(source), [by.id]);
    } else if (index === 6) {
      const by = speaker();
      naming.of(by);
      const words = `${speech(random)}. ${speech(random)}. ${speech(random)}.`;
      const source = `<Quotation by="${by.id}" date="${date}" translated>\n${words}\n</Quotation>`;
      add(source, `« ${words} »`, [by.id]);
    } else {
      const text = sentences(random.whole(4, 6));
      add(text, text);
    }
    if (index === 2 || (index === 8 && random.chance(0.3))) {
      blocks.push(`<EditorialNote>\n${aside(random)} ${aside(random)}\n</EditorialNote>`);
    }
  }
  if (random.chance(0.15)) {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const cells = Array.from({ length: 3 }, () => [speech(random), String(random.whole(1, 99))]);
    add(
      [row(['Poste', 'Part']), row(['---', '---:']), ...cells.map(row)].join('\n'),
      ['Poste Part', ...cells.map((line) => line.join(' '))].join(' '),
    );
  }
  // Those whom no sentence came to name.
  const missing = wanted.filter(({ id }) => !naming.named.has(id));
  if (missing.length > 0) {
    const text = `L’article nomme encore ${missing.map((actor) => naming.of(actor)).join(', ')}.`;
    add(text, text);
  }
  const title = titleOf(random, number, of);
  return {
    id: slug(title),
    title,
    date,
    body: blocks.join('\n\n'),
    passages,
    actors: [...naming.named.values()],
    topics: topicsOf(random, cast.topics),
    random,
  };
}

/**
 * Words of one passage that stand nowhere else in the article, so that they may be cited.
 *
 * @param passage where to take them; anywhere if undefined
 */
export function quoteOf(
  { passages, random }: Pick<GeneratedArticle, 'passages' | 'random'>,
  passage?: GeneratedPassage,
): string {
  for (let turn = 0; turn < 200; turn += 1) {
    const { text } = passage ?? random.pick(passages);
    const words = text.split(' ');
    const length = Math.min(random.whole(7, 13), words.length);
    const from = random.whole(0, words.length - length);
    const quote = words
      .slice(from, from + length)
      .join(' ')
      .replace(/[,;:.]$/, '')
      .trim();
    const times = passages.reduce((sum, other) => sum + occurrences(other.text, quote), 0);
    if (times === 1) return quote;
  }
  throw new RangeError('Aucun passage ne se laisse citer.');
}

function quotation(by: string, date: string, words: string): string {
  return `<Quotation by="${by}" date="${date}">${words}</Quotation>`;
}

/** A paragraph as its page shows it: guillemets for the tags of a quotation. */
function shownOf(source: string): string {
  return source.replace(/<Quotation[^>]*>/g, '« ').replace(/<\/Quotation>/g, ' »');
}

function heading(random: Random): string {
  return capital(matter(random));
}

function titleOf(random: Random, number: number, of: number): string {
  const width = String(of).length;
  return `${heading(random)}, essai ${String(number + 1).padStart(width, '0')}`;
}

function topicsOf(random: Random, topics: readonly string[]): string[] {
  const found = new Set([topics[zipf(random, topics.length)] ?? '']);
  for (let turn = random.whole(1, 3); turn > 0; turn -= 1) found.add(random.pick(topics));
  return [...found];
}

/** Days from 2022 to 2025, evenly apart in the order of the numbers. */
function dayOf(number: number, of: number): string {
  const [first, last] = [Date.UTC(2022, 0, 10), Date.UTC(2025, 11, 20)];
  const time = first + ((last - first) * (number + 0.5)) / of;
  return new Date(time).toISOString().slice(0, 10);
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}
