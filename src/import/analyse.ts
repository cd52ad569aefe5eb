import type { Corpus } from '../corpus/model.ts';
import { type Document, layOut, type Line, type Origin } from './document.ts';
import { type StatedDate, statedDates } from './dates/index.ts';
import { type Published, publishedOf } from './dates/published.ts';
import { knownNames } from './names/known.ts';
import { key, type UnknownName, unknownNames } from './names/unknown.ts';
import { labelsOf } from './quotations/interview.ts';
import { type Quotation, quotationsOf } from './quotations/index.ts';
import { voicesOf } from './quotations/voices.ts';

/** An actor of the corpus that a text names, and where. */
export interface NamedActor {
  id: string;
  name: string;
  /** As the text writes it. */
  words: string[];
  lines: number[];
}

/** What a text says, as far as a program can tell. */
export interface Analysis {
  title: string | undefined;
  /** The text as `.sources/` keeps it. */
  text: string;
  lines: readonly Line[];
  page: Origin;
  published: Published | undefined;
  dates: readonly StatedDate[];
  /** By name, alias or metonym, the most often named first. */
  actors: readonly NamedActor[];
  /** By an adjective or a place only: « kazakh », « Erevan ». */
  evoked: readonly NamedActor[];
  unknown: readonly UnknownName[];
  quotations: readonly Quotation[];
}

/** Finds in a document what an article of the corpus is made of. */
export function analyse(document: Document, corpus: Corpus): Analysis {
  const { text, lines } = layOut(document.blocks);
  const prose = lines.find(({ kind }) => kind === 'paragraph');
  const published = publishedOf(document.datelines, prose?.text);
  const known = knownNames(corpus.actors);
  const names = new Map(corpus.actors.map(({ id, data }) => [id, data.name]));
  const actors = gathered(lines, known.find, names);
  const named = new Set(actors.map(({ id }) => id));
  const { asking } = labelsOf(lines);
  const unknown = unknownNames(lines, (words) => [
    ...known.find(words),
    ...known.evoked(words),
  ]).filter(({ name }) => !asking.has(key(name)));
  return {
    title: document.title,
    text,
    lines,
    page: document.origin,
    published,
    dates: statedDates(lines, published),
    actors,
    evoked: gathered(lines, known.evoked, names).filter(({ id }) => !named.has(id)),
    unknown,
    quotations: quotationsOf(lines, voicesOf(corpus.actors, known, unknown)),
  };
}

function gathered(
  lines: readonly Line[],
  find: (text: string) => readonly { id: string; text: string }[],
  names: ReadonlyMap<string, string>,
): NamedActor[] {
  const found = lines.flatMap(({ line, text, tweet }) =>
    [text, tweet === undefined ? '' : `${tweet.author} (@${tweet.handle})`].flatMap((words) =>
      find(words).map((mention) => ({ ...mention, line })),
    ),
  );
  return [...Map.groupBy(found, ({ id }) => id)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, mentions]) => ({
      id,
      name: names.get(id) ?? id,
      words: [...new Set(mentions.map(({ text }) => text))],
      lines: [...new Set(mentions.map(({ line }) => line))],
    }));
}
