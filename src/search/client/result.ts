import { element } from '../../lib/element.ts';
import { capitalise } from '../../lib/text.ts';
import { MARKED } from '../keys.ts';
import { bare, queryWords, restore } from '../normalise.ts';
import { excerptOf } from './excerpt.ts';
import type { Match } from './matches.ts';
import type { Page } from './pagefind.ts';
import type { Query } from './query.ts';
import { findWords, type Wanted } from './words.ts';

interface Block {
  id: string;
  text: string;
}

/** Passages shown of an article. */
const MOST_PASSAGES = 2;
/** Shorter names are other words in a text: « ONT ». */
const SHORTEST_NAME = 3;
/** The ids of passages, and of notes beside them. */
const PASSAGE = /^([pn])(\d.*)$/;

/** One result, as the list shows it. */
export async function resultItem(match: Match, query: Query): Promise<HTMLLIElement> {
  const page = await match.data();
  const words = wordsOf(page);
  const wanted = [
    ...query.clauses.map((clause) => clause.words),
    // Those that Pagefind found may differ from the query by their endings.
    ...match.words.map((place) => [bare(words(place, place + 1))]),
    ...[match.named?.name ?? '', ...(match.named?.others ?? [])]
      .map(queryWords)
      .filter((name) => name.join('').length >= SHORTEST_NAME),
  ];
  const url = addressOfResult(page, match, query);
  const title = restore(page.meta['title'] ?? '');
  return element(
    'li',
    {},
    element('p', { class: 'label' }, page.filters['genre']?.[0] ?? ''),
    element('h3', {}, element('a', { href: url }, ...marked(title, wanted))),
    ...reference(page),
    ...choose(blocksOf(page, words), wanted).map(({ id, text }) => {
      const excerpt = marked(excerptOf(text, wanted), wanted);
      const [, kind, number = ''] = PASSAGE.exec(id) ?? [];
      if (kind === undefined) return element('p', {}, ...excerpt);
      const label = `${kind === 'n' ? 'Note de la rédaction, ' : ''}§\u00A0${number.replaceAll('-', '\u00A0')}`;
      const link = element('a', { class: 'reference', href: `${url}#p${number}` }, label);
      return element('p', { class: 'passage' }, link, ' ', ...excerpt);
    }),
  );
}

/** The address that a result leads to, where the words of the query are marked. */
export function addressOfResult({ url }: Page, { named }: Match, { clauses }: Query): string {
  const typed = clauses.map(({ typed: word, words }) => (words.length > 1 ? `"${word}"` : word));
  // A page found through another name of an actor does not contain the words typed.
  const words = named?.name ?? typed.join(' ');
  return words === '' ? url : `${url}?${MARKED}=${encodeURIComponent(words)}`;
}

/** « Novembre 2022 · Afrique-sur7 · article de presse » */
function reference({ meta: { date, source, nature } }: Page): HTMLElement[] {
  if (date === undefined || source === undefined || nature === undefined) return [];
  const line = restore(`${capitalise(date)} · ${source} · `);
  const shown = element('span', { class: 'nature' }, restore(nature));
  return [element('p', { class: 'reference' }, line, shown)];
}

/** The words of a page from a place to another, as the index contains them. */
function wordsOf({ content }: Page): (from: number, to?: number) => string {
  const starts = Array.from(content.matchAll(/\S+/g), ({ index }) => index);
  return (from, to = starts.length) => content.slice(starts[from], starts[to]).trim();
}

/** The blocks of a page's text, from its anchors. */
function blocksOf({ anchors }: Page, words: ReturnType<typeof wordsOf>): Block[] {
  const inOrder = anchors.toSorted((a, b) => a.location - b.location);
  return inOrder.map(({ id, location }, index) => ({
    id,
    text: restore(words(location, inOrder[index + 1]?.location)),
  }));
}

/** The best passages of an article, in their order; of another page, the block that answers best. */
function choose(blocks: readonly Block[], wanted: Wanted): Block[] {
  const total = ({ text }: Block) => findWords(text, wanted).length;
  const worth = (block: Block) => {
    const distinct = wanted.filter((each) => findWords(block.text, [each]).length > 0).length;
    // What we add is not what the article says.
    return distinct + total(block) / 100 - (block.id.startsWith('n') ? 0.5 : 0);
  };
  const [title, ...others] = blocks;
  const isTitled = title !== undefined && total(title) > 0;
  const answers = others
    .filter((block) => total(block) > 0 && block.id !== 'intertitre')
    .filter(({ id }) => id !== 'liste' || !isTitled)
    .sort((a, b) => worth(b) - worth(a));
  const passages = answers.filter(({ id }) => PASSAGE.test(id)).slice(0, MOST_PASSAGES);
  if (passages.length > 0) return blocks.filter((block) => passages.includes(block));
  const best = answers[0] ?? blocks.find(({ id }) => id === 'resume');
  return best === undefined ? [] : [best];
}

/** A text with what was found in it marked. */
function marked(text: string, wanted: Wanted): (Node | string)[] {
  const ranges = findWords(text, wanted);
  return [
    ...ranges.flatMap(({ start, end }, index) => [
      text.slice(ranges[index - 1]?.end ?? 0, start),
      element('mark', {}, text.slice(start, end)),
    ]),
    text.slice(ranges.at(-1)?.end ?? 0),
  ];
}
