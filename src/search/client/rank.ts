import { KIND_FILTER } from '../keys.ts';
import { isAbout } from './hits.ts';
import { type Findings, type Match, type Scored, scoreOf } from './score.ts';
import { inTime, whenOf } from './time.ts';

/** Beside the nearest record, what is near. */
const NEAR = 0.6;

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
  const full = scored.filter(({ isFull }) => isFull).sort((a, b) => b.score - a.score);
  if (dossiers.length > 0 && asked.length === 1) {
    return { matches: unique([...dossiers, ...full.map(({ hit }) => hit)]), isNearest: false };
  }
  if (full.some(({ isPresentation }) => !isPresentation)) {
    return { matches: unique([...full.map(({ hit }) => hit), ...dossiers]), isNearest: false };
  }
  const isNearest = full.length === 0;
  if (isNearest && isTooFar(findings, dossiers.length > 0)) {
    return { matches: [], isNearest };
  }
  const near = nearest(scored, dossiers.length > 0);
  // Of a name and words that are nowhere, only the name is known.
  const isOnlyName = isNearest && asked.filter(({ hits }) => hits.size > 0).length === 1;
  const hits = near.map(({ hit }) => hit);
  const matches = isOnlyName ? [...dossiers, ...hits] : [...hits, ...dossiers];
  return { matches: unique(matches), isNearest };
}

/** Whether what is nearest would be an answer to something else. */
function isTooFar({ asked, understood, lexicon }: Findings, hasName: boolean): boolean {
  const missing = asked.filter(({ hits }) => hits.size === 0);
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
  return (missing.length > 0 && isHalfName) || missing.length > asked.length / 2;
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
