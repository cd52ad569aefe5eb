import { ENTRIES } from '../../lib/paging.ts';
import type { Note } from '../../markdown/passages.ts';
import type { Actor, Corpus, Event, Stance } from '../model.ts';
import { gathered } from './actors.ts';
import { type Spoken, spokenBy } from './declarations.ts';
import { eventsOfActors } from './events.ts';
import { entry } from './lookup.ts';
import { type Mentions, mentionsOf, notedByActor } from './mentions.ts';
import { memoizeEach } from './memoize.ts';
import { type InTime, withSilences } from './silence.ts';
import { type Attitude, attitudes, MOSCOW, stancesFrom, stancesToward } from './stances.ts';
import { type Shown, shownOf } from './shown.ts';

/** An article with the passages that name an actor or, where none does, the notes. */
interface Named extends Mentions {
  notes: readonly Note[];
}

/** The lists of an actor's dossier, whole. */
export interface DossierLists {
  /** Its stances toward Moscow, then toward others, then those of others toward it. */
  towardMoscow: readonly InTime<Attitude>[];
  towardOthers: readonly InTime<Attitude>[];
  received: readonly InTime<Attitude>[];
  declarations: readonly Spoken[];
  events: readonly InTime<Event>[];
  /** Where it is named, then the articles in which only a note names it. */
  articles: readonly Named[];
}

/** An actor, and what its dossier gathers. */
export interface Dossier {
  actor: Actor;
  isOrganisation: boolean;
  mentions: readonly Mentions[];
  lists: DossierLists;
}

/** Where the latest entries of each list are, in the order of the page. */
export const LATEST = {
  towardMoscow: 'end',
  towardOthers: 'end',
  received: 'end',
  declarations: 'end',
  events: 'end',
  articles: 'start',
} as const satisfies Record<keyof DossierLists, 'start' | 'end'>;

/** What an actor's dossier gathers. */
export const dossier = memoizeEach((corpus: Corpus, id: string): Dossier => {
  const actor = entry(corpus, 'actors', id);
  const ids = gathered(corpus, actor);
  const isOrganisation = actor.data.kind === 'organisation';
  const own = ownStances(corpus, actor);
  const mentions = mentionsOf(corpus, id);
  const inTime = (stances: readonly Stance[]) =>
    withSilences(corpus, attitudes(stances), ({ date }) => date);
  const lists: DossierLists = {
    towardMoscow: inTime(own.filter(({ data }) => data.toward === MOSCOW)),
    towardOthers: inTime(own.filter(({ data }) => data.toward !== MOSCOW)),
    received: inTime(stancesToward(corpus, id).filter(({ data }) => !ids.includes(data.actor))),
    declarations: spokenBy(corpus, ids),
    events: withSilences(
      corpus,
      eventsOfActors(corpus, isOrganisation ? [id] : ids),
      ({ data }) => data.date,
    ),
    articles: [
      ...mentions.map((mention) => ({ ...mention, notes: [] })),
      ...notedIn(corpus, id, mentions),
    ],
  };
  return { actor, isOrganisation, mentions, lists };
});

/** What a dossier itself shows of its lists. */
export function shownIn({ lists }: Dossier): Record<keyof DossierLists, Shown> {
  const names = Object.keys(LATEST) as (keyof DossierLists)[];
  const shown = shownOf(
    names.map((name) => ({ total: lists[name].length, from: LATEST[name] })),
    ENTRIES,
  );
  return Object.fromEntries(names.map((name, index) => [name, shown[index]])) as never;
}

/**
 * The stances of an actor and of those whose words and deeds its dossier gathers. What members do
 * among themselves and toward Moscow is the organisation's; the rest is not.
 */
export function ownStances(corpus: Corpus, actor: Actor): Stance[] {
  const ids = gathered(corpus, actor);
  return stancesFrom(corpus, ids).filter(
    ({ data }) => actor.data.kind !== 'organisation' || ids.includes(data.toward),
  );
}

function notedIn(corpus: Corpus, id: string, mentions: readonly Mentions[]): Named[] {
  const inText = new Set(mentions.map(({ article }) => article));
  return (notedByActor(corpus).get(id) ?? [])
    .filter(({ article }) => !inText.has(article))
    .map((noted) => ({ ...noted, passages: [] }));
}
