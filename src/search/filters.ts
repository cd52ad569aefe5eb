import type { Corpus } from '../corpus/model.ts';
import { inIndex } from '../corpus/queries/actors.ts';
import { topicsByName } from '../corpus/queries/topics.ts';
import { overlaps, span } from '../lib/dates.ts';
import { LEVEL_LABELS, NATURE_LABELS } from '../lib/labels.ts';
import { capitalise } from '../lib/text.ts';
import type { ActorKind } from '../schema/actor.ts';
import { NATURES, type Source, UNKNOWN } from '../schema/article.ts';
import { LEVELS } from '../schema/stance.ts';
import type { DocumentType, Facet, Filters } from './keys.ts';
import { latestLevels } from './names.ts';

interface About {
  actors: readonly string[];
  topics: readonly string[];
  date?: string;
  /** What the page reports, or rests on. */
  sources?: readonly Source[];
  /** Actors whose positions it is about, where they are not all of its actors. */
  positions?: readonly string[];
}

const TYPES: Readonly<Record<DocumentType, string>> = {
  article: 'Comptes rendus',
  acteur: 'Acteurs',
  theme: 'Thèmes',
  evenement: 'Événements',
};

/** Beside the natures of a source: nobody signs it. */
const UNSIGNED = 'auteur-inconnu';

/** The filters of a page that is about actors and topics, and perhaps dated. */
export function filtersOf(
  corpus: Corpus,
  type: DocumentType,
  { actors, topics, date, sources = [], positions = actors }: About,
): Filters {
  const among = (...kinds: readonly ActorKind[]) =>
    corpus.actors
      .filter(({ id, data }) => actors.includes(id) && kinds.includes(data.kind))
      .map(({ id }) => id);
  const levels = positions.flatMap((id) => latestLevels(corpus).get(id) ?? []);
  return {
    type: [type],
    annee: years(corpus).filter(
      (year) => date !== undefined && overlaps(date, `${year}-01-01`, `${year}-12-31`),
    ),
    nature: [
      ...NATURES.filter((nature) => sources.some((source) => source.nature === nature)),
      ...(sources.some(({ author }) => author === UNKNOWN) ? [UNSIGNED] : []),
    ],
    position: LEVELS.filter((level) => levels.includes(level)),
    pays: among('country', 'territory'),
    personne: among('person'),
    organisation: among('organisation'),
    theme: [...topics].sort(),
  };
}

/** The years that the dates of a corpus are sure to touch, in order. */
export function years({ articles, events }: Corpus): string[] {
  const bounds = [...articles, ...events]
    .map(({ data }) => span(data.date))
    .flatMap(({ earliest, latest }) => [earliest ?? latest, latest])
    .map((day) => Number(day.slice(0, 4)));
  if (bounds.length === 0) return [];
  const first = Math.min(...bounds);
  return Array.from({ length: Math.max(...bounds) - first + 1 }, (_, index) =>
    String(first + index),
  );
}

/** A facet of the search page: its legend, and the label of each value that the corpus offers. */
export interface FacetView {
  facet: Facet;
  legend: string;
  choices: (readonly [value: string, label: string])[];
}

/** The facets of the search page, with every choice that the corpus offers. */
export function facets(corpus: Corpus): FacetView[] {
  const named = (entries: readonly { id: string; data: { name: string } }[]) =>
    entries.map(({ id, data }) => [id, data.name] as const);
  const actors = (...kinds: readonly ActorKind[]) =>
    named(inIndex(corpus.actors.filter(({ data }) => kinds.includes(data.kind))));
  const natures = NATURES.map((nature) => [nature, capitalise(NATURE_LABELS[nature])] as const);
  const toward = `Position envers ${corpus.site.focus.name}`;
  const all: [Facet, string, FacetView['choices']][] = [
    ['type', 'Quoi', Object.entries(TYPES)],
    ['annee', 'Année', years(corpus).map((year) => [year, year])],
    ['nature', 'Nature de la source', [...natures, [UNSIGNED, 'Auteur inconnu']]],
    ['position', toward, LEVELS.map((level) => [level, LEVEL_LABELS[level]])],
    ['pays', 'Pays, territoires', actors('country', 'territory')],
    ['personne', 'Personnes', actors('person')],
    ['organisation', 'Organisations', actors('organisation')],
    ['theme', 'Thèmes', named(topicsByName(corpus))],
  ];
  return all.map(([facet, legend, choices]) => ({ facet, legend, choices }));
}
