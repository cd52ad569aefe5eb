import type { Corpus } from '../../corpus/model.ts';
import { routes } from '../../lib/routes.ts';
import { iso690 } from './iso690.ts';
import { type Citable, worksOf } from './works.ts';

/** What « Citer » shows, and what the connector of Zotero reads. */
export interface CiteView {
  references: { label: string; text: string }[];
  files: { name: string; path: string }[];
  /** Metadata of the page in the words of Highwire Press, `citation_title`… */
  metadata: [name: string, content: string][];
}

/** What a page offers to be cited by. */
export function citeView(corpus: Corpus, kind: Citable, id: string): CiteView {
  const works = worksOf(corpus, kind, id);
  const [page] = works;
  return {
    references: works.map((work) => ({ label: work.label, text: iso690(work) })),
    files: [
      { name: 'BibTeX', path: routes.citation(kind, id, 'bib') },
      { name: 'RIS', path: routes.citation(kind, id, 'ris') },
      { name: 'CSL-JSON', path: routes.citation(kind, id, 'csl.json') },
    ],
    metadata:
      page === undefined
        ? []
        : [
            ['citation_title', page.title],
            ['citation_author', page.author ?? ''],
            ['citation_publication_date', page.date.replaceAll('-', '/')],
            ['citation_language', 'fr'],
          ],
  };
}
