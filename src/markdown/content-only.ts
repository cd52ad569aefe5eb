import type { Nodes, Parent, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../lib/nearest.ts';
import { unseenCharacter } from '../schema/characters.ts';
import { isComponent, textInside } from './text.ts';

/** The components that an article may use, with the attributes each knows. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Quotation: ['by', 'event', 'date', 'translated'],
  EditorialNote: [],
};

/** Words between the quotation marks that the component puts. */
const QUOTED = /^\s*«|»\s*$|^\s*["“][^"“”]*["”]\s*$/u;

/** The source of this plugin's messages, whose `ruleId` is the code of an issue. */
export const CONTENT_ONLY = 'contenu-seul';

/**
 * Remark plugin: content is not code. Import, export, {expression}, raw HTML, unknown components,
 * attributes that are no plain strings, images, blocks of code and addresses other than http(s) are each told to
 * the file as a message, and so is a note inside a passage, where it would pass for evidence.
 * Characters that entities bring in unseen and quotations of nothing are told too.
 */
export function remarkContentOnly() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Nodes, _, parent) => {
      const code = offence(node) ?? misplaced(node, parent);
      const [ruleId, found] = code === undefined ? fault(node) : ['code-interdit', code];
      if (found === undefined) return undefined;
      const message = file.message(found, { place: node.position, ruleId, source: CONTENT_ONLY });
      const instead = code === undefined ? undefined : insteadOf(node);
      if (instead !== undefined) message.expected = [instead];
      return SKIP;
    });
  };
}

function offence(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return `« import » ou « export » : ${excerpt(node.value)}`;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `une expression entre accolades : {${excerpt(node.value)}}`;
    case 'html':
      return `du HTML : ${excerpt(node.value)}`;
    case 'image':
    case 'imageReference':
      return 'une image';
    case 'code':
      return `un bloc de code : ${excerpt(node.value)}`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const known = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
      if (known === undefined) return name === '' ? 'un élément sans nom' : `l’élément <${name}>`;
      const seen = new Set<string>();
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxExpressionAttribute')
          return `un attribut calculé sur <${name}>`;
        if (!known.includes(attribute.name))
          return `l’attribut « ${attribute.name} » sur <${name}>`;
        if (attribute.value !== null && typeof attribute.value === 'object')
          return `l’attribut « ${attribute.name} » calculé sur <${name}>`;
        if (seen.has(attribute.name))
          return `l’attribut « ${attribute.name} » deux fois sur <${name}>`;
        seen.add(attribute.name);
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

/** The component that a name which is none looks like; the short names of HTML look like any. */
export function nearestComponent(name: string): string | undefined {
  if (Object.hasOwn(COMPONENTS, name) || name.length < 5) return undefined;
  return nearest(name, Object.keys(COMPONENTS));
}

/** What an editor meant by a component that is not known, or by an attribute that it does not know. */
function insteadOf(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  if (!Object.hasOwn(COMPONENTS, name)) {
    const near = nearestComponent(name);
    return near === undefined ? undefined : `<${near}>, écrit ainsi`;
  }
  const known = COMPONENTS[name] ?? [];
  const isKnown = node.attributes.every(
    (each) => each.type === 'mdxJsxAttribute' && known.includes(each.name),
  );
  if (isKnown) return undefined;
  return known.length === 0
    ? `<${name}>, sans attribut`
    : `les attributs ${known.join(', ')}, entre guillemets droits`;
}

function misplaced(node: Nodes, parent: Nodes | undefined): string | undefined {
  return isComponent(node, 'EditorialNote') && parent?.type !== 'root'
    ? '<EditorialNote> ailleurs qu’entre deux paragraphes'
    : undefined;
}

/** What is no code and yet may not stand: its rule, and what was found. */
function fault(node: Nodes): [rule: string, found: string | undefined] {
  switch (node.type) {
    case 'link':
    case 'definition':
      return ['lien-refuse', isSafe(node.url) ? undefined : `l’adresse ${excerpt(node.url)}`];
    case 'text':
    case 'inlineCode':
      return ['caractere-invisible', unseenCharacter(node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (textInside(node) === '') return ['element-vide', `<${node.name ?? ''}> sans texte`];
      if (isComponent(node, 'Quotation') && holdsQuotation(node))
        return ['declaration-imbriquee', 'une <Quotation> dans une autre'];
      if (isComponent(node, 'Quotation') && QUOTED.test(textInside(node)))
        return ['guillemets-en-trop', excerpt(textInside(node))];
      break;
  }
  return ['', undefined];
}

function holdsQuotation(node: Parent): boolean {
  return node.children.some(
    (child) => isComponent(child, 'Quotation') || ('children' in child && holdsQuotation(child)),
  );
}

/** Links lead to the web or to a place of this very page. */
function isSafe(url: string): boolean {
  return url.startsWith('#') || (/^https?:\/\//i.test(url) && URL.canParse(url));
}

/** The first words of a text, on one line. */
export function excerpt(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
