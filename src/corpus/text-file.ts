import { readFileSync, statSync } from 'node:fs';
import { unseenCharacter } from '../schema/characters.ts';
import type { Issue } from './issue.ts';
import type { Position } from '../markdown/position.ts';
import { clip } from './show.ts';

/** More than any article; a text that is longer is something else, put there by mistake. */
const MOST_KILOBYTES = 500;

/**
 * The text of a file: UTF-8, with `\n` line ends and no byte order mark, which editors on Windows
 * write otherwise. Undefined, and an issue, when the file is no such text.
 */
export function readText(path: string, file: string, issues: Issue[]): string | undefined {
  const kilobytes = Math.ceil(statSync(path).size / 1000);
  if (kilobytes > MOST_KILOBYTES) {
    issues.push({
      code: 'fichier-trop-gros',
      file,
      line: 1,
      column: 1,
      expected: `un fichier de ${String(MOST_KILOBYTES)} Ko au plus`,
      found: `${kilobytes.toLocaleString('fr')} Ko`,
    });
    return undefined;
  }
  const bytes = readFileSync(path);
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (!isUtf8(bytes)) {
    const { index } = unseenCharacter(text) ?? { index: 0 };
    issues.push({
      code: 'encodage-illisible',
      file,
      ...positionOf(text, index),
      expected: 'un texte en UTF-8 : enregistrez-le de nouveau dans cet encodage',
      found: `des octets qui n’en sont pas : « ${excerpt(text, index)} »`,
    });
    return undefined;
  }
  const unseen = unseenCharacter(text);
  if (unseen === undefined) return text;
  issues.push({
    code: 'caractere-invisible',
    file,
    ...positionOf(text, unseen.index),
    expected: 'un texte sans caractère invisible : effacez-le et retapez le mot',
    found: `${unseen.name} dans « ${excerpt(text, unseen.index)} »`,
  });
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function positionOf(text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What stands around a character, on its line. */
function excerpt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const line = text.slice(Math.max(start, index - 20), index + 20).split('\n')[0] ?? '';
  return clip(line, 60);
}
