import type { Nodes, Parent, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../lib/nearest.ts';
import { isBlank, strangeCharacter } from '../schema/characters.ts';
import { address } from '../schema/common.ts';
import { excerpt, type Fault, refuse } from './refuse.ts';
import { type Component, isComponent, textInside, textOf } from './text.ts';

/** The components that an article may use, with the attributes each knows. */
const COMPONENTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  Quotation: ['id', 'by', 'event', 'date', 'translated'],
  EditorialNote: [],
};

/** What is code, or would need some. */
const CODE: Readonly<Partial<Record<string, string>>> = {
  mdxjsEsm: '« import » ou « export »',
  mdxFlowExpression: 'une expression entre accolades',
  mdxTextExpression: 'une expression entre accolades',
  image: 'une image',
  imageReference: 'une image',
  code: 'un bloc de code',
};

const NO_CODE = 'du Markdown, <Quotation> et <EditorialNote>, mais aucun code';
const UNVALUED = '« translated » seul si l’article traduit ces mots ; rien sinon';
const LINK =
  'un lien en http:// ou https://, sans « @ » devant le site, ou vers un paragraphe de la page : #p3';
/** What Markdown leaves as it was typed where it is not closed, or not written as a link is. */
const LEFTOVER = /(?<!\\)(?:\]\(|\*\*|~~|```|:::|https?:\/\/)/;
const CLOSED = 'le balisage fermé, et les liens écrits [texte](adresse)';
const UNQUOTED =
  'les mots seuls : le composant met les guillemets ; des propos dans des propos, entre “ ”';

/** Blocks that are no words of a speaker. */
const BLOCKS: Readonly<Partial<Record<string, string>>> = {
  blockquote: 'une citation en retrait',
  definition: 'une adresse de lien',
  footnoteDefinition: 'une note',
  heading: 'un intertitre',
  list: 'une liste',
  table: 'un tableau',
  thematicBreak: 'un filet',
};
const PARAGRAPHS = 'les mots seuls, en un ou plusieurs paragraphes';

/** What a paragraph without a word is made of. */
const WORDS = ['break', 'delete', 'emphasis', 'footnoteReference', 'inlineCode', 'strong', 'text'];

/** Words between the quotation marks that the component puts. */
const QUOTED = /^\s*«|»\s*$|^\s*["“][^"“”]*["”]\s*$/u;

/**
 * Remark plugin: content is not code. Import, export, {expression}, unknown components, attributes
 * that are no plain strings, images, blocks of code and addresses other than http(s) are refused, and
 * so is a note inside a passage, where it would pass for evidence.
 */
export function remarkContentOnly() {
  return (tree: Root, file: VFile): void => {
    const addresses = new Map<string, string>();
    visit(tree, 'definition', ({ identifier, url }) => {
      addresses.set(identifier, url);
    });
    visit(tree, (node: Nodes, _, parent) => {
      const fault = faultOf(node, parent, addresses) ?? leftoverFault(file, node, parent);
      if (fault === undefined) return undefined;
      refuse(file, node, fault);
      return SKIP;
    });
  };
}

/** @param addresses those that links give by reference */
function faultOf(
  node: Nodes,
  parent: Parent | undefined,
  addresses: ReadonlyMap<string, string>,
): Fault | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagFault(node) ?? componentFault(node, parent);
    case 'definition':
      return addressFault(node.url);
    case 'link':
      return addressFault(node.url) ?? linkFault(textOf(node), node.url);
    case 'linkReference':
      return linkFault(textOf(node), addresses.get(node.identifier));
    case 'text':
    case 'inlineCode':
      return textFault(node.value);
    case 'paragraph':
      // What else it may contain is shown, or refused by itself.
      return node.children.every(({ type }) => WORDS.includes(type)) && isBlank(textInside(node))
        ? ['element-vide', 'un paragraphe sans texte', 'un texte, ou rien']
        : undefined;
    default: {
      const what = CODE[node.type];
      const value = 'value' in node ? ` : ${excerpt(node.value)}` : '';
      return what === undefined ? undefined : ['code-interdit', what + value, NO_CODE];
    }
  }
}

function textFault(text: string): Fault | undefined {
  const strange = strangeCharacter(text);
  return strange && [strange.code, strange.found, strange.expected];
}

/** @param parent a link may show its own address */
function leftoverFault(file: VFile, node: Nodes, parent: Parent | undefined): Fault | undefined {
  // A text that GFM cut around a link has no place.
  if (node.type !== 'text' || node.position === undefined || parent?.type === 'link')
    return undefined;
  const { start, end } = node.position;
  const [mark] = LEFTOVER.exec(String(file).slice(start.offset, end.offset)) ?? [];
  if (mark === undefined) return undefined;
  return ['balisage-inacheve', `« ${mark} » dans le texte`, CLOSED];
}

/** What is wrong with an element as it is written: its name, or one of its attributes. */
function tagFault({ name, attributes }: Component): Fault | undefined {
  const tag = `<${name ?? ''}>`;
  const known = Object.hasOwn(COMPONENTS, name ?? '') ? COMPONENTS[name ?? ''] : undefined;
  if (known === undefined) {
    const near = nearestComponent(name ?? '');
    const expected = near === undefined ? NO_CODE : `<${near}>, écrit ainsi`;
    return ['code-interdit', `l’élément ${tag}`, expected];
  }
  const names = attributes.map((each) => ('name' in each ? each.name : ''));
  const wrong = attributes.find(
    (each, index) =>
      each.type !== 'mdxJsxAttribute' ||
      !known.includes(each.name) ||
      typeof (each.value ?? '') !== 'string' ||
      names.indexOf(each.name) !== index,
  );
  if (wrong === undefined) {
    const values = attributes.map(({ value }) => (typeof value === 'string' ? value : ''));
    const translated = values[names.indexOf('translated')];
    return translated
      ? ['attribut-refuse', `translated="${translated}"`, UNVALUED]
      : textFault(values.join(' '));
  }
  const found = wrong.type === 'mdxJsxAttribute' ? wrong.name : `{${excerpt(wrong.value)}}`;
  const expected =
    known.length === 0
      ? 'aucun attribut'
      : `les attributs ${known.join(', ')}, une fois chacun, sans accolades`;
  return ['code-interdit', `l’attribut « ${found} » sur ${tag}`, expected];
}

/** The component that a name which is none looks like; the short names of HTML look like any. */
export function nearestComponent(name: string): string | undefined {
  if (Object.hasOwn(COMPONENTS, name) || name.length < 5) return undefined;
  return nearest(name, Object.keys(COMPONENTS));
}

/** What is wrong with a component where it stands, or with what it contains. */
function componentFault(node: Component, parent: Parent | undefined): Fault | undefined {
  const tag = `<${node.name ?? ''}>`;
  const text = textInside(node);
  if (isBlank(text))
    return ['element-vide', `${tag} sans texte`, 'un texte entre les balises ouvrante et fermante'];
  if (node.name === 'EditorialNote')
    return parent?.type === 'root'
      ? undefined
      : ['note-mal-placee', `${tag} dans un paragraphe`, `${tag} entre deux paragraphes`];
  const block = node.children.map(({ type }) => BLOCKS[type]).find((what) => what !== undefined);
  if (block !== undefined) return ['bloc-dans-une-declaration', `${block} dans ${tag}`, PARAGRAPHS];
  return QUOTED.test(text) || holdsQuotation(node)
    ? ['guillemets-en-trop', excerpt(text), UNQUOTED]
    : undefined;
}

function holdsQuotation(node: Parent): boolean {
  return node.children.some(
    (child) => isComponent(child, 'Quotation') || ('children' in child && holdsQuotation(child)),
  );
}

/** Links lead to the web or to a place of this very page. */
function addressFault(url: string): Fault | undefined {
  if (url.startsWith('#') || address.safeParse(url).success) return undefined;
  return ['lien-refuse', `l’adresse ${excerpt(url)}`, LINK];
}

/** The name of a site alone, as an address or a text gives it. */
const SITE = /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)*[\w-]{2,}\.[a-z]{2,})(?:[/?#:]|$)/;

/** What is wrong with the text of a link: it has no word, or it names another site. */
function linkFault(text: string, url = ''): Fault | undefined {
  if (!/[\p{L}\p{N}]/u.test(text))
    return ['lien-vide', `[${text}](${excerpt(url)})`, 'un lien qui a un texte : [texte](adresse)'];
  const [shown, led] = [text, url].map((each) => SITE.exec(each)?.[1]?.toLowerCase());
  if (shown === undefined || led === undefined || `.${led}`.endsWith(`.${shown}`)) return undefined;
  return [
    'lien-trompeur',
    `${shown}, qui mène à ${led}`,
    'un lien vers le site que son texte nomme',
  ];
}
