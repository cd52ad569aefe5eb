import type { Actor, Corpus } from '../corpus/model.ts';
import { adjectiveForms } from '../lib/adjectives.ts';
import { ACTOR_KIND_LABELS, LEVEL_LABELS } from '../lib/labels.ts';
import { rankOf } from '../lib/levels.ts';
import { routes } from '../lib/routes.ts';
import { typeset } from '../lib/typography.ts';
import type { Level } from '../schema/stance.ts';
import { latestLevels } from './levels.ts';
import type { NameEntry } from './name-entry.ts';

/** What is proposed as one types: every actor, those of most articles first, then every topic. */
export function nameIndex(corpus: Corpus): NameEntry[] {
  const levels = latestLevels(corpus);
  const weight = ({ id }: Actor) =>
    corpus.articles.filter(({ data }) => data.actors.includes(id)).length;
  const actors = corpus.actors
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ id, data }) =>
      nameEntry(
        routes.actor(id),
        ACTOR_KIND_LABELS[data.kind].one,
        data.name,
        [
          ...data.aliases,
          ...data.metonyms,
          ...data.searchTerms,
          ...data.adjectives.flatMap(lowerCaseForms),
        ],
        levels.get(id),
      ),
    );
  const topics = corpus.topics.map(({ id, data }) =>
    nameEntry(routes.topic(id), 'thème', data.name, data.searchTerms),
  );
  return [...actors, ...topics];
}

function nameEntry(
  path: string,
  kind: string,
  name: string,
  others: readonly string[],
  levels: readonly Level[] = [],
): NameEntry {
  const entry = { path, kind, name: typeset(name), others: [...new Set(others.map(typeset))] };
  if (levels.length === 0) return entry;
  const shown = levels.map((level) => ({
    level,
    rank: rankOf(level),
    label: LEVEL_LABELS[level],
  }));
  return { ...entry, levels: shown };
}

/** The forms of an adjective without their capitals: case does not count in a search. */
export function lowerCaseForms(adjective: string): string[] {
  return adjectiveForms(adjective).filter((form) => form === form.toLocaleLowerCase('fr'));
}
