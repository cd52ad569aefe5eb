import type { Corpus } from '../corpus/model.ts';
import { barometerOf } from '../corpus/queries/barometer.ts';
import { memoize } from '../corpus/queries/memoize.ts';
import { stancesTowardFocus } from '../corpus/queries/stances.ts';
import { adjectiveForms } from '../lib/adjectives.ts';
import { ACTOR_KIND_LABELS, LEVEL_LABELS } from '../lib/labels.ts';
import { rankOf } from '../lib/levels.ts';
import { routes } from '../lib/routes.ts';
import { typeset } from '../lib/typography.ts';
import type { ActorKind } from '../schema/actor.ts';
import { type Level, LEVELS } from '../schema/stance.ts';
import { years } from './years.ts';

/** A level as it is shown: the browser has neither its words nor its order. */
export interface NameLevel {
  level: Level;
  /** From 1, the closest. */
  rank: number;
  label: string;
}

/** `/recherche/noms.json`: what search proposes before it loads its index. */
export interface NameIndex {
  /** What a field shows until something is typed. */
  examples: string;
  /** The years of what is dated. */
  years: readonly number[];
  names: readonly NameEntry[];
}

/** An actor or a topic that is proposed as one types. */
export interface NameEntry {
  /** Path of its page, as `routes` gives it. */
  path: string;
  /** What it is: « Acteur · personne », « Thème ». */
  label: string;
  name: string;
  /** Every other way of saying it. */
  others: readonly string[];
  /** Its latest stance toward the focus; several where the articles disagree. */
  levels?: readonly NameLevel[];
  /** Whom they are toward: « envers Paris ». */
  toward?: string;
  /** Of a person: « maire de Reims », and the paths of whom it is of. */
  role?: string;
  of?: readonly string[];
}

/** What the page of a topic is called in results. */
export const TOPIC_LABEL = 'Thème';

/** What the page of an actor is called in results. */
export function actorLabel(kind: ActorKind): string {
  return `Acteur · ${ACTOR_KIND_LABELS[kind].one}`;
}

/** What is proposed as one types: every actor, those of most articles first, then every topic. */
export function nameIndex(corpus: Corpus): NameIndex {
  const latest = latestLevels(corpus);
  const weight = (id: string) =>
    corpus.articles.filter(({ data }) => data.actors.includes(id)).length;
  const actors = corpus.actors
    .toSorted((a, b) => weight(b.id) - weight(a.id))
    .map(({ id, data }): NameEntry => {
      const { aliases, metonyms, searchTerms, adjectives, foreignNames } = data;
      const forms = [...adjectives.flatMap(lowerCaseForms), ...Object.values(foreignNames).flat()];
      const levels = latest
        .get(id)
        ?.map((level) => ({ level, rank: rankOf(level), label: LEVEL_LABELS[level] }));
      return {
        path: routes.actor(id),
        label: actorLabel(data.kind),
        ...names(data.name, [...aliases, ...metonyms, ...searchTerms, ...forms]),
        ...(levels && { levels, toward: `envers ${corpus.site.focus.name}` }),
        ...(data.kind === 'person' && { role: data.role, of: data.of.map(routes.actor) }),
      };
    });
  const topics = corpus.topics.map(({ id, data }) => ({
    path: routes.topic(id),
    label: TOPIC_LABEL,
    ...names(data.name, []),
  }));
  return {
    examples: `${corpus.site.searchExamples.join(', ')}…`,
    years: years(corpus).map(Number),
    names: [...actors, ...topics],
  };
}

function names(name: string, others: readonly string[]) {
  return { name: typeset(name), others: [...new Set(others.map(typeset))] };
}

/** The forms of an adjective without their capitals: case does not count in a search. */
function lowerCaseForms(adjective: string): string[] {
  return adjectiveForms(adjective).filter((form) => form === form.toLocaleLowerCase('fr'));
}

/**
 * The latest level of each actor toward the focus, by its id: that of a country is also that of its
 * leaders, as in the barometer. Several where the articles disagree; absent where none is attested.
 */
export const latestLevels = memoize((corpus): ReadonlyMap<string, readonly Level[]> => {
  const stances = stancesTowardFocus(corpus);
  const levelsOf = (latest: readonly { data: { level: Level } }[]) =>
    LEVELS.filter((level) => latest.some(({ data }) => data.level === level));
  const ofEach = [...Map.groupBy(stances, ({ data }) => data.actor)].flatMap(([id, own]) =>
    barometerOf(corpus, own).rows.map(({ latest }) => [id, levelsOf(latest)] as const),
  );
  const ofBodies = barometerOf(corpus, stances).rows.map(
    ({ actor, latest }) => [actor.id, levelsOf(latest)] as const,
  );
  return new Map([...ofEach, ...ofBodies]);
});
