import { formatDate, unbroken } from '../../lib/dates.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { routes } from '../../lib/routes.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Corpus } from '../model.ts';
import { evidenceFor } from './evidence.ts';
import { entry } from './lookup.ts';
import { memoize } from './memoize.ts';

/** A statement that a passage supports, and where it is made. */
export interface Supported {
  kind: 'Événement' | 'Position' | 'Prévision' | 'Suite d’une prévision';
  title: string;
  path: string;
}

/** From the sentence back: the statements that lean on a passage of an article. */
export function supportedBy(corpus: Corpus, article: string, passage: string): Supported[] {
  return statements(corpus).get(placeOf(article, passage)) ?? [];
}

/** Every statement under each passage that it leans on: events, then stances, then predictions. */
const statements = memoize((corpus): ReadonlyMap<string, Supported[]> => {
  const name = (id: string) => entry(corpus, 'actors', id).data.name;
  const index = new Map<string, Supported[]>();
  const add = (citations: readonly Citation[], supported: Supported) => {
    const places = evidenceFor(corpus, citations).map(({ article, passage }) =>
      placeOf(article.id, passage.number),
    );
    for (const place of new Set(places)) index.set(place, [...(index.get(place) ?? []), supported]);
  };
  for (const { id, data } of corpus.events) {
    add(data.citations, { kind: 'Événement', title: data.title, path: routes.event(id) });
  }
  for (const { id, data } of corpus.stances) {
    const title = `${name(data.actor)} → ${name(data.toward)}, ${LEVEL_LABELS[data.level]}, ${unbroken(formatDate(data.date, 'short'))}`;
    add(data.citations, { kind: 'Position', title, path: routes.stance(data.actor, id) });
  }
  for (const { id, data } of corpus.predictions) {
    const said = { title: data.summary.replace(/\.$/, ''), path: routes.prediction(id) };
    add([data.citation], { kind: 'Prévision', ...said });
    // A passage that reports the outcome need not report the prediction.
    add(data.outcome?.citations ?? [], { kind: 'Suite d’une prévision', ...said });
  }
  return index;
});

function placeOf(article: string, passage: string): string {
  return `${article}#${passage}`;
}
