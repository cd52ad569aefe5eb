import { stringify } from 'yaml';
import { capitalise } from '../../../src/lib/text.ts';
import { NATURES } from '../../../src/schema/article.ts';
import { type GeneratedActor, slug } from './actors.ts';
import { about, aside, matter, speech } from './french.ts';
import { at, type Random, randomOf } from './random.ts';

/** Dates in quotes: Astro reads frontmatter as YAML 1.1, in which a bare one is no text. */
export const YAML = { version: '1.1', lineWidth: 0 } as const;

/** A paragraph that a citation may point to: what its page shows, and who speaks in it. */
interface GeneratedPassage {
  text: string;
  speaker?: string;
}

export interface GeneratedArticle {
  id: string;
  title: string;
  /** Day of the source article. */
  date: string;
  body: string;
  passages: readonly GeneratedPassage[];
  /** Those that its text names, in order. */
  actors: readonly GeneratedActor[];
  topics: readonly string[];
  random: Random;
}

/**
 * An article of some 680 words: ten paragraphs in three sections, a list, quotations in a sentence
 * and apart, a note of the newsroom, at times a table.
 *
 * @param guests actors that it must name, so that each actor of the corpus is somewhere
 */
export function generateArticle(
  number: number,
  total: number,
  cast: { actors: readonly GeneratedActor[]; topics: readonly string[] },
  guests: readonly GeneratedActor[],
): GeneratedArticle {
  const random = randomOf(`article ${String(number)}`);
  const wanted = new Set(guests);
  const most = Math.min(random.whole(7, 11), cast.actors.length);
  while (wanted.size < most) wanted.add(random.pickByRank(cast.actors));
  const turns = [...wanted];
  let next = 0;
  const named = new Set<GeneratedActor>();
  const name = (actor: GeneratedActor) => {
    const isNew = !named.has(actor);
    named.add(actor);
    return actor.names[isNew || random.chance(0.5) ? 0 : 1];
  };
  const sentence = () =>
    random.chance(0.4)
      ? aside(random)
      : about(
          random,
          () => name(at(turns, next++)),
          () => name(at(turns, next++)),
        );
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ');

  const date = dayOf(number, total);
  const blocks: string[] = [];
  const passages: GeneratedPassage[] = [];
  const add = (block: string, text = block, speaker?: string) => {
    blocks.push(block);
    passages.push({ text, ...(speaker !== undefined && { speaker }) });
  };
  const speaker = turns.find(({ data }) => data.kind === 'person') ?? at(turns, 0);
  const open = (rank: number) =>
    `<Quotation id="declaration-${String(number)}-${String(rank)}" by="${speaker.id}" date="${date}"`;

  for (let index = 0; index < 10; index += 1) {
    if (index === 3 || index === 7) blocks.push(`## ${matter(random)}`);
    if (index === 5) {
      const items = Array.from({ length: 3 }, () => aside(random).replace(/\.$/, ' ;'));
      add(items.map((item) => `- ${item}`).join('\n'), items.join(' '));
    } else if (index === 4) {
      const before = `${capitalise(name(speaker))} répond à ceux qui l’interrogent : `;
      const [words, after] = [`${speech(random)}. ${speech(random)}`, `. ${sentences(2)}`];
      add(
        `${before}${open(1)}>${words}</Quotation>${after}`,
        `${before}« ${words} »${after}`,
        speaker.id,
      );
    } else if (index === 6) {
      const words = `${speech(random)}. ${speech(random)}. ${speech(random)}`;
      add(`${open(2)} translated>\n${words}\n</Quotation>`, `« ${words} »`, speaker.id);
    } else add(sentences(random.whole(4, 6)));
    if (index === 2) {
      blocks.push(`<EditorialNote>\n${aside(random)} ${aside(random)}\n</EditorialNote>`);
    }
  }
  if (random.chance(0.15)) {
    const rows = Array.from(
      { length: 3 },
      () => `| ${speech(random)} | ${String(random.whole(1, 99))} |`,
    );
    blocks.push(['| Poste | Part |', '| --- | ---: |', ...rows].join('\n'));
  }
  const missing = turns.filter((actor) => !named.has(actor));
  if (missing.length > 0) add(`L’article nomme encore ${missing.map(name).join(', ')}.`);

  const topics = [
    random.pickByRank(cast.topics),
    random.pick(cast.topics),
    random.pick(cast.topics),
  ];
  const title = `${matter(random)}, essai ${String(number + 1).padStart(String(total).length, '0')}`;
  return {
    ...{ id: slug(title), title, date, body: blocks.join('\n\n'), passages, random },
    actors: [...named],
    topics: [...new Set(topics)],
  };
}

/** The file of an article. */
export function articleFile(article: GeneratedArticle): string {
  const { id, title, date, body, actors, topics, random } = article;
  const frontmatter = {
    title,
    summary: `${matter(random)} : ce que l’article d’essai en dit, et ce qu’il n’en dit pas.`,
    keyPoints: Array.from({ length: random.whole(3, 5) }, () => ({
      text: `L’article d’essai y voit un sujet : ${matter(random)}.`,
      quote: quoteOf(article),
    })),
    date,
    dating: { basis: 'stated', from: 'donnée par l’article d’essai' },
    published: '2026-11-21',
    source: {
      title: `Essai, ${matter(random)}`,
      publisher: `Gazette d’essai no ${String(random.whole(1, 30))}`,
      address: `https://gazette.example/${id}`,
      author: random.chance(0.3) ? 'inconnu' : 'Rédaction d’essai',
      nature: random.pick(NATURES),
    },
    actors: actors.map((actor) => actor.id),
    topics,
  };
  return `---\n${stringify(frontmatter, YAML)}---\n\n${body}\n`;
}

/** Words of one passage that stand nowhere else in the article, so that they may be cited. */
export function quoteOf(
  { passages, random }: Pick<GeneratedArticle, 'passages' | 'random'>,
  passage?: GeneratedPassage,
): string {
  const all = passages.map(({ text }) => text).join('\n');
  for (let turn = 0; turn < 200; turn += 1) {
    const words = (passage ?? random.pick(passages)).text.split(' ');
    const length = Math.min(random.whole(7, 13), words.length);
    const from = random.whole(0, words.length - length);
    const quote = words
      .slice(from, from + length)
      .join(' ')
      .replace(/[ ,;:.]+$/, '');
    if (all.split(quote).length === 2) return quote;
  }
  throw new RangeError('No passage can be cited.');
}

/** Days from 2022 to 2025, evenly apart in the order of the numbers. */
function dayOf(number: number, total: number): string {
  const [first, last] = [Date.UTC(2022, 0, 10), Date.UTC(2025, 11, 20)];
  return new Date(first + ((last - first) * (number + 0.5)) / total).toISOString().slice(0, 10);
}
