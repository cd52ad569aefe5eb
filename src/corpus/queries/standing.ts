import { ENTRIES, pageAt } from '../../lib/paging.ts';
import { routes } from '../../lib/routes.ts';
import type { Addressed } from '../../schema/ledger.ts';
import type { Corpus } from '../model.ts';
import { dossier, type DossierLists, shownIn } from './dossier.ts';
import { formerIds } from './former.ts';
import { memoize } from './memoize.ts';
import { predictionsInTime } from './predictions.ts';
import { timelineShown } from './timeline-shown.ts';

/**
 * Where an entry stands, from the address that it has on a page that shows all: the same while that
 * page does, otherwise one of the pages of the whole list.
 *
 * @param path with the fragment of the entry: `previsions/#id`
 */
export function standing(corpus: Corpus, path: string): string {
  return moved(corpus).get(path) ?? path;
}

/** Every entry that its page leaves to others, from its address there to its own. */
export const moved = memoize(
  (corpus: Corpus): ReadonlyMap<string, string> =>
    new Map([...movedPredictions(corpus), ...movedEvents(corpus), ...movedStances(corpus)]),
);

/** The same under each page that leaves some: where each stands, by its fragment, former ones too. */
export const movedFrom = memoize((corpus: Corpus): ReadonlyMap<string, Record<string, string>> => {
  const pages = new Map<string, Record<string, string>>();
  for (const [from, to] of moved(corpus)) {
    const [path = '', id = ''] = from.split('#');
    const page = pages.get(path) ?? {};
    page[id] = to;
    pages.set(path, page);
  }
  return pages;
});

type Move = [from: string, to: string];

/** From the address that an entry has on its page, under each of its ids, to that of another. */
function moves(
  corpus: Corpus,
  name: Addressed,
  id: string,
  address: (id: string) => string,
  page: string,
): Move[] {
  return [id, ...formerIds(corpus, name, id)].map((own) => [address(own), `${page}#${own}`]);
}

function movedPredictions(corpus: Corpus): Move[] {
  return predictionsInTime(corpus).flatMap(({ id }, index) => {
    const page = routes.page(routes.predictions(), pageAt(index, ENTRIES));
    return page === routes.predictions()
      ? []
      : moves(corpus, 'predictions', id, routes.prediction, page);
  });
}

function movedEvents(corpus: Corpus): Move[] {
  return timelineShown(corpus).flatMap(({ period, events, shown }) => {
    const kept = new Set(shown.indexes);
    return events.flatMap(({ id }, index) => {
      const page = routes.page(routes.period(period.id), pageAt(index, ENTRIES));
      return kept.has(index) ? [] : moves(corpus, 'events', id, routes.timelineEntry, page);
    });
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
      return gathered.lists[name].flatMap(({ stances }, index) => {
        const page = routes.page(routes.dossierList(actor, address), pageAt(index, ENTRIES));
        return stances
          .filter(({ data }) => data.actor === actor && !kept.has(index))
          .flatMap(({ id }) =>
            moves(corpus, 'stances', id, (own) => routes.stance(actor, own), page),
          );
      });
    });
  });
}
