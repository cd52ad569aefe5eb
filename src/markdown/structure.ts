import type { Definition, FootnoteDefinition, Heading, Link, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { passageId } from '../lib/routes.ts';
import { excerpt, type Fault, refuse } from './refuse.ts';
import { textOf } from './text.ts';

/**
 * Remark plugin, after that of passages: headings go down one level at a time from that of the
 * page's title, links within the page lead to a passage, footnotes have a call and a text, and
 * nothing is plain text that was meant otherwise.
 */
export function remarkStructure() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    let above = 1;
    visit(tree, 'heading', (node: Heading) => {
      const expected = headingExpected(node, above, source);
      const found = `${'#'.repeat(node.depth)} ${excerpt(textOf(node))}`;
      if (expected !== undefined) refuse(file, node, ['intertitre-refuse', found, expected]);
      above = Math.max(node.depth, 2);
    });

    const { body, recorded = {} } = file.data;
    const passages = (body?.passages ?? []).map(({ number }) => `#${passageId(number)}`);
    // A paragraph that was withdrawn keeps its address, where the page says so.
    const withdrawn = Object.keys(recorded).map((number) => `#${passageId(number)}`);
    const targets = new Set([...passages, ...withdrawn]);
    visit(tree, ['link', 'definition'], (node) => {
      const { url, position } = node as Link | Definition;
      // The links of the numbers themselves stand nowhere in the file.
      if (position === undefined || !url.startsWith('#') || targets.has(url)) return;
      const expected = `un paragraphe de l’article : ${passages.join(', ')}`;
      refuse(file, node, ['lien-sans-cible', url, expected]);
    });

    visit(tree, 'paragraph', (node: Paragraph) => {
      // What a plugin made stands nowhere in the file.
      if (node.position === undefined) return;
      const { start, end } = node.position;
      const slip = slipIn(source.slice(start.offset, end.offset));
      if (slip !== undefined) refuse(file, node, slip);
    });
    footnotes(tree, file);
  };
}

/** What a heading should be, when it is not so. */
function headingExpected(node: Heading, above: number, source: string): string | undefined {
  if (textOf(node) === '') return 'un intertitre qui a un texte';
  if (node.depth === 1)
    return 'des intertitres à partir de « ## » : le titre de l’article est dans l’en-tête';
  // A paragraph that dashes follow is a heading: most likely a line is missing between them.
  if (source[node.position?.start.offset ?? 0] !== '#')
    return 'un intertitre précédé de « ## », ou une ligne vide avant les tirets';
  if (node.depth <= above + 1) return undefined;
  return `« ${'#'.repeat(above + 1)} » au plus : les niveaux ne sautent pas`;
}

/** What Markdown reads as plain text, and nobody meant so. */
const SLIPS: readonly (readonly [code: string, pattern: RegExp, expected: string])[] = [
  ['intertitre-refuse', /^#.*/, 'une espace après les dièses, deux à six : « ## Un intertitre »'],
  [
    'tableau-mal-ecrit',
    /^\|.*/,
    'un tableau : les titres des colonnes, une ligne « | --- | --- | » d’autant de colonnes, puis les autres',
  ],
  [
    'lien-mal-ecrit',
    /\[[^\]\n^][^\]\n]*\]\s+\((?:https?:|www\.|#)[^)\s]*\)?|\([^()\n]+\)\[(?:https?:|www\.|#)[^\]\s]*\]?/,
    'un lien écrit [texte](adresse), sans espace entre les deux',
  ],
];

function slipIn(paragraph: string): Fault | undefined {
  for (const [code, pattern, expected] of SLIPS) {
    const [found] = pattern.exec(paragraph) ?? [];
    if (found !== undefined) return [code, excerpt(found), expected];
  }
  return undefined;
}

function footnotes(tree: Root, file: VFile): void {
  const called = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    called.add(identifier);
  });
  visit(tree, 'text', (node) => {
    // Markdown leaves a call in the text when nothing defines it.
    const [call] = /\[\^[^\]\s]+\]/u.exec(node.value) ?? [];
    const expected = `la note, sur sa propre ligne : « ${call ?? ''}: texte »`;
    if (call !== undefined) refuse(file, node, ['note-sans-texte', call, expected]);
  });
  visit(tree, 'footnoteDefinition', (node: FootnoteDefinition) => {
    const call = `[^${node.label ?? node.identifier}]`;
    const expected = `un appel dans le texte : « ${call} », et un seul texte par note`;
    // The second of two notes of one name has no call left.
    if (!called.delete(node.identifier))
      refuse(file, node, ['note-sans-appel', `${call}:`, expected]);
  });
}
