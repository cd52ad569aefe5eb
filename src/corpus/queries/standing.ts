import { ENTRIES, pageAt } from '../../lib/paging.ts';
import { routes } from '../../lib/routes.ts';
import type { Corpus } from '../model.ts';
import { dossier, type DossierLists, shownIn } from './dossier.ts';
import { once } from './once.ts';
import { predictionsInTime } from './predictions.ts';
import { timelineShown } from './timeline-shown.ts';

/**
 * Where an entry stands, from the address that it has on a page that shows all: the same while that
 * page does, otherwise one of the pages of the whole list.
 *
 * @param path with the fragment of the entry: `annonces/#id`
 */
export function standing(corpus: Corpus, path: string): string {
  return moved(corpus).get(path) ?? path;
}

/** Every entry that its page leaves to others, from its address there to its own. */
export const moved = once(
  (corpus: Corpus): ReadonlyMap<string, string> =>
    new Map([...movedPredictions(corpus), ...movedEvents(corpus), ...movedStances(corpus)]),
);

type Move = [from: string, to: string];

function movedPredictions(corpus: Corpus): Move[] {
  return predictionsInTime(corpus)
    .map(({ id }, index): Move => [routes.prediction(id), onPage(routes.predictions(), index, id)])
    .filter(([from, to]) => from !== to);
}

function movedEvents(corpus: Corpus): Move[] {
  return timelineShown(corpus).flatMap(({ period, events, shown }) => {
    const kept = new Set(shown.indexes);
    return events.flatMap(({ id }, index): Move[] =>
      kept.has(index)
        ? []
        : [[routes.timelineEntry(id), onPage(routes.period(period.id), index, id)]],
    );
  });
}

/** The lists of a dossier in which its own stances stand, and the addresses of their pages. */
const OWN: readonly [list: keyof DossierLists & `toward${string}`, address: string][] = [
  ['towardMoscow', 'envers-moscou'],
  ['towardOthers', 'envers-d-autres'],
];

function movedStances(corpus: Corpus): Move[] {
  return corpus.actors.flatMap(({ id: actor }) => {
    const gathered = dossier(corpus, actor);
    const shown = shownIn(gathered);
    return OWN.filter(([name]) => shown[name].isCut).flatMap(([name, address]) => {
      const kept = new Set(shown[name].indexes);
      return gathered.lists[name].flatMap(({ stances }, index) =>
        stances
          .filter(({ data }) => data.actor === actor && !kept.has(index))
          .map(({ id }): Move => [
            routes.stance(actor, id),
            onPage(routes.dossierList(actor, address), index, id),
          ]),
      );
    });
  });
}

function onPage(list: string, index: number, id: string): string {
  return `${routes.page(list, pageAt(index, ENTRIES))}#${id}`;
}
