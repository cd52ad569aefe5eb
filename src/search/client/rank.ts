import { type DocumentType, KIND_FILTER, TYPES } from '../keys.ts';
import type { NameEntry } from '../names.ts';
import type { Clause, Understanding } from '../query/clauses.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { type Hits, isAbout } from './hits.ts';
import type { Hit, Index, Members } from './pagefind.ts';
import { inTime, whenOf } from './time.ts';

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
/** How much a word that need not be found counts. */
const OPTIONAL_WEIGHT = 0.5;
/** How much a word of the family of one that was asked counts. */
const OF_FAMILY = 0.6;
/** How much words that stand side by side count beside words. */
const RUN_WEIGHT = 0.5;
/** How much more a person counts, where one is wanted, and what one said, where that is. */
const PERSON_WEIGHT = 8;
const SPEECH_WEIGHT = 2;
/** What answers to less than this share of what was asked is no answer. */
const LEAST_SHARE = 0.3;
/** A sentence is remembered with other words than those of the text. */
const SENTENCE = { length: 5, leastShare: 0.15 };
/** Beside the nearest record, what is near. */
const NEAR = 0.6;
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

interface Scored {
  hit: Hit;
  /** Weight of what it answers to. */
  covered: number;
  /** Whether it answers to all that was asked, and whether by these very words. */
  isFull: boolean;
  isStrict: boolean;
  /** Whether it only presents an actor or a topic. */
  isPresentation: boolean;
  hasName: boolean;
  /** How well it answers. */
  score: number;
  /** How much what it is counts. */
  factor: number;
}

/**
 * Puts results in order: the dossier of the one name asked; else what answers to all that was asked,
 * then the dossier of each name; where nothing answers to all, what is nearest.
 */
export function rank(findings: Findings): { matches: Match[]; isNearest: boolean } {
  const { index, members, understood, asked } = findings;
  const { date } = understood;
  if (asked.length === 0) {
    return { matches: date ? inTime(index.records, members, date) : [], isNearest: false };
  }
  const isIn = ({ hit }: Scored) =>
    date === undefined || whenOf(members?.days.get(hit.id), date) !== undefined;
  const scored = index.records.flatMap((hit) => scoreOf(hit, findings)).filter(isIn);
  const dossiers = date === undefined ? dossiersOf(findings) : [];
  const full = fullAnswers(scored);
  if (dossiers.length > 0 && isOneClause(asked)) {
    const others = scored.filter(({ isFull }) => isFull).sort((a, b) => b.score - a.score);
    return { matches: unique([...dossiers, ...others.map(({ hit }) => hit)]), isNearest: false };
  }
  const reports = full.filter(({ isPresentation }) => !isPresentation);
  if (reports.length > 0) {
    const best = full.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
    return { matches: unique([...best, ...dossiers]), isNearest: false };
  }
  const isNearest = full.length === 0;
  if (isNearest && isTooFar(scored, findings, dossiers.length > 0)) {
    return { matches: [], isNearest };
  }
  const near = nearest(scored, dossiers.length > 0);
  // Of a name and words that are nowhere, only the name is known.
  const isOnlyName = isNearest && isOneClause(asked.filter(({ hits }) => hits.size > 0));
  const hits = near.map(({ hit }) => hit);
  const matches = isOnlyName ? [...dossiers, ...hits] : [...hits, ...dossiers];
  return { matches: unique(matches), isNearest };
}

/** What answers to all that was asked by its very words or, where nothing does, by their families. */
function fullAnswers(scored: readonly Scored[]): Scored[] {
  const full = scored.filter(({ isFull }) => isFull);
  const strict = full.filter(({ isStrict }) => isStrict);
  return strict.length > 0 ? strict : full;
}

/** Whether what is nearest would be an answer to something else. */
function isTooFar(
  scored: readonly Scored[],
  { asked, understood, lexicon, index }: Findings,
  hasName: boolean,
): boolean {
  const missing = asked.filter(({ clause, hits }) => isRequired(clause) && hits.size === 0);
  // A proper noun that no text contains is what was asked.
  const isOfOther = missing.some(
    ({ clause }) => clause.kind === 'phrase' || /^\p{Lu}/u.test(clause.typed),
  );
  const known = asked.filter(({ hits }) => hits.size > 0);
  // A misspelt name beside a word that is nowhere is another name.
  const isGuess = understood.corrected.some(({ typed }) => typed === known[0]?.clause.typed);
  const isOtherName = missing.length > 0 && known.length === 1 && isGuess;
  if (isOfOther || isOtherName || hasName) return isOfOther || isOtherName;
  const isHalfName = known.every(
    ({ clause }) => clause.kind === 'word' && lexicon.isPartOfName(clause.forms[0] ?? ''),
  );
  const isSentence = understood.length >= SENTENCE.length;
  const total = asked.reduce((sum, each) => sum + weightOf(each, index.records.length), 0);
  return (
    (missing.length > 0 && isHalfName) ||
    missing.length > asked.length * (isSentence ? 0.6 : 0.5) ||
    mostCovered(scored) < total * (isSentence ? SENTENCE.leastShare : LEAST_SHARE)
  );
}

/** What answers to most of what was asked. */
function nearest(scored: readonly Scored[], hasName: boolean): Scored[] {
  const least = mostCovered(scored) * NEAR;
  return scored
    .filter((each) => each.covered >= least && (each.hasName || !hasName))
    .sort((a, b) => b.covered * b.factor - a.covered * a.factor || b.score - a.score);
}

/** The most that a record covers which is no presentation, if one is not. */
function mostCovered(scored: readonly Scored[]): number {
  const reports = scored.filter(({ isPresentation }) => !isPresentation);
  const judged = reports.length > 0 ? reports : scored;
  return Math.max(0, ...judged.map(({ covered }) => covered));
}

function isOneClause(asked: readonly Asked[]): boolean {
  return asked.filter(({ clause }) => isRequired(clause)).length === 1;
}

/** Whether a record that does not answer to a clause cannot answer to the query. */
export function isRequired(clause: Clause): boolean {
  return clause.kind !== 'word' || !clause.isOptional;
}

function weightOf({ clause, hits }: Asked, total: number): number {
  if (clause.kind === 'name') return NAME_WEIGHT;
  const weight = rarity(hits.size, total);
  return isRequired(clause) ? weight : weight * OPTIONAL_WEIGHT;
}

/** The rarer a word, the more it says; one that is nowhere says most. */
function rarity(found: number, total: number): number {
  return Math.log(1 + total / Math.max(0.5, found));
}

function scoreOf(
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
      isFull: !areApart && asked.every(({ clause, hits }) => !isRequired(clause) || hits.has(id)),
      isStrict: found.every(({ own }) => !own.isOfFamily),
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

/** The dossiers of the names that were asked, in their order. */
function dossiersOf({ index, members, asked }: Findings): Match[] {
  if (members === undefined) return [];
  const names = asked.flatMap(({ clause }) => (clause.kind === 'name' ? clause : []));
  return names.flatMap(({ entries, via }) =>
    entries.flatMap((entry) =>
      index.records
        .filter(
          ({ id }) => members.has(KIND_FILTER, entry.label, id) && isAbout(members, entry, id),
        )
        .map((hit): Match => ({ ...hit, words: [], dossier: { entry, via } })),
    ),
  );
}

/** Each record once, the first time. */
function unique(matches: readonly Match[]): Match[] {
  const dossiers = new Map(matches.flatMap((match) => (match.dossier ? [[match.id, match]] : [])));
  return [...new Map(matches.map((match) => [match.id, dossiers.get(match.id) ?? match])).values()];
}
