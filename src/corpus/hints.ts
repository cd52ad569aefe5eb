import type { VFileMessage } from 'vfile-message';
import { CONTENT_ONLY, nearestComponent } from '../markdown/content-only.ts';
import type { Position } from '../markdown/position.ts';
import { clip } from './show.ts';

const CONTENT =
  'du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code';
const CLOSED =
  'chaque élément ouvert puis fermé, sur ses propres lignes ou à l’intérieur d’une même phrase';
const TAG =
  '<Quotation by="acteur" event="evenement">…</Quotation> ou <EditorialNote>…</EditorialNote> ; « &lt; » pour un signe inférieur';
const CONTINUED = 'le même signe (« > » ou le retrait de la liste) au début de chaque ligne';

/** What our own rules ask for. */
const OWN_RULES: Readonly<Record<string, string>> = {
  'caractere-invisible': 'un texte sans caractère invisible : effacez-le et retapez le mot',
  'code-interdit': CONTENT,
  'declaration-imbriquee':
    'une seule <Quotation> ; des propos dans des propos vont entre guillemets “ ”',
  'guillemets-en-trop':
    'les mots seuls : le composant met les guillemets ; des propos dans des propos, entre “ ”',
  'element-vide': 'un texte entre la balise ouvrante et la fermante',
  'lien-refuse':
    'un lien vers une adresse en http:// ou https://, ou vers un paragraphe de la page : #p3',
};

/** By the rules of the MDX parser, those that the words of a message need not tell apart. */
const RULES: Readonly<Record<string, { expected: string; found: string }>> = {
  acorn: { expected: CONTENT, found: 'une accolade qui se lit comme du code' },
  imbrication: {
    expected: 'des citations et des listes imbriquées sur quelques niveaux seulement',
    found: 'un texte trop imbriqué pour être lu',
  },
  'non-spread': { expected: TAG, found: 'une accolade dans une balise' },
  'spread-extra': { expected: TAG, found: 'une accolade dans une balise' },
  'unexpected-attribute': { expected: CLOSED, found: 'un attribut dans une balise fermante' },
  'unexpected-character': { expected: TAG, found: 'une balise mal écrite' },
  'unexpected-closing-slash': { expected: CLOSED, found: 'une balise fermante sans ouvrante' },
  'unexpected-eof': { expected: TAG, found: 'une balise que rien ne termine' },
  'unexpected-lazy': {
    expected: CONTINUED,
    found: 'une balise ou une accolade coupée par la ligne',
  },
  'unexpected-self-closing-slash': {
    expected: CLOSED,
    found: 'une balise à la fois fermante et vide',
  },
};

/** What stands against a body, as an issue tells it. */
export interface Hint {
  code: string;
  expected: string;
  found: string;
}

/**
 * What a message of our rules or of the MDX parser means for an editor.
 *
 * @param text the line where it stands
 */
export function syntaxHint(message: VFileMessage, text: string): Hint {
  const { reason, ruleId = '', source } = message;
  if (source === CONTENT_ONLY) {
    const expected = message.expected?.[0] ?? OWN_RULES[ruleId] ?? CONTENT;
    return { code: ruleId, expected, found: reason };
  }
  const { expected, found } = parserHint(message);
  const excerpt = message.line === undefined ? '' : clip(text, 60);
  return {
    code: 'mdx-illisible',
    expected,
    found: excerpt === '' ? found : `${found} : « ${excerpt} »`,
  };
}

function parserHint({ reason, ruleId = '', source = '' }: VFileMessage): Omit<Hint, 'code'> {
  if (reason.includes('to create a comment in MDX')) {
    return { expected: 'ni commentaire HTML, ni « <! »', found: '<!' };
  }
  if (reason.includes('to create a link in MDX')) {
    return { expected: 'un lien écrit [texte](adresse)', found: 'une adresse entre < et >' };
  }
  if (reason.includes('before name')) {
    return { expected: '« &lt; » pour un signe inférieur', found: 'un « < » qui n’ouvre rien' };
  }
  if (reason.includes('closing brace')) {
    return { expected: '« &#123; » pour une accolade', found: 'une accolade qui n’est pas fermée' };
  }
  if (source.endsWith('esm')) {
    return {
      expected:
        'un autre mot au début du paragraphe : « import » et « export » y annoncent du code',
      found: 'un paragraphe qui se lit comme du code',
    };
  }
  if (ruleId === 'end-tag-mismatch') {
    const misspelt = unknownElement(reason);
    if (misspelt !== undefined) return misspelt;
    return { expected: CLOSED, found: unclosed(reason) };
  }
  return RULES[ruleId] ?? { expected: 'du MDX bien formé', found: clip(reason) };
}

/** An element that is near a component, which its other tag may well name. */
function unknownElement(reason: string): Omit<Hint, 'code'> | undefined {
  for (const [, name = ''] of reason.matchAll(/`<\/?([^`>]*)>`/g)) {
    const near = nearestComponent(name);
    if (near !== undefined) return { expected: `<${near}>, écrit ainsi`, found: `<${name}>` };
  }
  return undefined;
}

/** « Expected a closing tag for `<a>` … », « Unexpected closing tag `</b>`, expected … for `<a>` » */
function unclosed(reason: string): string {
  const [first = '', second] = Array.from(reason.matchAll(/`<\/?([^`>]*)>`/g), ([, name]) => name);
  if (second !== undefined) return `</${first}> là où </${second}> est attendu`;
  return `<${first}>, qui n’est pas fermé`;
}

/** Where it stands: MDX tells the place of an element that is never closed in words only. */
export function syntaxPlace({ reason, line = 1, column = 1 }: VFileMessage): Position {
  const [, opened, at] = /^Expected a closing tag for .*\((\d+):(\d+)-/.exec(reason) ?? [];
  return opened === undefined ? { line, column } : { line: Number(opened), column: Number(at) };
}
