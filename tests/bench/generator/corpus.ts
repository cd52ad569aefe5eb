import { stringify } from 'yaml';
import { NATURES } from '../../../src/schema/article.ts';
import { generateActors, type GeneratedActor, slug } from './actors.ts';
import { type GeneratedArticle, generateArticle, quoteOf } from './article.ts';
import { randomOf } from './random.ts';
import { matter } from './sentences.ts';
import { SITE } from './site.ts';
import { eventOf, type GeneratedEntry, paragraphOf, predictionOf, stanceOf } from './statements.ts';

/** Dates in quotes: Astro reads frontmatter as YAML 1.1, in which a bare one is no text. */
const YAML = { version: '1.1', lineWidth: 0 } as const;

/** Files of `content/`, by their paths from it. */
export type ContentFiles = ReadonlyMap<string, string>;

/**
 * A corpus of so many articles in which every rule of the site holds, the same each time: plainly
 * invented, in French words that come as often as they do in a newspaper.
 *
 * In proportion to the articles: one event, half a stance, a fifth of a prediction; actors grow as
 * the square root (42 at five, 595 at a thousand), topics as the power 0.3 (8 and 40).
 */
export function generateCorpus(articles: number): ContentFiles {
  const actors = generateActors(articles);
  const topics = generateTopics(Math.round(5 * Math.pow(articles, 0.3)));
  const cast = { actors, topics: topics.map(({ id }) => id) };
  const written = Array.from({ length: articles }, (_, number) =>
    generateArticle(number, articles, cast, guestsOf(number, articles, actors)),
  );
  const statements = {
    events: written.map((article, index) => eventOf(article, written[index - 1])),
    stances: written.filter((_, index) => index % 2 === 0).map(stanceOf),
    predictions: written.flatMap((article, index) =>
      index % 5 === 0 ? [predictionOf(article, written[index + 2])] : [],
    ),
    synthesis: Array.from({ length: 5 }, (_, index) =>
      paragraphOf(
        [0, 1, 2].map((turn) => at(written, index * 3 + turn)),
        index + 1,
      ),
    ),
  };
  const reached = new Set(written.flatMap((article) => article.topics));
  const entries: [folder: string, entries: readonly GeneratedEntry[]][] = [
    ['actors', actors],
    ['topics', topics.filter(({ id }) => reached.has(id))],
    ...Object.entries(statements),
  ];
  return new Map([
    ['site.yaml', stringify(SITE, YAML)],
    ...written.map((article): [string, string] => [`articles/${article.id}.mdx`, mdx(article)]),
    ...entries.flatMap(([folder, list]) =>
      list.map(({ id, data }): [string, string] => [`${folder}/${id}.yaml`, stringify(data, YAML)]),
    ),
  ]);
}

/** The actors that an article must name, so that none of the corpus is left out. */
function guestsOf(
  number: number,
  articles: number,
  actors: readonly GeneratedActor[],
): GeneratedActor[] {
  return actors.filter((_, index) => index % articles === number);
}

function generateTopics(count: number): GeneratedEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomOf(`topic ${String(index)}`);
    const subject = matter(random);
    const name = subject.slice(0, 1).toLocaleUpperCase('fr') + subject.slice(1);
    return {
      id: slug(name),
      data: { name, description: `Thème imaginaire du corpus d’essai : ${matter(random)}.` },
    };
  });
}

function mdx(article: GeneratedArticle): string {
  const { title, date, body, actors, topics, random, id } = article;
  const frontmatter = {
    title,
    summary: `${matter(random)} : ce que l’article d’essai en dit, et ce qu’il n’en dit pas.`.slice(
      0,
      320,
    ),
    keyPoints: Array.from({ length: random.whole(3, 5) }, () => ({
      text: `L’article d’essai y voit ${matter(random)}.`,
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

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('Liste vide.');
  return found;
}
