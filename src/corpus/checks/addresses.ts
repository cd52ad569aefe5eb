import { formatDate } from '../../lib/dates.ts';
import { nearest } from '../../lib/nearest.ts';
import { id as idSchema } from '../../schema/common.ts';
import { ADDRESSED, type Addressed, type Ledger } from '../../schema/ledger.ts';
import type { Issue } from '../issue.ts';
import { LEDGER_FILE } from '../ledger/file.ts';
import type { Corpus } from '../model.ts';
import { published } from '../published.ts';

const FIX = 'npm run check -- --fix';

/** What is published is in the ledger of addresses, and what is in it is still published. */
export function addresses(corpus: Corpus): Issue[] {
  const { ledger } = corpus;
  if (corpus.isLedgerRefused) return [];
  if (ADDRESSED.every((name) => idsIn(ledger, name).length === 0)) return missingLedger(corpus);
  const shown = published(corpus);
  return ADDRESSED.flatMap((name) => {
    const known = new Set(idsIn(ledger, name));
    const fresh = shown[name].filter(({ id }) => idSchema.safeParse(id).success && !known.has(id));
    return [
      ...fresh.map(({ id, file }) => ({ ...unknown(id, file), ...reused(ledger, name, id) })),
      ...idsIn(ledger, name).flatMap((id) => gone(corpus, shown, name, id)),
    ];
  }).concat(movedStances(corpus), lostTargets(corpus));
}

/** Whether an issue is only about the ledger, which `--fix` keeps once all the rest is right. */
export function isAboutAddresses({ code }: Issue): boolean {
  return /^(?:adresse|paragraphe|registre|redirection)-/.test(code);
}

/** Ids of a collection that were published and still are. */
export function idsIn(ledger: Ledger, name: Addressed): string[] {
  const entries = ledger[name];
  return Array.isArray(entries) ? entries : Object.keys(entries);
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

function gone(corpus: Corpus, shown: Corpus, name: Addressed, id: string): Issue[] {
  if (shown[name].some((entry) => entry.id === id)) return [];
  const entry = corpus[name].find((each) => each.id === id);
  // A file that cannot be read is told as such, and is not gone.
  if (entry === undefined && corpus.ids[name].has(id)) return [];
  const fresh = shown[name].filter((each) => !idsIn(corpus.ledger, name).includes(each.id));
  const path = Array.isArray(corpus.ledger[name])
    ? [name, corpus.ledger[name].indexOf(id)]
    : [name, id];
  return [
    {
      code: 'adresse-disparue',
      file: LEDGER_FILE,
      ...corpus.ledgerAt(path),
      expected: `${name}/${id}, publié : ${
        entry === undefined ? `renommez avec npm run rename -- ${id} NOUVEAU` : 'remettez en ligne'
      }, ou retirez avec ${FIX} --withdraw ${name}/${id}`,
      found: entry === undefined ? 'aucun fichier' : `${entry.file}, qui n’est plus publié`,
      nearest: nearest(
        id,
        fresh.map((each) => each.id),
      ),
    },
  ];
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
