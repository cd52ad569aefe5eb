import type { Corpus, Prediction, Stance } from '../corpus/model.ts';
import { declarations, type Declaration } from '../corpus/queries/declarations.ts';
import { evidenceFor } from '../corpus/queries/evidence.ts';
import { entry } from '../corpus/queries/lookup.ts';
import { speakerOf } from '../corpus/queries/predictions.ts';
import { formatDate } from '../lib/dates.ts';
import { LEVEL_LABELS, publisherLabel } from '../lib/labels.ts';
import { rankOf } from '../lib/levels.ts';
import { routes } from '../lib/routes.ts';
import { inSentence } from '../lib/short-name.ts';
import { capitalise } from '../lib/text.ts';
import { AUTHOR } from '../schema/reference.ts';
import type { SearchDocument } from './search-document.ts';
import { filtersOf } from './filters.ts';
import { natureOf, sourceMeta } from './source-meta.ts';

/** Statements of actors and authors, each found by itself, with its own speaker, date and level. */
export function statements(corpus: Corpus): SearchDocument[] {
  return [
    ...declarations(corpus).map((declaration) => declarationDocument(corpus, declaration)),
    ...corpus.stances.map((stance) => stanceDocument(corpus, stance)),
    ...corpus.predictions.map((prediction) => predictionDocument(corpus, prediction)),
  ];
}

/** Characters of a quotation that its title shows. */
const LONGEST_TITLE = 140;

function declarationDocument(corpus: Corpus, declaration: Declaration): SearchDocument {
  const { id, by, text, sentence, speaker, occasion, event, article, date } = declaration;
  const words = sentence ?? `${speaker} : « ${shortened(text)} »`;
  const { source } = article.data;
  return {
    path: routes.declaration(id),
    label: 'Déclaration',
    filters: filtersOf(corpus, 'declaration', {
      actors: [by],
      topics: event?.data.topics ?? [],
      speakers: [by],
      date,
      sources: [source],
    }),
    date,
    meta: {
      title: words,
      date: formatDate(date),
      source: publisherLabel(source),
      nature: natureOf(
        article,
        article.quotations.filter((quotation) => quotation.id === id),
      ),
    },
    text: `${speaker}, ${occasion}. « ${text} »${sentence === undefined ? '' : ` ${sentence}`}`,
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE))}…`;
}

function stanceDocument(corpus: Corpus, { id, data }: Stance): SearchDocument {
  const toward = inSentence(entry(corpus, 'actors', data.toward).data);
  const evidence = evidenceFor(corpus, data.citations);
  const judge = data.judge === undefined || data.judge === AUTHOR ? [] : [data.judge];
  return {
    path: routes.stance(data.actor, id),
    label: 'Position',
    filters: filtersOf(corpus, 'position', {
      actors: [data.actor, data.toward],
      topics: [],
      speakers: data.basis === 'parole' ? [data.actor] : judge,
      level: data.level,
      date: data.date,
      sources: evidence.map(({ article }) => article.data.source),
    }),
    date: data.date,
    meta: {
      title: `${entry(corpus, 'actors', data.actor).data.name} envers ${toward}`,
      level: LEVEL_LABELS[data.level],
      date: formatDate(data.date),
      ...sourceMeta(evidence),
      rank: String(rankOf(data.level)),
    },
    // What it rests on is found in its paragraphs.
    text: data.summary,
  };
}

function predictionDocument(corpus: Corpus, { id, data }: Prediction): SearchDocument {
  const { name, id: speaker } = speakerOf(corpus, data);
  const evidence = evidenceFor(corpus, [data.citation]);
  const sentences = new Set(evidence.map(({ sentence }) => sentence));
  return {
    path: routes.prediction(id),
    label: `Prévision · ${capitalise(name)}`,
    filters: filtersOf(corpus, 'prevision', {
      actors: [...data.actors, ...(speaker === undefined ? [] : [speaker])],
      topics: [],
      speakers: speaker === undefined ? [] : [speaker],
      date: data.date,
      sources: evidence.map(({ article }) => article.data.source),
    }),
    date: data.date,
    meta: { title: data.summary, date: formatDate(data.date), ...sourceMeta(evidence) },
    text: [...sentences].join(' '),
  };
}
