import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import { ID_LENGTH, id as idSchema } from '../../schema/common.ts';
import { AUTHOR, referencesIn } from '../../schema/reference.ts';
import type { Target } from '../address.ts';
import { idsIn, isAddressed } from '../ledger/entries.ts';
import { moveEntry } from '../ledger/move.ts';
import type { Corpus } from '../model.ts';
import { Refusal } from '../refusal.ts';
import type { Replacement } from './entry-text.ts';
import type { AttributeChange } from './quotation-text.ts';
import type { Ledger } from '../../schema/ledger.ts';

/** All that a rename changes. */
export interface Rename {
  /** Files that move, if they are there, from and to, from the project's folder. */
  files: [from: string, to: string][];
  /** References in YAML and frontmatter, by file, before it moves. */
  references: Map<string, (Replacement & { line: number })[]>;
  /** Attributes of `<Quotation>`, by file, before it moves. */
  attributes: Map<string, AttributeChange[]>;
  /** The ledger, if the entry was published. */
  ledger: Ledger | undefined;
}

/**
 * What must change for an entry to have another id.
 *
 * @throws Refusal when the id is not one, or has served
 */
export function planRename(corpus: Corpus, { name, id }: Target, to: string): Rename {
  refuseId(corpus, name, id, to);
  const references: Rename['references'] = new Map();
  for (const owner of COLLECTION_NAMES) {
    for (const entry of corpus[owner]) {
      const changes = referencesIn(COLLECTIONS[owner].schema, entry.data)
        .filter((reference) => reference.to === name && reference.id === id)
        .map(({ path }) => ({ path, value: to, line: entry.at(path).line }));
      if (changes.length > 0) references.set(entry.file, changes);
    }
  }
  const attribute = name === 'actors' ? 'by' : name === 'events' ? 'event' : undefined;
  const attributes: Rename['attributes'] = new Map();
  for (const { file, quotations } of corpus.articles) {
    const changes = quotations.flatMap(({ line, column, by, event }) =>
      attribute !== undefined && (attribute === 'by' ? by : event) === id
        ? [{ line, column, attribute, from: id, to }]
        : [],
    );
    if (changes.length > 0) attributes.set(file, changes);
  }
  const { extension } = COLLECTIONS[name];
  const isPublished = isAddressed(name) && idsIn(corpus.ledger, name).includes(id);
  return {
    files: [
      ...(corpus.ids[name].has(id)
        ? [
            [`content/${name}/${id}${extension}`, `content/${name}/${to}${extension}`] as [
              string,
              string,
            ],
          ]
        : []),
      ...(name === 'articles'
        ? [[`.sources/${id}.txt`, `.sources/${to}.txt`] as [string, string]]
        : []),
    ],
    references,
    attributes,
    ledger: isPublished ? moveEntry(corpus.ledger, name, id, to) : undefined,
  };
}

function refuseId({ ids, ledger }: Corpus, name: CollectionName, from: string, to: string): void {
  const key = `${name}/${to}`;
  const target = ledger.moved[key];
  if (!idSchema.safeParse(to).success) {
    throw new Refusal(
      `${to} : attendu des minuscules sans accent et des chiffres, mots joints par des traits d’union, ${String(ID_LENGTH)} signes au plus.`,
    );
  }
  if (to === AUTHOR)
    throw new Refusal(`${to} désigne l’auteur d’un article : prenez un autre nom.`);
  // A file that was renamed by hand: what named it remains to be done.
  const isByHand = !ids[name].has(from) && !(isAddressed(name) && idsIn(ledger, name).includes(to));
  if (ids[name].has(to) && !isByHand) throw new Refusal(`${key} existe déjà.`);
  if (!ids[name].has(to) && !ids[name].has(from))
    throw new Refusal(`${name}/${from} n’a plus de fichier, et ${key} non plus.`);
  if (ledger.withdrawn[key] !== undefined)
    throw new Refusal(`${key} a été retiré : une adresse ne change pas de sens.`);
  if (target !== undefined && target !== `${name}/${from}`)
    throw new Refusal(`${key} mène à ${target} : une adresse ne change pas de sens.`);
}
