import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Corpus } from '../../corpus/model.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { LICENCE } from '../../lib/licence.ts';

/** The newsroom, named once in each graph and pointed at by its `@id`. */
export function publisherOf({ site }: Corpus) {
  return {
    '@type': 'Organization',
    '@id': `${absolute(routes.home())}#redaction`,
    name: site.title,
    url: absolute(routes.home()),
  } as const;
}

/** The licence of what a thing describes, and what it does not cover. */
export const LICENSED = { license: LICENCE.address, copyrightNotice: LICENCE.statement } as const;

/** JSON-LD of a page: what it is about, and where it stands in the site. */
export function graph(crumbs: readonly Crumb[], ...things: Thing[]): Graph {
  const all = [...things, ...(crumbs.length === 0 ? [] : [breadcrumbs(crumbs)])];
  return { '@context': 'https://schema.org', '@graph': all };
}

export interface Crumb {
  name: string;
  path: string;
}

function breadcrumbs(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      // The last is the page itself, whose address need not be told.
      ...(index < crumbs.length - 1 && { item: absolute(path) }),
    })),
  };
}
