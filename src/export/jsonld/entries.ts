import type { Entries } from '../../corpus/queries/lists/entries.ts';
import { routes } from '../../lib/routes.ts';
import type { Crumb } from './graph.ts';

/** The name and the page of each entry of a list. */
export function namesOf(entries: Entries): Crumb[] {
  switch (entries.kind) {
    case 'articles':
      return entries.items.map(({ id, data }) => ({ name: data.title, path: routes.article(id) }));
    case 'events':
      return entries.items.map(eventName);
    case 'months':
      return entries.items.flatMap(({ events }) => events).map(eventName);
    case 'declarations':
      return entries.items.map(({ text, caveats, article, passage }) => ({
        name: [text, ...caveats].join(' · '),
        path: routes.passage(article.id, passage),
      }));
    case 'readings':
      return entries.items
        .flatMap(({ stances }) => stances)
        .map(({ data, path }) => ({ name: data.summary, path }));
    case 'predictions':
      return entries.items.map(({ data, path }) => ({ name: data.summary, path }));
    case 'topics':
      return entries.items.map(({ id, data }) => ({ name: data.name, path: routes.topic(id) }));
    case 'names':
      return entries.items.map(({ name, path }) => ({ name, path }));
    case 'sources':
      return entries.items.map(({ id, data }) => ({ name: data.title, path: routes.article(id) }));
    case 'corrections':
      return entries.items.map(({ article, text }) => ({
        name: text,
        path: routes.article(article.id),
      }));
  }
}

function eventName({ id, data }: { id: string; data: { title: string } }): Crumb {
  return { name: data.title, path: routes.event(id) };
}
