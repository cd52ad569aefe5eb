import { NAME_SEPARATOR } from '../keys.ts';
import { bare } from '../normalise.ts';
import type { Matches } from './match.ts';
import { type Hit, idsWith, type Page, type Pagefind } from './pagefind.ts';

/** An actor that a text names. */
interface NamedActor {
  hit: Hit;
  page: Page;
}

/** The most pages that are read to see whom a word names. */
const MOST_READ = 12;

/** The actors that have these very words for name, among the pages that hold them. */
export async function namedActors(
  matches: Matches,
  actors: ReadonlySet<string>,
  words: readonly string[],
): Promise<NamedActor[]> {
  const likely = [...matches.values()]
    .filter(({ hit }) => actors.has(hit.id) && (hit.matchedMetaFields?.length ?? 0) > 0)
    .slice(0, MOST_READ);
  const pages = await Promise.all(likely.map(async ({ hit }) => ({ hit, page: await hit.data() })));
  return pages.filter(({ page }) => namesOf(page).some((name) => bare(name) === words.join('')));
}

/**
 * Pages that hold a name and, where no text but the actor's own page holds it, every page about that
 * actor under its other names: no article says « London ».
 */
export async function withNamesakes(
  pagefind: Pagefind,
  matches: Matches,
  actors: ReadonlySet<string>,
  words: readonly string[],
): Promise<Matches> {
  if ([...matches.keys()].some((id) => !actors.has(id))) return matches;
  const all = new Map(matches);
  for (const { page } of await namedActors(matches, actors, words)) {
    const id = page.url.split('/').at(-2) ?? '';
    const [usual, everyPage, ...about] = await Promise.all([
      pagefind.search(page.meta['title'] ?? ''),
      pagefind.search(null),
      ...(['pays', 'personne', 'organisation'] as const).map((facet) =>
        idsWith(pagefind, { [facet]: [id] }),
      ),
    ]);
    const scores = new Map(usual.results.map((hit) => [hit.id, hit.score]));
    const most = Math.max(1, ...scores.values());
    for (const hit of everyPage.results) {
      if (all.has(hit.id) || !about.some((ids) => ids.has(hit.id))) continue;
      // Under one: after every page that holds the name as typed.
      const score = (scores.get(hit.id) ?? 0) / (most + 1);
      all.set(hit.id, { hit, score, words: [], names: namesOf(page) });
    }
  }
  return all;
}

/** Every name of an actor: title, other spellings, words that stand for it. */
export function namesOf({ meta }: Page): string[] {
  const others = [meta['names'], meta['terms']].flatMap(
    (names) => names?.split(NAME_SEPARATOR) ?? [],
  );
  return [meta['title'] ?? '', ...others].filter(Boolean);
}
