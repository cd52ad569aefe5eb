import { entries } from './lookup.ts';
import type { Actor, Corpus } from '../model.ts';
import { gathered } from './actors.ts';
import { type EventView, eventsOfActors, eventViews } from './events.ts';
import type { ReferenceView } from './evidence.ts';
import { mentionsOf } from './mentions.ts';
import { stancesFrom, type StanceView, stanceView } from './stances.ts';

/** What the articles say of a member, toward its organisation or with it: the first that is not empty. */
export interface MemberView {
  actor: Actor;
  /** Its positions toward the organisation, and those of its people. */
  stances: StanceView[];
  /** What happened with both. */
  events: EventView[];
  /** The passages that only name both. */
  references: ReferenceView[];
}

/** The members of an organisation that are actors of the corpus, in the order of its file. */
export function membersOf(corpus: Corpus, organisation: Actor): MemberView[] {
  const { id, data } = organisation;
  if (data.kind !== 'organisation') return [];
  return entries(corpus, 'actors', data.members ?? []).map((actor) => {
    const own = gathered(corpus, actor);
    const stances = stancesFrom(corpus, own).filter((stance) => stance.data.toward === id);
    const events = eventsOfActors(corpus, own).filter((event) => event.data.actors.includes(id));
    const hasStances = stances.length > 0;
    return {
      actor,
      stances: stances.map((stance) => stanceView(corpus, stance)),
      events: hasStances ? [] : eventViews(corpus, events),
      references: hasStances || events.length > 0 ? [] : namedWith(corpus, actor.id, id),
    };
  });
}

/** The passages that name two actors. */
function namedWith(corpus: Corpus, one: string, other: string): ReferenceView[] {
  const named = new Set(mentionsOf(corpus, other).flatMap(({ passages }) => passages));
  return mentionsOf(corpus, one)
    .map(({ article, passages }) => ({
      article,
      passages: passages.filter((passage) => named.has(passage)).map(({ number }) => number),
    }))
    .filter(({ passages }) => passages.length > 0);
}
