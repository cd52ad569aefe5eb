import { formatDate, unbroken } from '../../lib/dates.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { routes } from '../../lib/routes.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Corpus } from '../model.ts';
import { evidenceFor } from './evidence.ts';
import { entry } from './lookup.ts';
import { grouped, memoize } from './memoize.ts';

/** A statement that a passage supports, and where it is made. */
export interface Supported {
  kind: 'Événement' | 'Position' | 'Prévision' | 'Suite d’une prévision';
  title: string;
  path: string;
}

/** From the sentence back: the statements that lean on a passage of an article. */
export function supportedBy(corpus: Corpus, article: string, passage: string): Supported[] {
  const leaning = statements(corpus).get(placeOf(article, passage)) ?? [];
  return leaning.map(({ supported }) => supported);
}

/** Every statement under each passage that it leans on: events, then stances, then predictions. */
const statements = memoize((corpus) => {
  const name = (id: string) => entry(corpus, 'actors', id).data.name;
  const leaning = (citations: readonly Citation[], supported: Supported) => ({
    supported,
    places: evidenceFor(corpus, citations).map(({ article, passage }) =>
      placeOf(article.id, passage.number),
    ),
  });
  const all = [
    ...corpus.events.map(({ id, data }) =>
      leaning(data.citations, { kind: 'Événement', title: data.title, path: routes.event(id) }),
    ),
    ...corpus.stances.map(({ id, data }) =>
      leaning(data.citations, {
        kind: 'Position',
        title: `${name(data.actor)} → ${name(data.toward)}, ${LEVEL_LABELS[data.level]}, ${unbroken(formatDate(data.date, 'short'))}`,
        path: routes.stance(data.actor, id),
      }),
    ),
    ...corpus.predictions.flatMap(({ id, data }) => {
      const title = data.summary.replace(/\.$/, '');
      const path = routes.prediction(id);
      return [
        leaning([data.citation], { kind: 'Prévision', title, path }),
        // Who says what became of it need not say it.
        leaning(data.outcome?.citations ?? [], { kind: 'Suite d’une prévision', title, path }),
      ];
    }),
  ];
  return grouped(all, ({ places }) => places);
});

function placeOf(article: string, passage: string): string {
  return `${article}#${passage}`;
}
