import { formatDate } from '../../lib/dates.ts';
import { nearest } from '../../lib/nearest.ts';
import { slug } from '../../lib/slug.ts';
import { count } from '../../lib/text.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { id as idSchema } from '../../schema/common.ts';
import { ADDRESSED, type Addressed, type Ledger } from '../../schema/ledger.ts';
import type { Issue } from '../issue.ts';
import { idsIn, isAddressed } from '../ledger/entries.ts';
import { FIX, LEDGER_FILE } from '../ledger/file.ts';
import type { Corpus } from '../model.ts';
import { published } from '../published.ts';
import { referencesOf } from '../references.ts';

/** What is published is in the ledger of addresses, and what is in it is still published. */
export function addresses(corpus: Corpus): Issue[] {
  const { ledger } = corpus;
  if (corpus.isLedgerRefused) return [];
  if (ADDRESSED.every((name) => idsIn(ledger, name).length === 0)) return missingLedger(corpus);
  const shown = published(corpus);
  return ADDRESSED.flatMap((name) => {
    const known = new Set(idsIn(ledger, name));
    const fresh = shown[name].filter(({ id }) => idSchema.safeParse(id).success && !known.has(id));
    const here = new Set(shown[name].map(({ id }) => id));
    const lost = Array.from(known.difference(here)).flatMap((id) => gone(corpus, shown, name, id));
    // What an old address is nearest to is told with it: most likely a file renamed by hand.
    const heirs = new Set(lost.map(({ nearest: heir }) => heir));
    return [
      ...fresh
        .filter(({ id }) => !heirs.has(id))
        .map(({ id, file }) => ({ ...unknown(id, file), ...reused(ledger, name, id) })),
      ...lost,
    ];
  }).concat(movedStances(corpus), lostTargets(corpus));
}

/** Whether an entry was published and has no file any more: what refers to it is told with it. */
export function isGone({ ids, ledger }: Corpus, name: CollectionName, id: string): boolean {
  return isAddressed(name) && !ids[name].has(id) && idsIn(ledger, name).includes(id);
}

/** Whether an issue is only about the ledger, which `--fix` keeps once all the rest is right. */
export function isAboutAddresses({ code }: Issue): boolean {
  return /^(?:adresse|paragraphe|registre|redirection)-/.test(code);
}

function missingLedger({ articles }: Corpus): Issue[] {
  if (articles.every(({ data }) => data.draft)) return [];
  return [
    {
      code: 'registre-absent',
      file: LEDGER_FILE,
      line: 1,
      column: 1,
      expected: `le registre des adresses publiées ; ${FIX} l’écrit`,
      found: 'aucune adresse',
    },
  ];
}

function unknown(id: string, file: string): Issue {
  return {
    code: 'adresse-non-inscrite',
    file,
    line: 1,
    column: 1,
    expected: `une adresse inscrite au registre ; ${FIX} l’y inscrit`,
    found: id,
  };
}

/** A new entry may not take the address of an old one. */
function reused(ledger: Ledger, name: Addressed, id: string): Partial<Issue> {
  const target = ledger.moved[`${name}/${id}`];
  const day = ledger.withdrawn[`${name}/${id}`];
  if (target === undefined && day === undefined) return {};
  return {
    code: 'adresse-reprise',
    expected: 'un identifiant qui n’a jamais servi : une adresse ne change pas de sens',
    found:
      target === undefined
        ? `${id}, retiré le ${formatDate(day ?? '')}`
        : `${id}, qui mène à ${target}`,
  };
}

/** What was published, and is not shown any more. */
function gone(corpus: Corpus, shown: Corpus, name: Addressed, id: string): Issue[] {
  const entry = corpus[name].find((each) => each.id === id);
  if (entry === undefined ? isFileRefused(corpus, name, id) : isHeldBack(corpus, name)) return [];
  const fresh = shown[name].filter((each) => !idsIn(corpus.ledger, name).includes(each.id));
  const path = Array.isArray(corpus.ledger[name])
    ? [name, corpus.ledger[name].indexOf(id)]
    : [name, id];
  const heir = nearest(
    id,
    fresh.map((each) => each.id),
  );
  return [
    {
      code: 'adresse-disparue',
      file: LEDGER_FILE,
      ...corpus.ledgerAt(path),
      expected: `${name}/${id}, publié : ${
        entry === undefined
          ? `renommez avec npm run rename -- ${id} ${heir ?? 'NOUVEAU'}`
          : 'remettez en ligne'
      }, ou retirez avec ${FIX} --withdraw ${name}/${id}`,
      found:
        entry === undefined
          ? `aucun fichier${leadingTo(corpus, name, id)}`
          : `${entry.file}, qui n’est plus publié`,
      nearest: heir,
    },
  ];
}

/** Whether the file of an entry is told on its own: it cannot be read, or is misnamed. */
function isFileRefused({ ids }: Corpus, name: Addressed, id: string): boolean {
  return ids[name].has(id) || ids[name].values().some((other) => slug(other) === id);
}

/** Whether an entry is hidden with a published article that became a draft, which is told. */
function isHeldBack({ articles, ledger }: Corpus, name: Addressed): boolean {
  return (
    name !== 'articles' &&
    articles.some(({ id, data }) => data.draft && ledger.articles[id] !== undefined)
  );
}

/** « ; 3 références y mènent » */
function leadingTo(corpus: Corpus, name: Addressed, id: string): string {
  const { length } = referencesOf(corpus).filter((each) => each.to === name && each.id === id);
  return length === 0 ? '' : ` ; ${count(length, 'référence y mène', 'références y mènent')}`;
}

/** A stance stands in the dossier of its actor: another actor is another address. */
function movedStances({ stances, ledger }: Corpus): Issue[] {
  return stances.flatMap(({ id, file, data, at }) => {
    const actor = ledger.stances[id];
    if (actor === undefined || actor === data.actor) return [];
    return [
      {
        code: 'adresse-deplacee',
        file,
        ...at(['actor']),
        field: 'actor',
        expected: `${actor}, dans le dossier duquel cette position est publiée ; celle d’un autre acteur est une autre position : donnez-lui un autre nom de fichier, et retirez celle-ci avec ${FIX} --withdraw stances/${id}`,
        found: data.actor,
      },
    ];
  });
}

/** An old address leads to one that is published. */
function lostTargets({ ledger, ledgerAt }: Corpus): Issue[] {
  return Object.entries(ledger.moved).flatMap(([from, to]) => {
    const [name = '', id = ''] = to.split('/');
    if (idsIn(ledger, name as Addressed).includes(id)) return [];
    return [
      {
        code: 'redirection-perdue',
        file: LEDGER_FILE,
        ...ledgerAt(['moved', from]),
        expected: `une adresse publiée, où mène l’ancienne ${from}`,
        found: to,
        nearest: nearest(id, idsIn(ledger, name as Addressed)),
      },
    ];
  });
}
