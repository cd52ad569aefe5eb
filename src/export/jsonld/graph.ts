import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Corpus } from '../../corpus/model.ts';
import { LICENCE } from '../../lib/licence.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { lastUpdate } from '../../corpus/queries/version.ts';

/** A page in the path to another. */
export interface Crumb {
  name: string;
  path: string;
}

/** Title and description of a page, for readers and for machines. */
export interface About extends Crumb {
  description: string;
}

/** JSON-LD of a page: what it is about and, below a section of the site, where it is. */
export function graph(crumbs: readonly Crumb[], thing: Thing): Graph {
  const breadcrumbs: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      // The last is the page itself, which needs no address.
      ...(index < crumbs.length - 1 && { item: absolute(path) }),
    })),
  };
  const things = crumbs.length < 2 ? [thing] : [thing, breadcrumbs];
  return { '@context': 'https://schema.org', '@graph': withoutEmpty(things) };
}

/** The same without lists that say nothing, `member: []`, however deep. */
function withoutEmpty(things: readonly Thing[]): Thing[] {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const text = JSON.stringify(things, (_, value: unknown) => (isEmpty(value) ? undefined : value));
  return JSON.parse(text) as Thing[];
}

/** The identifier and the address of what a page is about. */
export function identity(path: string) {
  return { '@id': absolute(path), url: absolute(path) };
}

/** The licence of what a thing describes, and what it does not cover. */
export const LICENSED = { license: LICENCE.address, copyrightNotice: LICENCE.statement } as const;

/** The newsroom, named once in each graph and pointed at by its `@id`. */
export function publisherOf({ site }: Corpus) {
  return {
    '@type': 'Organization',
    '@id': `${absolute(routes.home())}#redaction`,
    name: site.title,
    url: absolute(routes.home()),
  } as const;
}

/** A page or a set of pages of ours. */
export function described(corpus: Corpus, { name, path, description }: About) {
  return {
    ...identity(path),
    name,
    description,
    inLanguage: 'fr',
    dateModified: lastUpdate(corpus.articles),
    ...LICENSED,
    publisher: publisherOf(corpus),
  } as const;
}
