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

/** One choice of a facet. */
interface Choice {
  value: string;
  label: string;
}

/** The facets of the search page, with every choice that the corpus offers. */
export function facets(corpus: Corpus): { facet: Facet; legend: string; choices: Choice[] }[] {
  const actors = (...kinds: readonly ActorKind[]) =>
    named(inIndex(corpus.actors.filter(({ data }) => kinds.includes(data.kind))));
  return [
    {
      facet: 'type',
      legend: 'Quoi',
      choices: [
        { value: 'article', label: 'Comptes rendus' },
        { value: 'acteur', label: 'Acteurs' },
        { value: 'theme', label: 'Thèmes' },
        { value: 'evenement', label: 'Événements' },
      ],
    },
    {
      facet: 'annee',
      legend: 'Année',
      choices: years(corpus).map((year) => ({ value: year, label: year })),
    },
    {
      facet: 'nature',
      legend: 'Nature de la source',
      choices: [
        ...NATURES.map((value) => ({ value, label: capitalise(NATURE_LABELS[value]) })),
        { value: UNSIGNED, label: 'Auteur inconnu' },
      ],
    },
    {
      facet: 'position',
      legend: `Position envers ${corpus.site.focus.name}`,
      choices: LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] })),
    },
    { facet: 'pays', legend: 'Pays, territoires', choices: actors('country', 'territory') },
    { facet: 'personne', legend: 'Personnes', choices: actors('person') },
    { facet: 'organisation', legend: 'Organisations', choices: actors('organisation') },
    { facet: 'theme', legend: 'Thèmes', choices: named(topicsByName(corpus)) },
  ];
}

function named(entries: readonly { id: string; data: { name: string } }[]): Choice[] {
  return entries.map(({ id, data }) => ({ value: id, label: data.name }));
}
