import type { Corpus, Topic } from '../model.ts';
import { articlesOfTopic } from './articles.ts';
import { declarationOf } from './declarations.ts';
import { eventViews } from './events.ts';
import { entries, entry } from './lookup.ts';
import { membersOf } from './members.ts';

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
    members: organisation === undefined ? [] : membersOf(corpus, organisation),
    events: eventViews(corpus, entries(corpus, 'events', sheet.dates)),
    quotations: sheet.quotations.map((each) => declarationOf(corpus, each)),
    questions: sheet.questions,
  };
}
