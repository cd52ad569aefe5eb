import type { Actor, Corpus, Topic } from '../model.ts';
import { articlesOfTopic } from './articles.ts';
import { gathered } from './actors.ts';
import { declarationOf } from './declarations.ts';
import { eventViews } from './events.ts';
import { entries, entry } from './lookup.ts';
import { mapPlaces } from './map.ts';
import { membersOf } from './members.ts';
import { stancesFrom, stanceView } from './stances.ts';

/** The topics that ask for a sheet to print. */
export function topicsWithSheet({ topics }: Corpus): Topic[] {
  return topics.filter(({ data }) => data.sheet !== undefined);
}

/** What the sheet of a topic shows. */
export function topicSheet(corpus: Corpus, id: string) {
  const topic = entry(corpus, 'topics', id);
  const { sheet, actor } = topic.data;
  if (sheet === undefined) throw new Error(`Thème sans fiche : ${id}`);
  const organisation = actor === undefined ? undefined : entry(corpus, 'actors', actor);
  return {
    topic,
    organisation,
    /** Who speaks, in time. */
    articles: articlesOfTopic(corpus, id).toReversed(),
    ...(organisation === undefined ? { members: [], places: [] } : among(corpus, organisation)),
    events: eventViews(corpus, entries(corpus, 'events', sheet.dates)),
    quotations: sheet.quotations.map((each) => declarationOf(corpus, each)),
    questions: sheet.questions,
  };
}

/** The members of an organisation, with their positions toward it and one another, and where they are. */
function among(corpus: Corpus, organisation: Actor) {
  const all = gathered(corpus, organisation);
  const members = membersOf(corpus, organisation).map(({ actor, references }) => ({
    actor,
    positions: stancesFrom(corpus, gathered(corpus, actor))
      .filter(({ data }) => all.includes(data.toward))
      .map((stance) => stanceView(corpus, stance)),
    references,
  }));
  const ids = members.map(({ actor }) => actor.id);
  return { members, places: mapPlaces(corpus).filter(({ actor }) => ids.includes(actor.id)) };
}
