import { listedUnder } from '../../../lib/dates.ts';
import { ENTRIES } from '../../../lib/paging.ts';
import { routes } from '../../../lib/routes.ts';
import { lowered } from '../../../lib/text.ts';
import type { Corpus, Event } from '../../model.ts';
import { declaration } from '../declarations.ts';
import { dossier, type DossierLists, LATEST } from '../dossier.ts';
import type { InTime } from '../silence.ts';
import { reading } from '../stance-views.ts';
import type { Attitude } from '../stances.ts';
import { eventView } from '../views.ts';
import { at } from './entries.ts';
import { type List, share, type SharedList } from './list.ts';

const RECENT = { most: 'récents' };
const POSITIONS = { many: 'positions', most: 'récentes' };

/** What its entries make of a list. */
type Entered = Pick<List, 'entries' | 'markOf' | 'addressedAt'>;

/** The lists of an actor's dossier that hold something, in the order of the page. */
export function dossierLists(corpus: Corpus, id: string): SharedList[] {
  const { actor, isOrganisation, lists } = dossier(corpus, id);
  const { towardMoscow, towardOthers, received, declarations, events, articles } = lists;
  const within = [
    { name: 'Acteurs', path: routes.actors() },
    { name: actor.data.name, path: routes.actor(id) },
  ];
  const make = (
    name: keyof DossierLists,
    list: Pick<List, 'id' | 'title' | 'words'> & Entered,
    address: string = list.id,
  ): List => ({
    ...list,
    ...{
      within,
      path: routes.dossierList(id, address),
      name: `${actor.data.name} : ${lowered(list.title)}`,
    },
    ...{ total: lists[name].length, from: LATEST[name], room: ENTRIES, isPart: true },
  });
  const attitudes = (all: readonly InTime<Attitude>[]): Entered => ({
    addressedAt: routes.actor(id),
    entries: (indexes) => ({
      ...{ kind: 'readings', dossier: id },
      items: at(all, indexes).map((attitude) => reading(corpus, attitude)),
    }),
    markOf: (index) => yearOf(all[index]?.date),
  });
  const all = [
    make('towardMoscow', {
      ...{ id: 'envers-moscou', words: POSITIONS, ...attitudes(towardMoscow) },
      title: isOrganisation ? 'Positions de ses membres envers Moscou' : 'Position envers Moscou',
    }),
    make('towardOthers', {
      ...{ id: 'envers-d-autres', words: POSITIONS, ...attitudes(towardOthers) },
      title: isOrganisation ? 'Entre ses membres' : 'Envers d’autres',
    }),
    make(
      'received',
      {
        ...{ id: 'recues', words: POSITIONS, ...attitudes(received) },
        title: 'Positions à son égard',
      },
      'positions-recues',
    ),
    make('declarations', {
      ...{ id: 'declarations', title: 'Déclarations' },
      words: { many: 'déclarations', most: 'récentes' },
      entries: (indexes) => ({
        kind: 'declarations',
        items: at(declarations, indexes).map((spoken) => declaration(corpus, spoken)),
      }),
      markOf: (index) => yearOf(declarations[index]?.date),
    }),
    make('events', {
      ...{ id: 'evenements', title: 'Événements', words: { many: 'événements', ...RECENT } },
      ...eventEntries(corpus, events, false),
    }),
    make(
      'articles',
      {
        ...{ id: 'paragraphes', title: 'Au fil des articles' },
        words: { many: 'articles', ...RECENT },
        entries: (indexes) => ({
          ...{ kind: 'articles', look: 'bare' },
          items: at(articles, indexes).map(({ article, passages, notes }) => ({
            ...{ id: article.id, data: article.data },
            passages: passages.map(({ number }) => number),
            noted: notes.map(({ after }) => after ?? article.passages[0]?.number ?? ''),
          })),
        }),
        markOf: (index) => yearOf(articles[index]?.article.data.date),
      },
      'articles',
    ),
  ].filter(({ total }) => total > 0);
  return share(all, ENTRIES);
}

/** Events in time, as a list shows them. */
export function eventEntries(
  corpus: Corpus,
  events: readonly InTime<Event>[],
  isSummed: boolean,
): Entered {
  return {
    entries: (indexes) => ({
      ...{ kind: 'events', isSummed },
      items: at(events, indexes).map((event) => ({
        ...eventView(corpus, event),
        silence: event.silence,
      })),
    }),
    markOf: (index) => yearOf(events[index]?.data.date),
  };
}

/** The year under which a date is listed. */
export function yearOf(date = ''): string {
  return String(listedUnder(date).year);
}
