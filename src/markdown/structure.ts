import type { FootnoteDefinition, FootnoteReference, Heading, Link, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CONTENT_ONLY, excerpt } from './content-only.ts';
import type { Position } from './position.ts';
import { passageId } from '../lib/routes.ts';
import { textOf } from './text.ts';

/** A footnote call as it is written: Markdown leaves those without a definition in the text. */
const CALL = /(?<!\\)\[\^[^\]\s]+\]/gu;

/**
 * Remark plugin, after that of passages: headings go down one level at a time from that of the
 * page's title, links within the page lead to a passage, and footnotes have a call and a text.
 * What does not hold is told to the file, what was expected with it.
 */
export function remarkStructure() {
  return (tree: Root, file: VFile): void => {
    const tell = (ruleId: string, found: string, place: Place, expected: string) => {
      const message = file.message(found, { place, ruleId, source: CONTENT_ONLY });
      message.expected = [expected];
    };
    let above = 1;
    visit(tree, 'heading', (node) => {
      const fault = headingFault(node, above);
      if (fault !== undefined) tell('intertitre-refuse', ...told(node, fault[0]), fault[1]);
      else if (isUnderlined(node, String(file)))
        tell('intertitre-refuse', ...underlined(node), UNDERLINED);
      above = Math.max(node.depth, 2);
    });
    const { body, recorded = {} } = file.data;
    const passages = (body?.passages ?? []).map(({ number }) => `#${passageId(number)}`);
    // A paragraph that was withdrawn keeps its address, where the page says so.
    const targets = new Set([
      ...passages,
      ...Object.keys(recorded).map((number) => `#${passageId(number)}`),
    ]);
    visit(tree, ['link', 'definition'], (node) => {
      const { url, position } = node as Link;
      // The links of the numbers themselves stand nowhere in the file.
      if (position === undefined || !url.startsWith('#') || targets.has(url)) return;
      const range = Array.from(new Set([passages[0], passages.at(-1)])).join(' à ');
      tell('lien-sans-cible', url, position, `un paragraphe de l’article : ${range}`);
    });
    visit(tree, 'paragraph', ({ position }) => {
      const source = String(file).slice(position?.start.offset, position?.end.offset);
      const slip = SLIPS.find(({ pattern }) => pattern.test(source));
      const [found = ''] = slip?.pattern.exec(source) ?? [];
      // What a plugin made stands nowhere in the file.
      if (slip && position) tell(slip.ruleId, excerpt(found), position, slip.expected);
    });
    footnotes(tree, String(file), tell);
  };
}

type Place = Heading['position'] | Position;
type Tell = (ruleId: string, found: string, place: Place, expected: string) => void;

function told(node: Heading, fault: string): [found: string, place: Place] {
  return [`${'#'.repeat(node.depth)} ${textOf(node)}`.trim() + fault, node.position];
}

/** What Markdown reads as plain text, and nobody meant so. */
const SLIPS = [
  {
    ruleId: 'intertitre-refuse',
    pattern: /^#.*/,
    expected: 'une espace après les dièses, deux à six : « ## Un intertitre »',
  },
  {
    ruleId: 'tableau-mal-ecrit',
    pattern: /^\|.*/,
    expected:
      'un tableau : les titres des colonnes, une ligne « | --- | --- | » d’autant de colonnes, puis les autres',
  },
  {
    ruleId: 'lien-mal-ecrit',
    pattern:
      /\[[^\]\n^][^\]\n]*\]\s+\((?:https?:|www\.|#)[^)\s]*\)?|\([^()\n]+\)\[(?:https?:|www\.|#)[^\]\s]*\]?/,
    expected: 'un lien écrit [texte](adresse), sans espace entre les deux',
  },
] as const;

const UNDERLINED = 'un intertitre précédé de « ## », ou une ligne vide avant les tirets';

/** Whether a heading is a paragraph that dashes follow: most likely a line is missing between them. */
function isUnderlined({ position }: Heading, source: string): boolean {
  return position !== undefined && source[position.start.offset ?? 0] !== '#';
}

function underlined(node: Heading): [found: string, place: Place] {
  return [`${excerpt(textOf(node))}, au-dessus d’une ligne de tirets`, node.position];
}

/** What is wrong with a heading, and what it should be. */
function headingFault(node: Heading, above: number): [found: string, expected: string] | undefined {
  if (textOf(node) === '') return [', sans texte', 'un intertitre qui a un texte'];
  if (node.depth === 1)
    return ['', 'des intertitres à partir de « ## » : le titre de l’article est dans l’en-tête'];
  if (node.depth <= above + 1) return undefined;
  const under = above === 1 ? 'sous le titre de l’article' : `sous « ${'#'.repeat(above)} »`;
  return ['', `« ${'#'.repeat(above + 1)} » au plus, ${under} : les niveaux ne sautent pas`];
}

function footnotes(tree: Root, source: string, tell: Tell): void {
  const called = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }: FootnoteReference) => {
    called.add(identifier);
  });
  visit(tree, 'text', ({ position }: Text) => {
    const from = position?.start.offset;
    if (from === undefined) return;
    for (const { 0: call, index } of source.slice(from, position?.end.offset).matchAll(CALL)) {
      const place = pointAt(source, from + index);
      tell('note-sans-texte', call, place, `la note, sur sa propre ligne : « ${call}: texte »`);
    }
  });
  const defined = new Set<string>();
  visit(tree, 'footnoteDefinition', (node: FootnoteDefinition) => {
    const { identifier, label, position } = node;
    const call = `[^${label ?? identifier}]`;
    if (defined.has(identifier)) tell('note-en-double', `${call}:`, position, 'un texte par note');
    else if (!called.has(identifier))
      tell('note-sans-appel', `${call}:`, position, `un appel dans le texte : « ${call} »`);
    else if (node.children.length === 0)
      tell(
        'note-sans-texte',
        `${call}:, et rien après`,
        position,
        `le texte de la note : « ${call}: texte »`,
      );
    defined.add(identifier);
  });
}

function pointAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
