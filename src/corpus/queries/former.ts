import { routes } from '../../lib/routes.ts';
import type { Addressed } from '../../schema/collection-names.ts';
import type { Corpus } from '../model.ts';

/** What has a page of its own, by its name in the ledger. */
const PAGES: Partial<Record<string, (id: string) => string>> = {
  articles: routes.article,
  actors: routes.actor,
  topics: routes.topic,
  events: routes.event,
  declarations: routes.declaration,
};

/** Paths that this site once used for a page; fragments are the same. */
const RENAMED = [
  { from: 'annonces/', to: routes.predictions() },
  { from: 'evenements/', to: routes.timeline() },
];

/** Every page that answered at another address, and where it is now: paths from the base. */
export function movedPages({ ledger }: Corpus): { from: string; to: string }[] {
  const moved = Object.entries(ledger.moved).map(([from, to]) => ({
    from: pathOf(from),
    to: pathOf(to),
  }));
  return [...RENAMED, ...moved.filter(({ to }) => to !== '')];
}

/** Every page that was withdrawn on purpose, and when. */
export function withdrawnPages({ ledger }: Corpus): { path: string; day: string }[] {
  return Object.entries(ledger.withdrawn)
    .map(([key, day]) => ({ path: pathOf(key), day }))
    .filter(({ path }) => path !== '');
}

/** Ids that an entry had before, which fragments of old addresses still name. */
export function formerIds({ ledger }: Corpus, name: Addressed, id: string): readonly string[] {
  return Object.entries(ledger.moved)
    .filter(([, to]) => to === `${name}/${id}`)
    .map(([from]) => from.slice(name.length + 1));
}

/** The path of the page of an entry, from `events/<id>`; empty where it is a part of a page. */
function pathOf(key: string): string {
  const [name = '', id = ''] = key.split('/');
  return PAGES[name]?.(id) ?? '';
}
