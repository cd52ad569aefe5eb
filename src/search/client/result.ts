import { element } from '../../lib/element.ts';
import { capitalise } from '../../lib/text.ts';
import type { Level } from '../../schema/stance.ts';
import { BLOCKS, KIND_FILTER, MARKED } from '../keys.ts';
import type { Block } from '../blocks.ts';
import { queryWords, restore } from '../normalise.ts';
import type { NameLevel } from '../names.ts';
import type { Match } from './score.ts';
import { excerptOf } from './excerpt.ts';
import { levelOf } from './options.ts';
import type { Page } from './pagefind.ts';
import type { Clause, Understanding } from '../query/clauses.ts';
import { findWords, type Wanted } from './words.ts';

/** Passages shown of an article. */
const MOST_PASSAGES = 2;
/** Shorter names are other words in a text: « ONT ». */
const SHORTEST_NAME = 3;
/** The ids of passages, and of notes beside them. */
const PASSAGE = /^([pn])(\d.*)$/;

/** One result, as the list shows it. */
export async function resultItem(match: Match, { clauses }: Understanding): Promise<HTMLLIElement> {
  const page = await match.data();
  const wanted = clauses.flatMap(wantedOf);
  const url = addressOfResult(page, clauses);
  const title = restore(page.meta['title'] ?? '');
  const blocks = choose(blocksOf(page), wanted);
  const texts = [title, ...blocks.map(({ text }) => text)];
  return element(
    'li',
    {},
    element('p', { class: 'label' }, page.filters[KIND_FILTER]?.[0] ?? ''),
    element('h3', {}, element('a', { href: url }, ...marked(title, wanted))),
    ...levelsOf(page, match),
    ...viaOf(page, match, texts, wanted),
    ...reference(page),
    ...blocks.map(({ id, text }) => {
      const excerpt = marked(excerptOf(text, wanted), wanted);
      const [, kind, number = ''] = PASSAGE.exec(id) ?? [];
      if (kind === undefined) return element('p', {}, ...excerpt);
      const label = `${kind === 'n' ? 'Note de la rédaction, ' : ''}§\u00A0${number.replaceAll('-', '\u00A0')}`;
      const link = element('a', { class: 'reference', href: `${url}#p${number}` }, label);
      return element('p', { class: 'passage' }, link, ' ', ...excerpt);
    }),
  );
}

/** What is marked of a clause: its words, or the names of whom it names. */
function wantedOf(clause: Clause): (readonly string[])[] {
  if (clause.kind === 'phrase') return [clause.words];
  if (clause.kind === 'word') return [...clause.forms, ...clause.family].map((form) => [form]);
  const names = clause.entries.flatMap(({ name, others }) => [name, ...others]);
  return [clause.typed, ...names]
    .map(queryWords)
    .filter((name) => name.join('').length >= SHORTEST_NAME);
}

/** The address that a result leads to, where the words of the query are marked. */
export function addressOfResult({ url }: Page, clauses: readonly Clause[]): string {
  const words = clauses.flatMap((clause) => {
    if (clause.kind === 'phrase') return `"${clause.typed}"`;
    // A page found through another name of an actor may not contain the words typed.
    if (clause.kind === 'name') {
      return [clause.typed, ...clause.entries.map(({ name }) => name)].map(quotedIfLong);
    }
    return clause.forms.slice(0, 1);
  });
  if (words.length === 0) return url;
  const [path = '', fragment] = url.split('#');
  const marks = `?${MARKED}=${encodeURIComponent(words.join(' '))}`;
  return path + marks + (fragment === undefined ? '' : `#${fragment}`);
}

function quotedIfLong(name: string): string {
  return /\s/u.test(name) ? `"${name}"` : name;
}

/** The level of a position; of the dossier that was asked, the latest that its actor took. */
function levelsOf({ filters, meta }: Page, { dossier }: Match): HTMLElement[] {
  const [level] = filters['position'] ?? [];
  const own: readonly NameLevel[] =
    level === undefined
      ? (dossier?.entry.levels ?? [])
      : [{ level: level as Level, rank: Number(meta['rank']), label: meta['level'] ?? '' }];
  if (own.length === 0) return [];
  const toward = level === undefined ? dossier?.entry.toward : undefined;
  return [element('p', { class: 'levels reference' }, ...own.map(levelOf), ` ${toward ?? ''}`)];
}

/** What answered where the text shown does not contain it: another name, or a word that stands for it. */
function viaOf(
  { meta }: Page,
  { dossier }: Match,
  texts: readonly string[],
  wanted: Wanted,
): HTMLElement[] {
  const isShown = texts.some((text) => findWords(text, wanted).length > 0);
  const terms = restore(meta['terms'] ?? '').split(' | ');
  const term = isShown ? undefined : terms.find((each) => findWords(each, wanted).length > 0);
  const via = dossier?.via ?? term;
  const words = queryWords(texts[0] ?? '');
  // « Zola » is in « Émile Zola ».
  if (via === undefined || queryWords(via).every((word) => words.includes(word))) return [];
  return [element('p', { class: 'reference' }, 'trouvé via ', element('i', {}, via))];
}

/** « Novembre 2022 · Afrique-sur7 · article de presse » */
function reference({ meta: { date, source, nature } }: Page): HTMLElement[] {
  if (date === undefined || source === undefined || nature === undefined) return [];
  const line = restore(`${capitalise(date)} · ${source} · `);
  const shown = element('span', { class: 'nature' }, restore(nature));
  return [element('p', { class: 'reference' }, line, shown)];
}

/** The blocks of a page's text; a statement is one. */
function blocksOf({ meta, content }: Page): Block[] {
  const words = Array.from(content.matchAll(/\S+/g), ({ index }) => index);
  const places = (meta[BLOCKS] ?? 'resume:0').split(' ').map((place) => place.split(':'));
  return places.map(([id = '', from], index) => {
    const [, to] = places[index + 1] ?? [];
    return { id, text: restore(content.slice(words[Number(from)], words[Number(to)]).trim()) };
  });
}

/** The best passages of an article, in their order; of anything else, its text. */
function choose(blocks: readonly Block[], wanted: Wanted): Block[] {
  const total = ({ text }: Block) => findWords(text, wanted).length;
  const worth = (block: Block) => {
    const distinct = wanted.filter((each) => findWords(block.text, [each]).length > 0).length;
    // What we add is not what the article says.
    return distinct + total(block) / 100 - (block.id.startsWith('n') ? 0.5 : 0);
  };
  const passages = blocks
    .filter((block) => PASSAGE.test(block.id) && total(block) > 0)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST_PASSAGES);
  if (passages.length > 0) return blocks.filter((block) => passages.includes(block));
  return blocks.filter(({ id }) => id === 'resume');
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
