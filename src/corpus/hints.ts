import type { VFileMessage } from 'vfile-message';
import type { Position } from '../markdown/position.ts';
import { clip } from './show.ts';

const CONTENT =
  'du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code';

/** What an MDX message means for an editor: what was expected, and what was found. */
export function syntaxHint(message: VFileMessage): { expected: string; found: string } {
  if (message.ruleId === 'code-interdit') return { expected: CONTENT, found: message.reason };
  const { reason } = message;
  if (reason.includes('U+0021')) {
    return { expected: 'aucun commentaire HTML', found: '<!-- … -->' };
  }
  if (reason.includes('to create a link in MDX')) {
    return { expected: 'un lien écrit [texte](adresse)', found: 'une adresse entre < et >' };
  }
  if (reason.includes('before name')) {
    return { expected: '« &lt; » pour un signe inférieur', found: 'un « < » qui n’ouvre rien' };
  }
  if (/closing tag|end-tag|closing slash/i.test(reason)) {
    return {
      expected: 'chaque élément ouvert puis fermé, sur ses propres lignes ou dans une phrase',
      found: clip(reason),
    };
  }
  if (/acorn|expression|import|export/i.test(reason)) {
    return { expected: CONTENT, found: clip(reason) };
  }
  return { expected: 'du MDX bien formé', found: clip(reason) };
}

/** Where it stands: MDX tells the place of an element that is never closed in words only. */
export function syntaxPlace({ reason, line = 1, column = 1 }: VFileMessage): Position {
  const [, opened, at] = /^Expected a closing tag for .*\((\d+):(\d+)-/.exec(reason) ?? [];
  return opened === undefined ? { line, column } : { line: Number(opened), column: Number(at) };
}
