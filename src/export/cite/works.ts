import type { Article, Corpus } from '../../corpus/model.ts';
import { declarationOf } from '../../corpus/queries/declarations.ts';
import { evidenceFor } from '../../corpus/queries/evidence.ts';
import { entry } from '../../corpus/queries/lookup.ts';
import { mentionsOf } from '../../corpus/queries/mentions.ts';
import { formatDate } from '../../lib/dates.ts';
import { natureLabel, publisherLabel } from '../../lib/labels.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { slug } from '../../lib/slug.ts';
import { capitalise } from '../../lib/text.ts';
import { UNKNOWN } from '../../schema/article.ts';
import { lastUpdate } from '../../corpus/queries/version.ts';
import { imprint } from '../imprint.ts';
import { FORMATS, type Work } from './formats.ts';

/** The kinds of pages that can be cited, as they stand in addresses. */
type Citable = 'articles' | 'acteurs' | 'evenements' | 'declarations';

/** What a page lets cite: itself and, for a compte rendu, its source, kept apart. */
export function worksOf(corpus: Corpus, kind: Citable, id: string): Work[] {
  switch (kind) {
    case 'articles':
      return articleWorks(corpus, entry(corpus, 'articles', id));
    case 'acteurs': {
      const title = `${entry(corpus, 'actors', id).data.name} (acteur)`;
      const naming = mentionsOf(corpus, id).map(({ article }) => article);
      return [pageWork(corpus, { id, title, path: routes.actor(id) }, naming)];
    }
    case 'evenements': {
      const { data } = entry(corpus, 'events', id);
      const reporting = evidenceFor(corpus, data.citations).map(({ article }) => article);
      const title = `${data.title} (événement, ${formatDate(data.date)})`;
      return [pageWork(corpus, { id, title, path: routes.event(id) }, reporting)];
    }
    case 'declarations': {
      const { speaker, text, when, caveats, article } = declarationOf(corpus, id);
      const title = `« ${text} » (${[speaker, 'déclaration', when, ...caveats].join(', ')})`;
      return [pageWork(corpus, { id, title, path: routes.declaration(id) }, [article])];
    }
  }
}

/** Every compte rendu of the corpus and every press article that it reports. */
export function bibliography(corpus: Corpus): Work[] {
  return corpus.articles.flatMap((article) => articleWorks(corpus, article));
}

/** What « Citer » shows, and what the connector of Zotero reads. */
interface CiteView {
  references: { label: string; text: string }[];
  /** The references of a compte rendu as files; none of another page. */
  files: { name: string; path: string }[];
  /** Metadata of the page in the words of Highwire Press, `citation_title`… */
  metadata: [name: string, content: string][];
}

/** What a page offers to be cited by. */
export function citeView(corpus: Corpus, kind: Citable, id: string): CiteView {
  const works = worksOf(corpus, kind, id);
  const formats = kind === 'articles' ? FORMATS : [];
  return {
    references: works.map((work) => ({ label: work.label, text: iso690(work) })),
    files: formats.map(({ name, ending }) => ({ name, path: routes.citation(id, ending) })),
    metadata: works.slice(0, 1).flatMap(({ title, author = '', date }) => [
      ['citation_title', title],
      ['citation_author', author],
      ['citation_publication_date', date.replaceAll('-', '/')],
      ['citation_language', 'fr'],
    ]),
  };
}

/**
 * A reference as French libraries write it (ISO 690:2021). The reader fills in the day of the
 * visit, which no static page can know.
 */
export function iso690({ kind, title, author, container, date, address }: Work): string {
  const support = address === undefined ? '' : ' [en ligne]';
  const where = kind === 'page' ? `In : ${container ?? ''}` : (container ?? '[éditeur inconnu]');
  return [
    ...(author === undefined ? [] : [author.toLocaleUpperCase('fr')]),
    title,
    where + support,
    capitalise(formatDate(date)) + (address === undefined ? '' : ' [consulté le …]'),
    ...(address === undefined ? [] : [`Disponible à l’adresse : ${address}`]),
  ].reduce((text, part) => `${text}${/[.!?…]$/.test(text) ? '' : '.'} ${part}`);
}

function articleWorks(corpus: Corpus, article: Article): Work[] {
  const { id, data } = article;
  const { source } = data;
  const known = (value: string) => (value === UNKNOWN ? undefined : value);
  const own = { id, title: data.title, path: routes.article(id), label: 'Ce compte rendu' };
  const from = `${publisherLabel(source)}, ${formatDate(data.date)}`;
  return [
    {
      ...pageWork(corpus, own, [article]),
      note: `Compte rendu, dans les mots de ${corpus.site.title}, d’un article de presse : ${from}. ${imprint(corpus)}`,
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

/** @param articles what the page is made of; it is as late as the latest of them */
function pageWork(
  corpus: Corpus,
  {
    id,
    title,
    path,
    label = 'Cette page',
  }: Record<'id' | 'title' | 'path', string> & { label?: string },
  articles: readonly Article[],
): Work {
  const { site } = corpus;
  return {
    key: `${slug(site.title)}-${id}`,
    label,
    kind: 'page',
    title,
    author: site.title,
    container: `${site.title} : ${site.tagline}`,
    date: lastUpdate(articles.length > 0 ? articles : corpus.articles),
    address: absolute(path),
    note: imprint(corpus),
  };
}
