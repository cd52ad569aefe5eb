import { site } from './site.ts';

/** Pages of the site, relative to its base: every address is made here. */
export const routes = {
  home: () => '',
  articles: () => 'articles/',
  article: (id: string) => `articles/${id}/`,
  passage: (id: string, number: string) => `articles/${id}/#${passageId(number)}`,
  actors: () => 'acteurs/',
  actor: (id: string) => `acteurs/${id}/`,
  /** A stance stands in the dossier of whose it is. */
  stance: (actor: string, id: string) => `acteurs/${actor}/#${id}`,
  topics: () => 'themes/',
  topic: (id: string) => `themes/${id}/`,
  event: (id: string) => `evenements/${id}/`,
  declarations: () => 'declarations/',
  declaration: (id: string) => `declarations/${id}/`,
  timeline: () => 'chronologie/',
  /** The events of an actor there, by its filter. */
  timelineOf: (actor: string) => `chronologie/?acteur=${actor}`,
  /** `period`: `2022` to `2025`, `avant` or `apres`. */
  period: (period: string) => `chronologie/${period}/`,
  timelineEntry: (id: string) => `chronologie/#${id}`,
  predictions: () => 'previsions/',
  prediction: (id: string) => `previsions/#${id}`,
  /** « Fiche à imprimer » of a topic. */
  sheet: (topic: string) => `fiches/${topic}/`,
  comparisons: () => 'comparer/',
  /** Two or three countries side by side: `berry-savoie`. */
  comparison: (id: string) => `comparer/${id}/`,
  comparisonTable: (id: string) => `comparer/${id}.csv`,
  articlesByDate: () => 'article-apres-article/',
  /** What was written by the date of an article: `2022-11`. */
  articleByArticle: (date: string) => `article-apres-article/${date}/`,
  search: () => 'recherche/',
  method: () => 'methode/',
  legal: () => 'mentions-legales/',
  accessibility: () => 'accessibilite/',
  data: () => 'donnees/',
  dataFile: (name: string) => `donnees/${name}`,
  /** `format`: `svg` or `csv`. */
  drawing: (name: string, format: string) => `donnees/dessins/${name}.${format}`,
  network: () => 'donnees/reseau.gexf',
  calendar: () => 'chronologie.ics',
  feed: () => 'flux.xml',
  topicFeed: (id: string) => `themes/${id}/flux.xml`,
  actorFeed: (id: string) => `acteurs/${id}/flux.xml`,
  /** References of an article; `format`: `bib`, `ris` or `csl.json`. */
  citation: (id: string, format: string) => `articles/${id}.${format}`,
  /** The same of all the articles. */
  bibliography: (format: string) => `donnees/bibliographie.${format}`,
  sitemap: () => 'sitemap.xml',
  /** « Lire hors connexion », and the service worker that keeps the site. */
  offline: () => 'hors-connexion/',
  worker: () => 'service-worker.js',
  /** The hash of every published file. */
  checksums: () => 'SHA256SUMS',
} as const;

/** The id of a passage in its page, from its number: `p3-bis`. */
export function passageId(number: string): string {
  return `p${number.replaceAll(' ', '-')}`;
}

/** The address of a page or asset under the base path: `/un/dossier/articles/`. */
export function href(path: string): string {
  return site.base + path;
}

/** The path of an address under the base path: the inverse of `href`. */
export function pathOf(pathname: string): string {
  return pathname.startsWith(site.base) ? pathname.slice(site.base.length) : pathname;
}

/** The full address of a page, for readers elsewhere. */
export function absolute(path: string): string {
  return site.url + href(path);
}

/**
 * « Lire dans l’original »: the source at the very sentence.
 *
 * Format: URL text fragments, https://wicg.github.io/scroll-to-text-fragment/ (`-`, `&` and `,` are
 * its delimiters and must be escaped).
 */
export function textFragment(address: string, words: string): string {
  const text = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}
