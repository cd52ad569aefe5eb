import { element } from '../../lib/element.ts';
import { capitalise } from '../../lib/text.ts';
import { MARKED } from '../keys.ts';
import { bare, restore } from '../normalise.ts';
import { densest, type Piece, pieces, type Range, strength, type Text } from './excerpt.ts';
import type { Match } from './match.ts';
import { namesOf } from './names.ts';
import type { Page } from './pagefind.ts';
import { placesOfNames, placesOfQuery } from './places.ts';
import type { Query } from './query.ts';

/** What is shown of a page that was found. */
export interface Result {
  label: string;
  url: string;
  title: Piece[];
  /** Date and publisher, before the nature of the source. */
  line: string[];
  nature: string | undefined;
  /** The other name under which an actor was found. */
  via: string | undefined;
  excerpts: Excerpt[];
}

interface Excerpt {
  /** « § 5 », « note, § 5 », and the address of the passage; undefined outside articles. */
  reference: { label: string; url: string } | undefined;
  pieces: Piece[];
}

interface Block extends Range {
  id: string;
}

const LONGEST_EXCERPT = 42;
/** Passages shown of an article. */
const MOST_PASSAGES = 2;

/** Loads what is shown of a match. */
export async function resultOf(match: Match, query: Query): Promise<Result> {
  const page = await match.hit.data();
  const words = page.content.split(/\s+/u);
  const places = [
    ...placesOfQuery(query, words, match.words),
    ...placesOfNames(match.names, words),
  ];
  const text = { words, found: new Set(places) };
  const blocks = blocksOf(page, words.length);
  const { meta, filters } = page;
  const title = titlePieces(text, blocks);
  const isInTitle = title.some((piece) => piece.isFound);
  const url = withMarks(page.url, match, query);
  const date = meta['date'] === undefined ? [] : [restore(capitalise(meta['date']))];
  const source = meta['source'] === undefined ? [] : [restore(meta['source'])];
  return {
    label: filters['genre']?.[0] ?? '',
    url,
    title,
    line: [...date, ...source],
    nature: meta['nature'] === undefined ? undefined : restore(meta['nature']),
    via: isInTitle ? undefined : otherName(page, query),
    excerpts: choose(text, blocks, isInTitle).map((block) => ({
      reference: referenceOf(block, url),
      pieces: pieces(text, densest(text, block, LONGEST_EXCERPT), block),
    })),
  };
}

/** The address of a page, which marks there the words that were found. */
function withMarks(url: string, { names }: Match, { clauses }: Query): string {
  const typed = clauses.map((clause) =>
    clause.words.length > 1 ? `"${clause.typed}"` : clause.typed,
  );
  // A page found through another name of an actor does not hold the words typed.
  const [words = typed.join(' ')] = names;
  return words === '' ? url : `${url}?${MARKED}=${encodeURIComponent(words)}`;
}

/** The blocks of a page's text, from its anchors: the title is the first. */
function blocksOf({ anchors }: Page, end: number): Block[] {
  const inOrder = anchors.toSorted((a, b) => a.location - b.location);
  return inOrder.map(({ id, location }, index) => ({
    id,
    from: location,
    to: inOrder[index + 1]?.location ?? end,
  }));
}

function titlePieces(text: Text, [block = { from: 0, to: 0 }]: readonly Range[]): Piece[] {
  // Pagefind ends a block with a stop where it has none.
  const words = text.words.map((word, place) =>
    place === block.to - 1 ? word.replace(/\.$/, '') : word,
  );
  return pieces({ ...text, words }, block, block);
}

/** The best passages of an article, in their order; of another page, the block that answers best. */
function choose(text: Text, blocks: readonly Block[], isInTitle: boolean): Block[] {
  // What we add is not what the article says.
  const worth = (block: Block) => strength(text, block) - (block.id.startsWith('n') ? 0.5 : 0);
  const unused = ['titre', 'intertitre', ...(isInTitle ? ['liste'] : [])];
  const answers = blocks
    .filter((block) => !unused.includes(block.id) && strength(text, block) > 0)
    .sort((a, b) => worth(b) - worth(a));
  const passages = answers.filter(isPassage).slice(0, MOST_PASSAGES);
  if (passages.length > 0) return passages.sort((a, b) => a.from - b.from);
  const [best = blocks.find(({ id }) => id === 'resume')] = answers;
  return best === undefined ? [] : [best];
}

function isPassage({ id }: Block): boolean {
  return /^[pn]\d/.test(id);
}

function referenceOf(block: Block, url: string): Excerpt['reference'] {
  if (!isPassage(block)) return undefined;
  const number = block.id.slice(1);
  const label = `§\u00A0${number.replaceAll('-', '\u00A0')}`;
  return {
    label: block.id.startsWith('n') ? `Note de la rédaction, ${label}` : label,
    url: `${url}#p${number}`,
  };
}

/** The name of an actor, other than its title, in which a word of the query was found. */
function otherName(page: Page, { words }: Query): string | undefined {
  if (page.filters['type']?.[0] !== 'acteur') return undefined;
  const [, ...others] = namesOf(page);
  const holds = (name: string) =>
    name.split(/\s+/u).some((word) => words.some((each) => bare(word).startsWith(each)));
  const exact = others.find((name) => bare(name) === words.join(''));
  const name = exact ?? others.find(holds);
  return name === undefined ? undefined : restore(name);
}

/** One result, as the list shows it. */
export function resultItem({ label, url, title, excerpts, ...result }: Result): HTMLLIElement {
  const item = element(
    'li',
    {},
    element('p', { class: 'label' }, label),
    element('h3', {}, element('a', { href: url }, ...marked(title))),
  );
  const line = lineOf(result);
  if (line.length > 0) item.append(element('p', { class: 'reference' }, ...line));
  for (const { reference, pieces: text } of excerpts) {
    if (reference === undefined) item.append(element('p', {}, ...marked(text)));
    else {
      const link = element('a', { class: 'reference', href: reference.url }, reference.label);
      item.append(element('p', { class: 'passage' }, link, ' ', ...marked(text)));
    }
  }
  return item;
}

/** « Novembre 2022 · Afrique-sur7 · article de presse · trouvé via London » */
function lineOf({ line, nature, via }: Pick<Result, 'line' | 'nature' | 'via'>) {
  const parts: (Node | string)[][] = line.map((part) => [part]);
  if (nature !== undefined) parts.push([element('span', { class: 'nature' }, nature)]);
  if (via !== undefined) parts.push(['trouvé via ', element('i', {}, via)]);
  return parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
}

function marked(text: readonly Piece[]): (Node | string)[] {
  return text.map((piece) => (piece.isFound ? element('mark', {}, piece.text) : piece.text));
}
