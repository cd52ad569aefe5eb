import { readFileSync, statSync } from 'node:fs';
import { unseenCharacter } from '../schema/characters.ts';
import type { Issue } from './issue.ts';
import type { Position } from '../markdown/position.ts';
import { clip } from './show.ts';

/** More than any article; a text that is longer is something else, put there by mistake. */
const MOST_KILOBYTES = 500;

/** What git leaves of two versions that it could not join, one line each. */
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/m;

/** UTF-8 that was once read as Windows-1252, « Ã© » for « é »: no text says so. */
const MISREAD = /Ã[\u00A0-\u00BF]|Ã[‰€ˆ]|â€[™œ˜¦“”\u009D]|Â[«»\u00A0]/u;

/**
 * The text of a file that an editor writes: {@link decodeText}, of a length and with characters that
 * a text may have. Undefined, and an issue, when the file is no such text.
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
  const text = decodeText(path, file, issues);
  const unseen = unseenCharacter(text ?? '');
  if (text === undefined || unseen === undefined) return text;
  issues.push({
    code: 'caractere-invisible',
    file,
    ...positionOf(text, unseen.index),
    expected: 'un texte sans caractère invisible : effacez-le et retapez le mot',
    found: `${unseen.name} dans « ${excerpt(text, unseen.index)} »`,
  });
  return undefined;
}

/**
 * The text of a file: UTF-8, with `\n` line ends and no byte order mark, which editors on Windows
 * write otherwise, and one version of it. Undefined, and an issue, when it is not.
 */
export function decodeText(path: string, file: string, issues: Issue[]): string | undefined {
  const bytes = readFileSync(path);
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const fault = misencoded(bytes, text) ?? unjoined(text);
  if (fault === undefined) return text;
  const { index, ...told } = fault;
  issues.push({ file, ...positionOf(text, index), ...told });
  return undefined;
}

/** What is wrong with a text, and where, by its index. */
interface Fault extends Pick<Issue, 'code' | 'expected' | 'found'> {
  index: number;
}

function misencoded(bytes: Uint8Array, text: string): Fault | undefined {
  const code = 'encodage-illisible';
  if (!isUtf8(bytes)) {
    const { index } = unseenCharacter(text) ?? { index: 0 };
    return {
      code,
      index,
      expected: 'un texte en UTF-8 : enregistrez-le de nouveau dans cet encodage',
      found: `des octets qui n’en sont pas : « ${excerpt(text, index)} »`,
    };
  }
  const { index } = MISREAD.exec(text) ?? {};
  if (index === undefined) return undefined;
  return {
    code,
    index,
    expected:
      'des accents et des guillemets lisibles : rouvrez l’original en UTF-8, ou retapez-les',
    found: `de l’UTF-8 lu dans un autre encodage : « ${excerpt(text, index)} »`,
  };
}

function unjoined(text: string): Fault | undefined {
  const { 0: line = '', index } = CONFLICT.exec(text) ?? {};
  if (index === undefined) return undefined;
  return {
    code: 'fusion-inachevee',
    index,
    expected:
      'une seule version : gardez la bonne, et ôtez les lignes « <<<<<<< », « ======= » et « >>>>>>> » que git a laissées',
    found: `« ${clip(line)} »`,
  };
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
