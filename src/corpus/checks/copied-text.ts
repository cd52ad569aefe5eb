import { words } from '../../lib/text.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus, DataPath, SourceEntry } from '../model.ts';
import { fieldName } from '../validate.ts';

/** The longest run of words that may be shared with a source text, outside quotations. */
const LONGEST_RUN = 10;

interface Text {
  file: string;
  line: number;
  column: number;
  field?: string | undefined;
  text: string;
}

/** No text of ours shares a run of more than ten words with a source text, outside quotations. */
export function copiedText(corpus: SourceCorpus): Issue[] {
  const sources = corpus.articles.flatMap(({ id, sourceText }) =>
    sourceText === undefined ? [] : [{ id, runs: runsOf(words(sourceText)) }],
  );
  if (sources.length === 0) return [];
  const all = new Set(sources.flatMap(({ runs }) => [...runs]));
  return textsOf(corpus).flatMap(({ text, ...place }): Issue[] => {
    const ours = unquoted(text).map(words);
    if (!ours.some((part) => longestShared(part, all).length > 0)) return [];
    const shared = sources.flatMap(({ id, runs }) => {
      const run = ours.map((part) => longestShared(part, runs)).find((found) => found.length > 0);
      return run === undefined ? [] : [{ id, run }];
    })[0];
    return shared === undefined
      ? []
      : [
          {
            ...place,
            code: 'texte-copie',
            expected: `${String(LONGEST_RUN)} mots de suite au plus en commun avec un texte source, hors citations`,
            found: `« ${shared.run.join(' ')} », ${String(shared.run.length)} mots de .sources/${shared.id}.txt`,
          },
        ];
  });
}

/** What stands outside guillemets. */
function unquoted(text: string): string[] {
  return text.split(/«[^»]*»/gu);
}

function runsOf(all: readonly string[]): Set<string> {
  return new Set(
    all.slice(LONGEST_RUN).map((_, index) => all.slice(index, index + LONGEST_RUN + 1).join(' ')),
  );
}

/** The first run of shared words that is too long, whole; empty when there is none. */
function longestShared(part: readonly string[], runs: ReadonlySet<string>): string[] {
  const isShared = (index: number) =>
    runs.has(part.slice(index, index + LONGEST_RUN + 1).join(' '));
  const start = part.findIndex((_, index) => isShared(index));
  if (start < 0) return [];
  let end = start;
  while (isShared(end)) end += 1;
  return part.slice(start, end + LONGEST_RUN);
}

function textsOf(corpus: SourceCorpus): Text[] {
  const { articles, actors, topics, events, stances, predictions } = corpus;
  return [
    ...articles.flatMap(({ file, passages, notes }) =>
      [...passages, ...notes].map(({ line, column, text }) => ({ file, line, column, text })),
    ),
    ...articles.flatMap((entry) => [
      field(entry, ['summary'], entry.data.summary),
      ...entry.data.keyPoints.map(({ text }, index) =>
        field(entry, ['keyPoints', index, 'text'], text),
      ),
    ]),
    ...[...actors, ...topics].map((entry) => field(entry, ['description'], entry.data.description)),
    ...[...events, ...stances, ...predictions].map((entry) =>
      field(entry, ['summary'], entry.data.summary),
    ),
    ...events.flatMap((entry) =>
      entry.data.contrast === undefined ? [] : [field(entry, ['contrast'], entry.data.contrast)],
    ),
    ...predictions.flatMap((entry) =>
      entry.data.outcome === undefined
        ? []
        : [field(entry, ['outcome', 'summary'], entry.data.outcome.summary)],
    ),
    ...corpus.synthesis.flatMap((entry) =>
      entry.data.sentences.map(({ text }, index) =>
        field(entry, ['sentences', index, 'text'], text),
      ),
    ),
  ];
}

function field(entry: SourceEntry<unknown>, path: DataPath, text: string): Text {
  return { file: entry.file, ...entry.at(path), field: fieldName(path), text };
}
