import { type DocumentType, KIND_FILTER, TYPES } from '../keys.ts';
import type { NameEntry } from '../names.ts';
import type { Clause, Understanding } from '../query/clauses.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Hits } from './hits.ts';
import type { Hit, Index, Members } from './pagefind.ts';

/** A record found. */
export interface Match extends Hit {
  /** Where it is the dossier of a name that was asked. */
  dossier?: { entry: NameEntry; via: string | undefined };
}

/** A clause of a query, and what answers to it. */
export interface Asked {
  clause: Clause;
  hits: Hits;
}

/** All that is known of a search before its results are put in order. */
export interface Findings {
  index: Index;
  members: Members | undefined;
  lexicon: Lexicon;
  understood: Understanding;
  asked: readonly Asked[];
  /** The records that contain each run of words side by side. */
  runs: readonly ReadonlySet<string>[];
}

/** How much a name counts beside words, whose weight is their rarity. */
const NAME_WEIGHT = 4;
/** How much a word of the family of one that was asked counts. */
const OF_FAMILY = 0.6;
/** How much words that stand side by side count beside words. */
const RUN_WEIGHT = 0.5;
/** How much more a person counts, where one is wanted, and what one said, where that is. */
const PERSON_WEIGHT = 8;
const SPEECH_WEIGHT = 2;
/** Words of an article that stand further apart are not said together. */
const FURTHEST = 40;
/** What reports something comes before what presents its actors and topics. */
const TYPE_WEIGHTS: Readonly<Record<DocumentType, number>> = {
  evenement: 1.15,
  declaration: 1.1,
  prevision: 1.05,
  position: 1,
  article: 0.95,
  theme: 0.7,
  acteur: 0.6,
};

/** A record, and how it answers to a search. */
export interface Scored {
  hit: Hit;
  /** Weight of what it answers to. */
  covered: number;
  /** Whether it answers to all that was asked. */
  isFull: boolean;
  /** Whether it only presents an actor or a topic. */
  isPresentation: boolean;
  hasName: boolean;
  /** How well it answers. */
  score: number;
  /** How much what it is counts. */
  factor: number;
}

/** How much a clause counts. */
function weightOf({ clause, hits }: Asked, total: number): number {
  return clause.kind === 'name' ? NAME_WEIGHT : rarity(hits.size, total);
}

/** The rarer a word, the more it says; one that is nowhere says most. */
function rarity(found: number, total: number): number {
  return Math.log(1 + total / Math.max(0.5, found));
}

/** How a record answers to a search; none where it does not. */
export function scoreOf(
  hit: Hit,
  { index, members, lexicon, understood, asked, runs }: Findings,
): Scored[] {
  const { id } = hit;
  const all = index.records.length;
  const found = asked.flatMap((each) => {
    const own = each.hits.get(id);
    return own === undefined ? [] : [{ ...each, own, weight: weightOf(each, all) }];
  });
  if (found.length === 0) return [];
  const type = TYPES.find((each) => members?.has('type', each, id)) ?? 'evenement';
  // Whom an article is about need not be named beside the words.
  const places = found.flatMap(({ clause, own }) => (clause.kind === 'name' ? [] : [own.words]));
  const areApart = type === 'article' && spread(places) > FURTHEST;
  const beside = runs
    .filter((ids) => ids.has(id))
    .reduce((sum, ids) => sum + RUN_WEIGHT * rarity(ids.size, all), 0);
  const sum = (share: (each: (typeof found)[number]) => number) =>
    found.reduce((total, each) => total + each.weight * share(each), beside);
  const isPerson = members?.has(KIND_FILTER, lexicon.persons[0]?.label ?? '', id);
  const factor =
    TYPE_WEIGHTS[type] *
    (understood.isOfPerson && isPerson ? PERSON_WEIGHT : 1) *
    (understood.isOfSpeech && isSaidByOne(members, found, id) ? SPEECH_WEIGHT : 1);
  return [
    {
      hit: { ...hit, words: found.flatMap(({ own }) => own.words) },
      covered: sum(({ own }) => (own.isOfFamily ? OF_FAMILY : 1)) * (areApart ? 0.5 : 1),
      isFull: !areApart && asked.every(({ hits }) => hits.has(id)),
      isPresentation: type === 'acteur' || type === 'theme',
      hasName: found.some(({ clause }) => clause.kind === 'name'),
      score: factor * sum(({ own }) => own.share),
      factor,
    },
  ];
}

/** The words of the shortest run of a text that contains one of each list of places. */
function spread(lists: readonly (readonly number[])[]): number {
  const [first = [], ...others] = lists.filter((places) => places.length > 0);
  if (others.length === 0) return 0;
  const spans = first.map((place) => {
    const nearby = others.map((places) =>
      places.reduce((best, each) =>
        Math.abs(each - place) < Math.abs(best - place) ? each : best,
      ),
    );
    return Math.max(place, ...nearby) - Math.min(place, ...nearby);
  });
  return Math.min(...spans);
}

/** Whether one of those who are named says it. */
function isSaidByOne(members: Members | undefined, found: readonly Asked[], id: string): boolean {
  const named = found.flatMap(({ clause }) => (clause.kind === 'name' ? clause.entries : []));
  return named.some(({ path }) => members?.has('auteur', path.split('/')[1] ?? '', id));
}
