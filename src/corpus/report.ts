import { count } from '../lib/text.ts';
import type { Issue } from './issue.ts';
import { harmless } from './show.ts';

/**
 * Issues grouped by file, as the terminal shows them.
 *
 * @param verdict what follows from them, in words after their number
 */
export function report(
  issues: readonly Issue[],
  verdict = ' ; le site n’est pas construit',
): string {
  const files = Map.groupBy(issues, ({ file }) => file);
  const groups = Array.from(
    files,
    ([file, ofFile]) => `${file}\n${ofFile.map(describe).join('\n')}`,
  );
  const total = `${count(issues.length, 'erreur')} dans ${count(files.size, 'fichier')}${verdict}.`;
  return harmless([...groups, total].join('\n\n'));
}

function describe(issue: Issue): string {
  const rows: [string, string | undefined][] = [
    ['attendu', issue.expected],
    ['trouvé', issue.found],
    ['le plus proche', issue.nearest],
  ];
  const field = issue.field === undefined ? '' : `  ${issue.field}`;
  return [
    `  ${String(issue.line)}:${String(issue.column)}  ${issue.code}${field}`,
    ...rows.flatMap(([label, text]) =>
      text === undefined ? [] : [`      ${label.padEnd(14)} : ${text}`],
    ),
  ].join('\n');
}
