import { ENTRIES } from '../../../lib/paging.ts';
import { routes } from '../../../lib/routes.ts';
import type { Corpus, Topic } from '../../model.ts';
import { eventsOfTopic } from '../events.ts';
import { withSilences } from '../silence.ts';
import { articlesOfTopic } from '../topics.ts';
import { at } from './entries.ts';
import { eventEntries, yearOf } from './dossier.ts';
import { type List, share, type SharedList } from './list.ts';

/** The lists of a topic's page: what happened, and the articles. */
export function topicLists(corpus: Corpus, { id, data }: Topic): SharedList[] {
  const events = withSilences(corpus, eventsOfTopic(corpus, id), (event) => event.data.date);
  const articles = articlesOfTopic(corpus, id);
  const common = {
    within: [
      { name: 'Thèmes', path: routes.topics() },
      { name: data.name, path: routes.topic(id) },
    ],
    room: ENTRIES,
    isPart: true,
  };
  const lists: List[] = [
    {
      ...{ ...common, id: 'evenements', path: routes.topicList(id, 'evenements') },
      ...{ title: 'Ce qui s’est passé', name: `${data.name} : événements` },
      words: { many: 'événements', most: 'récents' },
      ...{ total: events.length, from: 'end' },
      ...eventEntries(corpus, events, true),
    },
    {
      ...{ ...common, id: 'articles', path: routes.topicList(id, 'articles') },
      ...{ title: 'Les articles', name: `${data.name} : articles` },
      words: { many: 'articles', most: 'récents' },
      ...{ total: articles.length, from: 'start' },
      entries: (indexes) => ({
        ...{ kind: 'articles', look: 'summed' },
        items: at(articles, indexes).map((article) => ({ ...article, passages: [] })),
      }),
      markOf: (index) => yearOf(articles[index]?.data.date),
    },
  ];
  return share(lists, ENTRIES);
}
