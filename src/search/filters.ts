import type { Actor, Corpus } from '../corpus/model.ts';
import { inIndex } from '../corpus/queries/actors.ts';
import { mentionsOf } from '../corpus/queries/mentions.ts';
import { memoize } from '../corpus/queries/memoize.ts';
import { articlesOfTopic, topicsByName } from '../corpus/queries/topics.ts';
import { overlaps, span } from '../lib/dates.ts';
import { LEVEL_LABELS, NATURE_LABELS } from '../lib/labels.ts';
import { capitalise } from '../lib/text.ts';
import type { ActorKind } from '../schema/actor.ts';
import { NATURES, type Source, UNKNOWN } from '../schema/article.ts';
import { type Level, LEVELS } from '../schema/stance.ts';
import type { DocumentType, Facet } from './keys.ts';

/** Ids under which a page is found. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

interface About {
  actors: readonly string[];
  topics: readonly string[];
  date?: string;
  /** What the page reports, or rests on. */
  sources?: readonly Source[];
  /** Latest levels toward Moscow of those whom the page is about. */
  levels?: readonly Level[];
}

/** Beside the natures of a source: nobody signs it. */
const UNSIGNED = 'auteur-inconnu';

/** The filters of a page that is about actors and topics, and perhaps dated. */
export function filtersOf(
  corpus: Corpus,
  type: DocumentType,
  { actors, topics, date, sources = [], levels = [] }: About,
): Filters {
  const known = ranks(corpus);
  const among = (...kinds: readonly ActorKind[]) =>
    [...new Set(actors)]
      .filter((id) => kinds.some((kind) => kind === known.get(id)?.kind))
      .sort((a, b) => (known.get(a)?.rank ?? 0) - (known.get(b)?.rank ?? 0));
  return {
    type: [type],
    annee: date === undefined ? [] : years(corpus).filter((year) => overlapsYear(date, year)),
    nature: naturesOf(sources),
    position: LEVELS.filter((level) => levels.includes(level)),
    pays: among('country', 'territory'),
    personne: among('person'),
    organisation: among('organisation'),
    theme: [...topics].sort(),
  };
}

function naturesOf(sources: readonly Source[]): string[] {
  const natures = NATURES.filter((nature) => sources.some((source) => source.nature === nature));
  return sources.some(({ author }) => author === UNKNOWN) ? [...natures, UNSIGNED] : natures;
}

/** The years that the dates of a corpus are sure to touch, in order. */
export const years = memoize(({ articles, events }: Corpus): string[] => {
  const bounds = [...articles, ...events]
    .map(({ data }) => span(data.date))
    .flatMap(({ earliest, latest }) => [earliest ?? latest, latest])
    .map((day) => Number(day.slice(0, 4)));
  if (bounds.length === 0) return [];
  const first = Math.min(...bounds);
  return Array.from({ length: Math.max(...bounds) - first + 1 }, (_, index) =>
    String(first + index),
  );
});

/** The kind of each actor, and its place in the corpus. */
const ranks = memoize(
  ({ actors }) => new Map(actors.map(({ id, data }, rank) => [id, { kind: data.kind, rank }])),
);

function overlapsYear(date: string, year: string): boolean {
  return overlaps(date, `${year}-01-01`, `${year}-12-31`);
}

/** One choice of a facet. */
export interface Choice {
  value: string;
  label: string;
}

/** One facet of the search page. */
interface OfferedFacet {
  facet: Facet;
  legend: string;
  choices: Choice[];
}

/**
 * The facets of the search page, with every choice that the corpus offers; of names that are too many
 * to be read, the most frequent.
 */
export function facets(corpus: Corpus): OfferedFacet[] {
  return [
    { facet: 'type', legend: 'Quoi', choices: TYPES },
    {
      facet: 'annee',
      legend: 'Année',
      choices: years(corpus).map((year) => ({ value: year, label: year })),
    },
    { facet: 'nature', legend: 'Nature de la source', choices: SOURCES },
    { facet: 'position', legend: 'Position envers Moscou', choices: POSITIONS },
    ...namedFacets(corpus),
  ];
}

/** A facet of names. */
interface NamedFacet {
  facet: Facet;
  legend: string;
  names: readonly { id: string; data: { name: string } }[];
  /** « les plus nommés ». */
  some: string;
  /** How many articles name or treat one. */
  frequency: (id: string) => number;
}

function namedFacets(corpus: Corpus): OfferedFacet[] {
  const articles = (id: string) => mentionsOf(corpus, id).length;
  const actors = { some: 'les plus nommés', frequency: articles };
  const people = { some: 'les plus nommées', frequency: articles };
  const all: readonly NamedFacet[] = [
    { facet: 'pays', legend: 'Pays, territoires', names: inIndex(countries(corpus)), ...actors },
    { facet: 'personne', legend: 'Personnes', names: inIndex(ofKind(corpus, 'person')), ...people },
    {
      ...{ facet: 'organisation', legend: 'Organisations' },
      ...{ names: inIndex(ofKind(corpus, 'organisation')), ...people },
    },
    {
      ...{
        facet: 'theme',
        legend: 'Thèmes',
        names: topicsByName(corpus),
        some: 'les plus traités',
      },
      frequency: (id: string) => articlesOfTopic(corpus, id).length,
    },
  ];
  const isLong = all.reduce((sum, { names }) => sum + names.length, 0) > READABLE;
  return all.map(({ facet, legend, names, some, frequency }) => {
    const isCut = isLong && names.length > MOST;
    const most = names.toSorted((a, b) => frequency(b.id) - frequency(a.id)).slice(0, MOST);
    return {
      facet,
      legend: isCut ? `${legend}, ${some}` : legend,
      choices: names
        .filter((name) => !isCut || most.includes(name))
        .map(({ id, data }) => ({ value: id, label: data.name })),
    };
  });
}

/** Names that all facets may offer together; where there are more, how many each facet offers. */
const READABLE = 200;
const MOST = 40;

const TYPES: Choice[] = [
  { value: 'article', label: 'Comptes rendus' },
  { value: 'acteur', label: 'Acteurs' },
  { value: 'theme', label: 'Thèmes' },
  { value: 'evenement', label: 'Événements' },
];

const SOURCES: Choice[] = [
  ...NATURES.map((value) => ({ value, label: capitalise(NATURE_LABELS[value]) })),
  { value: UNSIGNED, label: 'Auteur inconnu' },
];

const POSITIONS: Choice[] = LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] }));

function countries({ actors }: Corpus): Actor[] {
  return actors.filter(({ data }) => data.kind === 'country' || data.kind === 'territory');
}

function ofKind({ actors }: Corpus, kind: Actor['data']['kind']): Actor[] {
  return actors.filter(({ data }) => data.kind === kind);
}
