import type { VFileMessage } from 'vfile-message';
import { CONTENT_ONLY, nearestComponent } from '../markdown/content-only.ts';
import type { Position } from '../markdown/position.ts';
import type { Issue } from './issue.ts';
import { clip } from './show.ts';

/** What is expected, by the rule and the words of a message of ours or of the MDX parser. */
const EXPECTED: readonly (readonly [told: RegExp, expected: string])[] = [
  [/^caractere-invisible/, 'un texte sans caractère invisible : effacez-le et retapez le mot'],
  [/^declaration-imbriquee/, 'une seule <Quotation> ; des propos dans des propos, entre “ ”'],
  [
    /^guillemets-en-trop/,
    'les mots seuls : le composant met les guillemets ; des propos dans des propos, entre “ ”',
  ],
  [/^element-vide/, 'un texte entre la balise ouvrante et la fermante'],
  [/^lien-refuse/, 'un lien en http:// ou https://, ou vers un paragraphe de la page : #p3'],
  [/esm$/, 'un paragraphe dont le premier mot n’est ni « import » ni « export »'],
  [/^code-interdit|^acorn/, 'du Markdown, <Quotation> et <EditorialNote>, mais aucun code'],
  [/comment in MDX/, 'ni commentaire HTML, ni « <! »'],
  [/link in MDX/, 'un lien écrit [texte](adresse)'],
  [/before name/, '« &lt; » pour un signe inférieur'],
  [/closing brace/, '« &#123; » pour une accolade'],
  [/^imbrication/, 'des citations et des listes imbriquées sur quelques niveaux seulement'],
  [/^unexpected-lazy/, 'le même signe (« > » ou le retrait) au début de chaque ligne'],
  [/^\S+(?:closing-slash|-attribute) /, 'une balise fermante </Quotation>, après son ouvrante'],
];

const TAG =
  '<Quotation by="acteur" event="evenement">…</Quotation> ou <EditorialNote>…</EditorialNote> ; « &lt; » pour un signe inférieur';

/**
 * What a message of our rules or of the MDX parser means for an editor.
 *
 * @param text the line where it stands
 */
export function syntaxHint(
  { reason, ruleId = '', source = '', expected }: VFileMessage,
  text: string,
): Pick<Issue, 'code' | 'expected' | 'found'> {
  const known = EXPECTED.find(([told]) => told.test(`${ruleId} ${reason} ${source}`))?.[1] ?? TAG;
  if (source === CONTENT_ONLY)
    return { code: ruleId, expected: expected?.[0] ?? known, found: reason };
  return {
    code: 'mdx-illisible',
    expected: ruleId === 'end-tag-mismatch' ? unclosed(reason) : known,
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

/** Where it stands: MDX tells the place of an element that is never closed in words only. */
export function syntaxPlace({ reason, line = 1, column = 1 }: VFileMessage): Position {
  const [, opened, at] = /^Expected a closing tag for .*\((\d+):(\d+)-/.exec(reason) ?? [];
  return opened === undefined ? { line, column } : { line: Number(opened), column: Number(at) };
}
