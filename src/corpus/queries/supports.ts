import { formatDate } from '../../lib/dates.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { routes } from '../../lib/routes.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Corpus } from '../model.ts';
import { passagesWith } from '../quotes.ts';
import { entry } from './lookup.ts';

/** A statement that a passage supports, and where it is made. */
export interface Supported {
  kind: 'Événement' | 'Position' | 'Annonce';
  title: string;
  path: string;
}

/** From the sentence back: the statements that lean on a passage of an article. */
export function supportedBy(corpus: Corpus, article: string, passage: number): Supported[] {
  const leansOn = (citations: readonly Citation[]) =>
    citations.some(
      (citation) =>
        citation.article === article &&
        passagesWith(entry(corpus, 'articles', article), citation.quote)[0]?.number === passage,
    );
  const name = (id: string) => entry(corpus, 'actors', id).data.name;
  return [
    ...corpus.events
      .filter(({ data }) => leansOn(data.citations))
      .map(({ id, data }) => ({
        kind: 'Événement' as const,
        title: data.title,
        path: routes.event(id),
      })),
    ...corpus.stances
      .filter(({ data }) => leansOn(data.citations))
      .map(({ id, data }) => ({
        kind: 'Position' as const,
        title: `${name(data.actor)} → ${name(data.toward)}, ${LEVEL_LABELS[data.level]}, ${formatDate(data.date, 'short')}`,
        path: routes.stance(data.actor, id),
      })),
    ...corpus.predictions
      .filter(({ data }) => leansOn([data.citation, ...data.outcome.citations]))
      .map(({ id, data }) => ({
        kind: 'Annonce' as const,
        title: data.summary,
        path: routes.prediction(id),
      })),
  ];
}
