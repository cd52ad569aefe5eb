import { hash } from 'node:crypto';
import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** The hash in the frontmatter is that of the text that is kept in `.sources/`. */
export function sourceHash(corpus: SourceCorpus): Issue[] {
  return corpus.articles.flatMap(({ id, file, at, data: { source }, sourceText }): Issue[] => {
    if (sourceText === undefined) return [];
    const read = hash('sha256', sourceText);
    if (source.sha256 === read) return [];
    return [
      {
        code: 'empreinte-differente',
        file,
        ...at(source.sha256 === undefined ? ['source'] : ['source', 'sha256']),
        field: 'source.sha256',
        expected: `l’empreinte de .sources/${id}.txt`,
        found: source.sha256 ?? 'rien',
        nearest: read,
      },
    ];
  });
}
