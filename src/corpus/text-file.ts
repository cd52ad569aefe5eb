import { strangeCharacter } from '../schema/characters.ts';
import { readBytes } from './disk.ts';
import type { Issue } from './issue.ts';
import { clip } from './show.ts';

/** What no text may contain, by what shows it. */
const FAULTS = [
  {
    code: 'fusion-inachevee',
    pattern: /^(?:<{7}|\|{7}|>{7})(?: .*)?$/m,
    expected:
      'une seule version : gardez la bonne, et ôtez les lignes « <<<<<<< », « ======= » et « >>>>>>> » que git a laissées',
  },
  {
    // A byte that is no UTF-8 is read as U+FFFD; « Ã© » is UTF-8 that was read as Windows-1252.
    code: 'encodage-illisible',
    pattern: /\uFFFD|Ã[\u00A0-\u00BF]|Ã[‰€ˆ]|â€[™œ˜¦“”\u009D]|Â[«»\u00A0]/u,
    expected:
      'un texte en UTF-8 : enregistrez l’original dans cet encodage, ou retapez ses accents',
  },
] as const;

/**
 * The text of a file of a project: UTF-8, with `\n` line ends and no byte order mark, which editors on
 * Windows write otherwise. Undefined, and an issue, when it cannot be read or contains what no text may
 * contain.
 */
export function readText(root: string, file: string, issues: Issue[]): string | undefined {
  const bytes = readBytes(root, file, issues);
  if (bytes === undefined) return undefined;
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const fault =
    FAULTS.map((each) => ({ ...each, index: text.search(each.pattern), found: '' })).find(
      ({ index }) => index >= 0,
    ) ?? strangeCharacter(text);
  if (fault === undefined) return text;
  const { code, index, expected } = fault;
  const before = text.slice(0, index).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const [excerpt = ''] = text.slice(index - Math.min(column - 1, 20), index + 20).split('\n');
  const found = [`« ${clip(excerpt)} »`, fault.found].filter(Boolean).join(', ');
  issues.push({ code, file, line: before.length, column, expected, found });
  return undefined;
}
