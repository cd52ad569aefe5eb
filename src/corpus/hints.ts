import type { VFileMessage } from 'vfile-message';
import { nearestComponent } from '../markdown/content-only.ts';
import type { Position } from '../markdown/position.ts';
import { RULES } from '../markdown/refuse.ts';
import type { Finding } from './issue.ts';
import { clip } from './show.ts';

/** What is expected, by the rule and the reason of a message of the MDX parser. */
const EXPECTED: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/comment in MDX/, 'ni commentaire HTML, ni « <! »'],
  [/link in MDX/, 'un lien écrit [texte](adresse)'],
  [/before name/, '« &lt; » pour un signe inférieur'],
  [/esm$/, 'un paragraphe dont le premier mot n’est ni « import » ni « export »'],
  [/closing brace|acorn/, 'du texte sans accolades : « &#123; » pour une accolade'],
  [/closing-slash|-attribute /, 'une balise fermante </Quotation>, après son ouvrante'],
];

const TAG =
  '<Quotation id="identifiant" by="acteur" event="evenement">…</Quotation> ou <EditorialNote>…</EditorialNote> ; « &lt; » pour un signe inférieur';

/**
 * What a message of our rules or of the MDX parser means for an editor.
 *
 * @param text the line where it stands
 */
export function syntaxFinding(message: VFileMessage, text: string): Finding {
  const { reason, ruleId = '', source = '', expected = [] } = message;
  if (source === RULES) return { code: ruleId, expected: expected[0] ?? '', found: reason };
  const hint = EXPECTED.find(([pattern]) => pattern.test(`${ruleId} ${reason} ${source}`));
  return {
    code: 'mdx-illisible',
    expected: ruleId === 'end-tag-mismatch' ? unclosed(reason) : (hint?.[1] ?? TAG),
    found: `« ${clip(text, 60)} »`,
  };
}

/** « Expected a closing tag for `<a>` … », « Unexpected closing tag `</b>`, expected … for `<a>` » */
function unclosed(reason: string): string {
  const names = Array.from(reason.matchAll(/`<\/?([^`>]*)>`/g), ([, name = '']) => name);
  const near = names.map(nearestComponent).find((name) => name !== undefined);
  if (near !== undefined) return `<${near}>, écrit ainsi`;
  return `</${names.at(-1) ?? ''}>, qui ferme la balise sur sa propre ligne ou dans la même phrase`;
}

/** Where it stands: MDX gives the place of an element that is never closed in words only. */
export function syntaxPlace({ reason, line = 1, column = 1 }: VFileMessage): Position {
  const [, opened, at] = /^Expected a closing tag for .*\((\d+):(\d+)-/.exec(reason) ?? [];
  return opened === undefined ? { line, column } : { line: Number(opened), column: Number(at) };
}
