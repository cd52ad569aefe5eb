import type { Article, Corpus } from '../../corpus/model.ts';
import { evidenceFor } from '../../corpus/queries/evidence.ts';
import { entry } from '../../corpus/queries/lookup.ts';
import { mentionsOf } from '../../corpus/queries/mentions.ts';
import { formatDate } from '../../lib/dates.ts';
import { natureLabel, publisherLabel } from '../../lib/labels.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { SUBTITLE, TITLE } from '../../lib/site.ts';
import { UNKNOWN } from '../../schema/article.ts';
import { imprint, lastUpdate, updatedOn } from '../version.ts';

/** Something to cite: a page of ours, or the press article that it reports. */
export interface Work {
  /** Stable key: `lignes-de-faille-un-article`. */
  key: string;
  /** What it is, for readers: « Ce compte rendu ». */
  label: string;
  kind: 'page' | 'press';
  title: string;
  /** Undefined, as what follows, where it could not be found. */
  author: string | undefined;
  /** The site or the newspaper. */
  container: string | undefined;
  /** EDTF. */
  date: string;
  address: string | undefined;
  note?: string;
}

/** The kinds of pages that can be cited, as they stand in addresses. */
export const CITABLE = ['articles', 'acteurs', 'evenements'] as const;
export type Citable = (typeof CITABLE)[number];

/** Every page that can be cited. */
export function citablePaths({ articles, actors, events }: Corpus) {
  const paths = (kind: Citable, list: readonly { id: string }[]) =>
    list.map(({ id }) => ({ params: { kind, id } }));
  return [
    ...paths('articles', articles),
    ...paths('acteurs', actors),
    ...paths('evenements', events),
  ];
}

/** What a page lets cite: itself and, for a compte rendu, its source, kept apart. */
export function worksOf(corpus: Corpus, kind: Citable, id: string): Work[] {
  switch (kind) {
    case 'articles':
      return articleWorks(corpus, entry(corpus, 'articles', id));
    case 'acteurs': {
      const { data } = entry(corpus, 'actors', id);
      const named = mentionsOf(corpus, id).map(({ article }) => article);
      return [page(corpus, id, 'Cette page', `${data.name} (acteur)`, routes.actor(id), named)];
    }
    case 'evenements': {
      const { data } = entry(corpus, 'events', id);
      const reporting = evidenceFor(corpus, data.citations).map(({ article }) => article);
      const title = `${data.title} (événement, ${formatDate(data.date)})`;
      return [page(corpus, id, 'Cette page', title, routes.event(id), reporting)];
    }
  }
}

function articleWorks(corpus: Corpus, article: Article): Work[] {
  const { id, data } = article;
  const { source } = data;
  const known = (value: string) => (value === UNKNOWN ? undefined : value);
  const from = `${publisherLabel(source)}, ${formatDate(data.date)}`;
  return [
    {
      ...ours(id, 'Ce compte rendu', data.title, routes.article(id)),
      date: updatedOn(article),
      note: `Compte rendu, dans les mots de ${TITLE}, d’un article de presse : ${from}. ${imprint(corpus)}`,
    },
    {
      key: `source-${id}`,
      label: 'L’article de presse',
      kind: 'press',
      title: known(source.title) ?? '[Sans titre]',
      author: known(source.author),
      container: known(source.publisher),
      date: data.date,
      address: source.address,
      note: `${natureLabel(source)} ; date : ${formatDate(data.date)}, ${data.dating.from}`,
    },
  ];
}

function page(
  corpus: Corpus,
  id: string,
  label: string,
  title: string,
  path: string,
  articles: readonly Article[],
): Work {
  const date = lastUpdate(articles.length > 0 ? articles : corpus.articles);
  return { ...ours(id, label, title, path), date, note: imprint(corpus) };
}

function ours(id: string, label: string, title: string, path: string) {
  return {
    key: `lignes-de-faille-${id}`,
    label,
    kind: 'page' as const,
    title,
    author: TITLE,
    container: `${TITLE} : ${SUBTITLE}`,
    address: absolute(path),
  };
}
