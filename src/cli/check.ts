import { report } from '../corpus/report.ts';
import { readCorpus } from '../corpus/store.ts';
import { verify } from '../corpus/verify.ts';
import { writeEditorFiles } from '../export/editor/files.ts';
import { count } from '../lib/text.ts';

/** What `npm run check:content` tells of a project's folder, and its exit code: 1 when an issue stands. */
export function check(root: string): { text: string; code: 0 | 1 } {
  const { corpus, issues } = verify(root, readCorpus);
  writeEditorFiles(root, corpus);
  if (issues.length > 0) return { text: report(issues), code: 1 };
  const { articles, actors, topics, events } = corpus;
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const compared = articles.filter(({ sourceText }) => sourceText !== undefined).length;
  const counts = [
    count(articles.length, 'article'),
    count(passages, 'paragraphe'),
    count(actors.length, 'acteur'),
    count(topics.length, 'thème'),
    count(events.length, 'événement'),
    `${count(compared, 'article comparé', 'articles comparés')} à sa source`,
  ];
  return { text: `${counts.join(', ')} : tout est vérifié.`, code: 0 };
}

if (import.meta.main) {
  const { text, code } = check(process.cwd());
  (code === 0 ? console.log : console.error)(text);
  process.exitCode = code;
}
