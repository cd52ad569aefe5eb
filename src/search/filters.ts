import type { Corpus } from '../corpus/model.ts';
import { overlaps } from '../lib/dates.ts';
import type { ActorKind } from '../schema/actor.ts';
import { NATURES, type Source, UNKNOWN } from '../schema/article.ts';
import type { Certainty } from '../schema/event.ts';
import type { Level } from '../schema/stance.ts';
import type { DocumentType, Filters } from './keys.ts';
import { years } from './years.ts';

interface About {
  actors: readonly string[];
  topics: readonly string[];
  date?: string;
  /** What the page reports, or rests on. */
  sources?: readonly Source[];
  /** Of a position, its level. */
  level?: Level;
  /** Of a statement, who speaks. */
  speakers?: readonly string[];
  /** Of an event, how sure it is. */
  certainty?: Certainty;
}

/** Beside the natures of a source: nobody signs it. */
export const UNSIGNED = 'auteur-inconnu';

/** The filters of what is about actors and topics, and perhaps dated. */
export function filtersOf(
  corpus: Corpus,
  type: DocumentType,
  { actors, topics, date, sources = [], level, speakers = [], certainty }: About,
): Filters {
  const among = (...kinds: readonly ActorKind[]) =>
    corpus.actors
      .filter(({ id, data }) => actors.includes(id) && kinds.includes(data.kind))
      .map(({ id }) => id);
  const all: Required<Filters> = {
    type: [type],
    annee: years(corpus).filter(
      (year) => date !== undefined && overlaps(date, `${year}-01-01`, `${year}-12-31`),
    ),
    nature: [
      ...NATURES.filter((nature) => sources.some((source) => source.nature === nature)),
      ...(sources.some(({ author }) => author === UNKNOWN) ? [UNSIGNED] : []),
    ],
    position: level === undefined ? [] : [level],
    auteur: [...speakers],
    certitude: certainty === undefined ? [] : [certainty],
    pays: among('country', 'territory'),
    personne: among('person'),
    organisation: among('organisation'),
    theme: [...topics].sort(),
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}
