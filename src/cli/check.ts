import { nextSteps, triage } from '../corpus/drafts.ts';
import { report } from '../corpus/report.ts';
import { harmless } from '../corpus/show.ts';
import { cachedCorpus } from '../corpus/cache.ts';
import { verify } from '../corpus/verify.ts';
import { count } from '../lib/text.ts';
import { command } from './command.ts';
import { fix } from './fix.ts';
import { readOptions } from './options.ts';
import { latestToday, today } from './today.ts';

const USAGE = 'Emploi : npm run check, ou npm run check -- --fix [--same …] [--withdraw …]';

const OF_DRAFTS = ' : des brouillons, sans lesquels le site se construit';

/** What `npm run check` prints about a project's folder, and its exit code: 1 when there is an issue. */
export function check(root: string): { text: string; code: 0 | 1 } {
  const { corpus, issues } = verify(root, cachedCorpus, latestToday(root));
  if (issues.length > 0) {
    const isOfDrafts = triage(corpus, issues).blocking.length === 0;
    return { text: isOfDrafts ? report(issues, OF_DRAFTS) : report(issues), code: 1 };
  }
  const { articles, actors, topics, events } = corpus;
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const compared = articles.filter(({ sourceText }) => sourceText !== undefined).length;
  const counts = [
    count(articles.length, 'article'),
    count(passages, 'paragraphe'),
    count(actors.length, 'acteur'),
    count(topics.length, 'thème'),
    count(events.length, 'événement'),
    count(compared, 'article comparé à sa source', 'articles comparés à leur source'),
  ];
  const text = [`${counts.join(', ')} : tout est vérifié.`, ...nextSteps(corpus)].join('\n');
  return { text, code: 0 };
}

/** The command: with `--fix`, what is published is entered in the ledger first. */
function run(root: string): number {
  const { values } = readOptions(USAGE, {
    options: {
      fix: { type: 'boolean', default: false },
      same: { type: 'string', multiple: true, default: [] },
      withdraw: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.fix || values.same.length > 0 || values.withdraw.length > 0) {
    const lines = fix(root, values, today(), latestToday(root)).map(harmless);
    console.log(lines.length === 0 ? 'Rien à corriger.\n' : `${lines.join('\n')}\n`);
  }
  const { text, code } = check(root);
  (code === 0 ? console.log : console.error)(text);
  return code;
}

if (import.meta.main) {
  await command(() => {
    process.exitCode = run(process.cwd());
  });
}
