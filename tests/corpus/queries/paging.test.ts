import { describe, expect, test } from 'vitest';
import type { Corpus, Event } from '../../../src/corpus/model.ts';
import { actorPage } from '../../../src/corpus/queries/actor-page.ts';
import type { Entries } from '../../../src/corpus/queries/lists/entries.ts';
import { listPageAt, lists, pagesOfLists } from '../../../src/corpus/queries/lists/index.ts';
import { type List, listPage, lastPage } from '../../../src/corpus/queries/lists/list.ts';
import { articleList, predictionList } from '../../../src/corpus/queries/lists/site.ts';
import { moved, standing } from '../../../src/corpus/queries/standing.ts';
import { PERIODS } from '../../../src/corpus/queries/timeline.ts';
import { timelineDensity } from '../../../src/corpus/queries/timeline-density.ts';
import { periodPage, timelinePage } from '../../../src/corpus/queries/timeline-page.ts';
import { timelineShown } from '../../../src/corpus/queries/timeline-shown.ts';
import { eventView } from '../../../src/corpus/queries/views.ts';
import { namesOf } from '../../../src/export/jsonld/entries.ts';
import { sitemap } from '../../../src/export/sitemap.ts';
import { drawingTables } from '../../../src/export/tables/drawings.ts';
import { ENTRIES } from '../../../src/lib/paging.ts';
import { absolute, routes } from '../../../src/lib/routes.ts';
import { generatedCorpus, times } from '../../fixtures/generated.ts';
import { corpusWith } from '../../fixtures/project.ts';

const generated = generatedCorpus(120);
/** Long enough for every list to take several pages. */
const corpus: Corpus = {
  ...generated,
  articles: generated.articles.map((article, index) => ({
    ...article,
    data: {
      ...article.data,
      corrections: [{ date: '2026-11-22', text: `Correction ${String(index)}.` }],
    },
  })),
  predictions: times(generated.predictions, 10),
  topics: [...generated.topics, ...times(generated.topics, 6)],
  actors: [...generated.actors, ...times(generated.actors, 3)],
  events: [...generated.events, ...times(generated.events, 4)],
  stances: [...generated.stances, ...times(generated.stances, 6)],
};

const all = ({ total }: List) => Array.from({ length: total }, (_, index) => index);

describe('a list cut into pages', () => {
  test.each(lists(corpus).map((list) => [list.path, list] as const))('%s', (_, list) => {
    const pages = Array.from({ length: lastPage(list) }, (__, index) => listPage(list, index + 1));
    const told = pages.map(({ entries }) => namesOf(entries));
    // Each of its entries, once, in its order.
    expect(told.flat()).toEqual(namesOf(list.entries(all(list))));
    // And as many entries a page as there is room for, at most; a reading may hold several stances.
    const most = Math.max(...pages.map(({ entries }) => lengthOf(entries)));
    expect(most).toBeLessThanOrEqual(list.room.page);
    pages.forEach(({ pages: links, start }, index) => {
      expect(start).toBe(index * list.room.page);
      expect(links.previous).toBe(pages[index - 1] && routes.page(list.path, index));
      expect(links.next).toBe(pages[index + 1] && routes.page(list.path, index + 2));
    });
  });
});

test('every kind of list is among them', () => {
  const kinds = lists(corpus).map((list) => list.entries([0]).kind);
  expect([...new Set(kinds)].sort()).toEqual([
    ...['articles', 'corrections', 'declarations', 'events', 'months', 'names'],
    ...['predictions', 'readings', 'sources', 'topics'],
  ]);
});

test('their pages have addresses that no other page has, and are in the sitemap', () => {
  const paths = [...pagesOfLists(corpus).keys()];
  const listed = sitemap(corpus);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect(listed).toContain(`<loc>${absolute(path)}</loc>`);
  const addresses = listed.match(/<loc>.*?<\/loc>/g) ?? [];
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a page tells where each year begins', () => {
  const { marks } = listPage(articleList(corpus), 2).pages;
  const years = corpus.articles.map(({ data }) => data.date.slice(0, 4));
  expect(marks.map(({ label }) => label)).toEqual([...new Set(years)].sort().reverse());
  for (const { label, path } of marks) {
    const { entries } =
      path === routes.articles() ? listPage(articleList(corpus), 1) : listPageAt(corpus, path);
    expect(datesOf(entries).some((date) => date.startsWith(label))).toBe(true);
  }
});

describe('an entry stands where its address says', () => {
  test('an announcement', () => {
    for (const { id } of corpus.predictions) {
      expect(idsAt(standing(corpus, routes.prediction(id)))).toContain(id);
    }
  });

  test('an event of the timeline', () => {
    for (const { id } of corpus.events) {
      expect(idsAt(standing(corpus, routes.timelineEntry(id)))).toContain(id);
    }
  });

  test('a stance', () => {
    for (const { id, data } of corpus.stances) {
      expect(idsAt(standing(corpus, routes.stance(data.actor, id)))).toContain(id);
    }
  });
});

describe('a timeline too long for one page', () => {
  const { events, total, isWhole } = timelinePage(corpus);
  const density = timelineDensity(corpus);
  const [counted] = density.lanes;

  test('shows as many events of each period, those that most articles tell', () => {
    expect(isWhole).toBe(false);
    expect(total).toBe(corpus.events.length);
    expect(events.length).toBeLessThanOrEqual(PERIODS.length * ENTRIES.shown);
    const articles = (event: Event) => eventView(corpus, event).support.articles;
    const least = (all: readonly Event[]) => Math.min(...all.map(articles));
    for (const { shown, events: all } of timelineShown(corpus)) {
      const kept = new Set(shown.indexes);
      const left = all.filter((_, index) => !kept.has(index)).map(articles);
      const best = all.filter((_, index) => kept.has(index));
      expect(least(best)).toBeGreaterThanOrEqual(Math.max(0, ...left));
    }
  });

  test('counts every event in a month, or says that it does not', () => {
    const inMonths = counted?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    expect(inMonths + density.uncounted).toBe(total);
    const regions = density.lanes.slice(2).flatMap(({ counts }) => counts);
    expect(regions.reduce((sum, count) => sum + count, 0)).toBe(inMonths);
  });

  test('leads from each month that counts some to the first of them', () => {
    const months = counted?.counts.flatMap((count, month) => (count > 0 ? [month] : [])) ?? [];
    expect([...density.listed.keys()].sort((a, b) => a - b)).toEqual(months);
    for (const { path } of density.listed.values()) {
      expect(idsAt(path)).toContain(path.slice(path.indexOf('#') + 1));
    }
  });

  test('has no drawing of some of its months from near', () => {
    expect(drawingTables(corpus).map(({ name }) => name)).not.toContain('automne-2022');
    expect(drawingTables(corpusWith()).map(({ name }) => name)).toContain('automne-2022');
  });
});

test('a small corpus has no page of a list, and nothing of it moved', () => {
  const small = corpusWith();
  expect(lists(small)).toEqual([]);
  expect(moved(small).size).toBe(0);
});

const known = new Map<string, string[]>();

/** Ids of the entries of the page of an address. */
function idsAt(address: string): string[] {
  const path = address.slice(0, address.indexOf('#'));
  const ids = known.get(path) ?? idsOn(path);
  known.set(path, ids);
  return ids;
}

function idsOn(path: string): string[] {
  return entriesAt(path).flatMap((entries) => {
    switch (entries.kind) {
      case 'readings':
        return entries.items.flatMap(({ stances }) => stances.map(({ id }) => id));
      case 'months':
        return entries.items.flatMap(({ events }) => events.map(({ id }) => id));
      case 'predictions':
        return entries.items.map(({ id }) => id);
      default:
        return [];
    }
  });
}

function entriesAt(path: string): Entries[] {
  if (path === routes.predictions()) return [listPage(predictionList(corpus), 1).entries];
  if (path === routes.timeline()) {
    return timelinePage(corpus).periods.map(({ section }) => section.entries);
  }
  if (pagesOfLists(corpus).has(path)) return [listPageAt(corpus, path).entries];
  const [, folder, id = ''] = /^(chronologie|acteurs)\/([^/]+)\/$/.exec(path) ?? [];
  if (folder === 'chronologie') return [periodPage(corpus, id).listed.entries];
  return actorPage(corpus, id).sections.map(({ entries }) => entries);
}

function datesOf(entries: Entries): string[] {
  return entries.kind === 'articles' ? entries.items.map(({ data }) => data.date) : [];
}

function lengthOf(entries: Entries): number {
  return entries.kind === 'months'
    ? entries.items.reduce((sum, { events }) => sum + events.length, 0)
    : entries.items.length;
}
