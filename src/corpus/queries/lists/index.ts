import { routes } from '../../../lib/routes.ts';
import type { Corpus } from '../../model.ts';
import { memoize } from '../memoize.ts';
import { PERIODS } from '../timeline.ts';
import { relativeList, topicActorList } from './actors.ts';
import { dossierLists } from './dossier.ts';
import { actorKinds, eventKinds } from './kinds.ts';
import { lastPage, type List, type ListPage, listPage, type SharedList } from './list.ts';
import { articleList, correctionList, predictionList, sourceList, topicList } from './site.ts';
import { alsoList, periodLists } from './timeline.ts';
import { topicLists } from './topic.ts';

/** Every list that has pages for itself: what a page of another kind begins, or shows but a part of. */
export const lists = memoize((corpus: Corpus): readonly List[] => {
  const parts: SharedList[] = [
    ...[...actorKinds(corpus), ...eventKinds(corpus), correctionList(corpus), sourceList(corpus)],
    ...PERIODS.flatMap((period) => alsoList(corpus, period)),
    ...corpus.actors.flatMap(({ id }) => [...dossierLists(corpus, id), relativeList(corpus, id)]),
    ...corpus.topics.flatMap((topic) => [
      ...topicLists(corpus, topic),
      topicActorList(corpus, topic),
    ]),
  ];
  return [
    ...[articleList(corpus), topicList(corpus), predictionList(corpus)],
    ...periodLists(corpus).map(({ list }) => list),
    ...parts.filter(({ shown }) => shown.isCut).map(({ list }) => list),
  ].filter((list) => list.isPart || lastPage(list) > 1);
});

/** The pages of lists, by their paths: those that no page of another kind is. */
export const pagesOfLists = memoize((corpus: Corpus): ReadonlyMap<string, [List, number]> => {
  const pages = lists(corpus).flatMap((list) =>
    Array.from({ length: lastPage(list) }, (_, index): [string, [List, number]] => [
      routes.page(list.path, index + 1),
      [list, index + 1],
    ]).slice(list.isPart ? 0 : 1),
  );
  return new Map(pages);
});

/**
 * What the page of a list at a path shows.
 *
 * @throws Error when there is none
 */
export function listPageAt(corpus: Corpus, path: string): ListPage {
  const found = pagesOfLists(corpus).get(path);
  if (found === undefined) throw new Error(`Page de liste inconnue : ${path}`);
  return listPage(...found);
}
