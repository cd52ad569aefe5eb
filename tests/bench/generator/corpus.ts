import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { site } from '../../../src/schema/site.ts';
import { enterPublished } from '../../fixtures/project.ts';
import { FOCUS, generateActors, slug } from './actors.ts';
import { articleFile, generateArticle, YAML } from './article.ts';
import { matterOf } from './french.ts';
import { at } from './random.ts';
import {
  answerOf,
  eventOf,
  type GeneratedEntry,
  paragraphOf,
  predictionOf,
  stanceOf,
} from './statements.ts';

const SITE = {
  title: 'Corpus inventé',
  tagline: 'des alliances inventées, 2022–2025',
  subject: 'des alliances inventées',
  question: 'Qui s’éloigne ?',
  period: { first: 2022, last: 2025 },
  focus: { actor: FOCUS, name: 'Moscou' },
  regions: ['nord', 'sud', 'est', 'ouest', 'centre', 'ailleurs'].map((id) => ({ id, name: id })),
  map: {},
  searchExamples: ['un nom', 'un mot'],
} satisfies Omit<z.input<typeof site>, 'answer'>;

/**
 * Writes to the `content/` of a folder a corpus of so many articles in which every rule of the site
 * holds, the same each time: plainly invented, in French words that come as often as in a newspaper.
 */
export function writeCorpus(root: string, articles: number): void {
  for (const [path, text] of generateCorpus(articles)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  enterPublished(root);
}

/**
 * The files of such a corpus, by their paths in `content/`.
 *
 * In proportion to the articles: one event, half a stance, a fifth of a prediction; actors grow as
 * the square root (42 at five, 595 at a thousand), topics as the power 0.3 (8 and 40).
 */
export function generateCorpus(articles: number): ReadonlyMap<string, string> {
  const actors = generateActors(articles);
  const topics = Array.from({ length: Math.round(5 * Math.pow(articles, 0.3)) }, (_, index) => {
    const name = matterOf(`topic ${String(index)}`);
    return { id: slug(name), data: { name, description: `Thème imaginaire : ${name}.` } };
  });
  const cast = { actors, topics: topics.map(({ id }) => id) };
  const written = Array.from({ length: articles }, (_, number) =>
    generateArticle(
      number,
      articles,
      cast,
      // So that none of the corpus is left out.
      actors.filter((_, index) => index % articles === number),
    ),
  );
  const reached = new Set(written.flatMap((article) => article.topics));
  const entries: Readonly<Record<string, readonly GeneratedEntry[]>> = {
    actors,
    topics: topics.filter(({ id }) => reached.has(id)),
    events: written.map((article, index) => eventOf(article, written[index - 1], SITE.regions)),
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
  return new Map([
    ['site.yaml', stringify({ ...SITE, answer: [answerOf(at(written, 0))] }, YAML)],
    ...written.map((article) => [`articles/${article.id}.mdx`, articleFile(article)] as const),
    ...Object.entries(entries).flatMap(([folder, list]) =>
      list.map(({ id, data }) => [`${folder}/${id}.yaml`, stringify(data, YAML)] as const),
    ),
  ]);
}
