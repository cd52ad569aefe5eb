import { writeEditorFiles } from '../export/editor/files.ts';
import { report } from '../corpus/report.ts';
import { readCorpus } from '../corpus/store.ts';
import { verify } from '../corpus/verify.ts';
import { count } from '../lib/text.ts';

/** `npm run check:content`: reads and checks `content/`; exits with 1 when an issue stands. */
const root = process.cwd();
const { corpus, issues } = verify(root, readCorpus);
writeEditorFiles(root, corpus);
if (issues.length > 0) {
  console.error(report(issues));
  process.exitCode = 1;
} else {
  const { articles, actors, topics, events } = corpus;
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const compared = articles.filter(({ sourceText }) => sourceText !== undefined).length;
  console.log(
    [
      count(articles.length, 'article'),
      count(passages, 'paragraphe'),
      count(actors.length, 'acteur'),
      count(topics.length, 'thème'),
      count(events.length, 'événement'),
      `${count(compared, 'article comparé', 'articles comparés')} à sa source`,
    ].join(', ') + ' : tout est vérifié.',
  );
}
