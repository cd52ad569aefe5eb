import { capitalise } from '../../lib/text.ts';
import { MARKED } from '../keys.ts';
import { bare, restore } from '../normalise.ts';
import type { Match } from './engine.ts';
import { densest, type Piece, pieces, type Range, strength, type Text } from './excerpt.ts';
import { namesOf } from './names.ts';
import type { Page } from './pagefind.ts';
import { placesOfNames, placesOfQuery } from './places.ts';
import type { Query } from './query.ts';

/** What a result shows. */
export interface Telling {
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

/** What is shown of a page that was found. */
export function tell(page: Page, match: Match, query: Query): Telling {
  const words = page.content.split(/\s+/u);
  const found = new Set([
    ...placesOfQuery(query, words, match.words),
    ...placesOfNames(match.names, words),
  ]);
  const text = { words, found };
  const blocks = blocksOf(page, words.length);
  const { meta, filters } = page;
  const title = titlePieces(text, blocks, meta['title'] ?? '');
  const url = withMarks(page.url, match, query);
  const line = [meta['date'], meta['source']].flatMap((each) => each ?? []);
  return {
    label: filters['genre']?.[0] ?? '',
    url,
    title,
    line: line.map((each, index) => restore(index === 0 ? capitalise(each) : each)),
    nature: meta['nature'] === undefined ? undefined : restore(meta['nature']),
    via: isFound(title) ? undefined : otherName(page, query),
    excerpts: choose(text, blocks, isFound(title)).map((block) => ({
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

/** The blocks of a page's text, from its anchors. */
function blocksOf({ anchors }: Page, end: number): Block[] {
  const inOrder = anchors.toSorted((a, b) => a.location - b.location);
  return inOrder.map(({ id, location }, index) => ({
    id,
    from: location,
    to: inOrder[index + 1]?.location ?? end,
  }));
}

function titlePieces(text: Text, blocks: readonly Block[], title: string): Piece[] {
  const block = blocks.find(({ id }) => id === 'titre');
  if (block === undefined) return [{ text: restore(title), isFound: false }];
  const shown = pieces(text, block, block);
  const last = shown.at(-1);
  // Pagefind ends a block with a stop where it has none.
  if (last !== undefined && !title.endsWith('.')) last.text = last.text.replace(/\.$/, '');
  return shown.filter((piece) => piece.text !== '');
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

function isFound(shown: readonly Piece[]): boolean {
  return shown.some((piece) => piece.isFound);
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
