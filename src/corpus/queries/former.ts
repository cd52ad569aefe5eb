import { routes } from '../../lib/routes.ts';
import type { Addressed } from '../../schema/collection-names.ts';
import type { Corpus } from '../model.ts';
import { memoize } from './memoize.ts';

/** A page that moved, and where it is now; paths from the base. */
export interface MovedPage {
  from: string;
  to: string;
}

/** A page that was withdrawn, and when. */
export interface WithdrawnPage {
  path: string;
  day: string;
}

/** The collections whose entries have a page of their own. */
const PAGES: Partial<Record<Addressed, (id: string) => string>> = {
  articles: routes.article,
  actors: routes.actor,
  topics: routes.topic,
  events: routes.event,
};

/** What the site itself calls otherwise than it did; fragments are the same. */
const RENAMED: readonly MovedPage[] = [{ from: 'annonces/', to: routes.predictions() }];

/** Every page that answered at another address. */
export function movedPages({ ledger }: Corpus): MovedPage[] {
  const entries = Object.entries(ledger.moved).flatMap(([from, to]) => {
    const [before, after] = [pathOf(from), pathOf(to)];
    return before === undefined || after === undefined ? [] : [{ from: before, to: after }];
  });
  return [...RENAMED, ...entries];
}

/** Every page that was withdrawn on purpose. */
export function withdrawnPages({ ledger }: Corpus): WithdrawnPage[] {
  return Object.entries(ledger.withdrawn).flatMap(([key, day]) => {
    const path = pathOf(key);
    return path === undefined ? [] : [{ path, day }];
  });
}

/** Ids that an entry had before, which fragments of old addresses still name. */
export function formerIds(corpus: Corpus, name: Addressed, id: string): readonly string[] {
  return formerByEntry(corpus).get(`${name}/${id}`) ?? [];
}

const formerByEntry = memoize(({ ledger }) => {
  const former = new Map<string, string[]>();
  for (const [from, to] of Object.entries(ledger.moved)) {
    const [name = ''] = to.split('/');
    const ids = former.get(to) ?? [];
    ids.push(from.slice(name.length + 1));
    former.set(to, ids);
  }
  return former;
});

function pathOf(key: string): string | undefined {
  const [name = '', id = ''] = key.split('/');
  return PAGES[name as Addressed]?.(id);
}
