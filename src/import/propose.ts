import type { Corpus } from '../corpus/model.ts';
import { Refusal } from '../corpus/refusal.ts';
import { shortSlug, slug } from '../lib/slug.ts';
import { figure } from '../lib/text.ts';
import type { Document } from './document.ts';
import { type Analysis, analyse } from './analyse.ts';
import { draft } from './draft.ts';
import { isFrench } from './language.ts';
import { key, type UnknownName } from './names/unknown.ts';
import { decode } from './read/decode.ts';
import { type Format, formatOf, readDocument } from './read/index.ts';
import { stub } from './stub.ts';

/** The longest article: a page of press is ten times shorter. */
const MOST_SIGNS = 200_000;

/** What an editor may decide beforehand. */
export interface Choices {
  /** Id of the article; that of its title by default. */
  id?: string | undefined;
  /** New names that are not to become actors. */
  without: readonly string[];
  /** Day of the import, as `2026-11-21`. */
  today: string;
}

/** Files to write, by their paths from the project's folder, and all that led to them. */
export interface Proposal {
  id: string;
  files: ReadonlyMap<string, string>;
  analysis: Analysis;
  /** New actors, by their ids. */
  stubs: ReadonlyMap<string, UnknownName>;
  encoding: string;
  format: Format;
  discarded: readonly string[];
  warnings: readonly string[];
}

/**
 * Reads a text to import and proposes a draft, the stubs of new actors and the source text.
 *
 * @throws Refusal when there is nothing to make an article of
 */
export function propose(
  bytes: Uint8Array,
  name: string,
  corpus: Corpus,
  { id: chosen, without, today }: Choices,
): Proposal {
  const { text, encoding } = decode(bytes, name);
  const document = readable(text, name);
  if (!document.blocks.some(({ kind }) => kind !== 'title' && kind !== 'heading')) {
    throw new Refusal(
      `${name} ne contient pas d’article : des menus, des titres ou des liens, mais aucune phrase.`,
    );
  }
  const signs = document.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (signs > MOST_SIGNS) {
    throw new Refusal(
      `${name} contient ${figure(signs)} signes, plus qu’aucun article de presse : gardez-en un article seul (${figure(MOST_SIGNS)} signes au plus).`,
    );
  }
  const analysis = analyse(document, corpus);
  const id = chosen ?? (shortSlug(analysis.title ?? '') || `article-du-${today}`);
  const left = new Set(without.map(key));
  const stubs = new Map(
    analysis.unknown.filter((one) => !left.has(key(one.name))).map((one) => [slug(one.name), one]),
  );
  const byName = new Map([...stubs].map(([actor, one]) => [one.name, actor]));
  const topics = corpus.topics.map((topic) => topic.id);
  return {
    id,
    files: new Map([
      [`content/articles/${id}.mdx`, draft(analysis, { id, today, topics, stubs: byName })],
      ...[...stubs].map(
        ([actor, one]) => [`content/actors/${actor}.yaml`, stub(one, id)] as [string, string],
      ),
      [`.sources/${id}.txt`, analysis.text],
    ]),
    analysis,
    stubs,
    encoding,
    format: formatOf(text, name),
    discarded: document.discarded,
    warnings: isFrench(analysis.text)
      ? []
      : [
          'Ce texte ne semble pas être en français : dates, noms et déclarations y seront mal reconnus. Importez-en plutôt une traduction, en disant sa nature.',
        ],
  };
}

function readable(text: string, name: string): Document {
  try {
    return readDocument(text, name);
  } catch (error) {
    // What Node says of a page whose elements are nested by thousands.
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(`${name} est une page illisible. Copiez-en le texte dans un fichier .txt.`);
  }
}
