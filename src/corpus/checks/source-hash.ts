import { hash } from 'node:crypto';
import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** The hash in the frontmatter is that of the text that is kept in `.sources/`. */
export function sourceHash({ articles }: SourceCorpus): Issue[] {
  return articles.flatMap((article) => {
    const { id, sourceText, data } = article;
    const read = sourceText === undefined ? undefined : hash('sha256', sourceText);
    if (read === undefined || data.source.sha256 === read) return [];
    return atField(article, ['source', 'sha256'], {
      code: 'empreinte-differente',
      expected: `l’empreinte de .sources/${id}.txt`,
      found: data.source.sha256 ?? 'rien',
      nearest: read,
    });
  });
}
