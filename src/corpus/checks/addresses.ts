import { formatDate } from '../../lib/dates.ts';
import { nearest } from '../../lib/nearest.ts';
import { slug } from '../../lib/slug.ts';
import type { CollectionName } from '../../schema/collection-names.ts';
import type { Addressed } from '../../schema/collection-names.ts';
import { isWithdrawn, type Ledger } from '../../schema/ledger.ts';
import type { Issue } from '../issue.ts';
import { formerActor, isFormer, isPublished, shownEntries } from '../ledger/entries.ts';
import { FIX, LEDGER_FILE } from '../ledger/file.ts';
import type { SourceCorpus, SourceEntry } from '../model.ts';

type Shown = ReturnType<typeof shownEntries>;

/** What is published is in the ledger of addresses, and what is in it is still published. */
export function addresses(corpus: SourceCorpus): Issue[] {
  const { ledger, isLedgerRefused } = corpus;
  if (isLedgerRefused) return [];
  if (Object.keys(ledger.published).length === 0) return missingLedger(corpus);
  const shown = shownEntries(corpus);
  const lost = Object.keys(ledger.published)
    .filter((key) => !shown.has(key) && !isFormer(ledger, key))
    .flatMap((key) => vanished(corpus, shown, key));
  // A new entry that is near to a vanished one is told with it: most likely a renamed file.
  const heirs = new Set(lost.map(({ nearest: heir }) => heir));
  const wrong = [...shown].filter(
    ([key]) => isFormer(ledger, key) || !(key in ledger.published || heirs.has(key)),
  );
  return [
    ...wrong.map(([key, entry]) => wrongEntry(ledger, key, entry)),
    ...lost,
    ...otherActors(corpus),
    ...lostTargets(corpus, shown),
  ];
}

/** Whether an entry was published and has no file any more: what refers to it is told afterwards. */
export function isGone({ ids, ledger }: SourceCorpus, key: string): boolean {
  const [name, id] = key.split('/') as [CollectionName, string];
  return isPublished(ledger, key) && !ids[name].has(id);
}

/** Whether an issue is only about the ledger, which `--fix` keeps once all the rest is right. */
export function isAboutAddresses({ code }: Issue): boolean {
  return /^(?:adresse|paragraphe|registre|redirection)-/.test(code);
}

/** Days of the ledger that have not come yet. */
export function futureDays({ ledger, ledgerAt }: SourceCorpus, today: string): Issue[] {
  const daysOf = (field: 'published' | 'withdrawn') =>
    Object.entries(ledger[field]).map(([key, day]) => ({ path: [field, key], day }));
  const passages = Object.entries(ledger.passages).flatMap(([id, recorded]) =>
    Object.entries(recorded)
      .filter(([, value]) => isWithdrawn(value))
      .map(([number, day]) => ({ path: ['passages', id, number], day })),
  );
  return [...daysOf('published'), ...daysOf('withdrawn'), ...passages]
    .filter(({ day }) => day > today)
    .map(({ path, day }) => ({
      code: 'registre-a-venir',
      file: LEDGER_FILE,
      ...ledgerAt(path),
      expected: `un jour passé, ou le ${formatDate(today)}`,
      found: formatDate(day),
    }));
}

function missingLedger({ articles }: SourceCorpus): Issue[] {
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

/** An entry that is not in the ledger, or that has an address which leads elsewhere or was withdrawn. */
function wrongEntry(
  { moved, withdrawn }: Ledger,
  key: string,
  { id, file }: SourceEntry<unknown>,
): Issue {
  const place = { file, line: 1, column: 1 };
  const [target, day] = [moved[key], withdrawn[key]];
  if (target === undefined && day === undefined)
    return {
      code: 'adresse-non-inscrite',
      ...place,
      expected: `une adresse inscrite au registre ; ${FIX} l’y inscrit`,
      found: id,
    };
  return {
    code: 'adresse-reprise',
    ...place,
    expected: 'un identifiant qui n’a jamais servi : une adresse ne change pas de sens',
    found:
      target === undefined
        ? `${id}, retiré le ${formatDate(day ?? '')}`
        : `${id}, qui mène à ${target}`,
  };
}

/** What was published, and is not shown any more. */
function vanished(corpus: SourceCorpus, shown: Shown, key: string): Issue[] {
  const [name, id] = key.split('/') as [Addressed, string];
  const entry = corpus[name].find((each) => each.id === id);
  if (entry === undefined ? isFileRefused(corpus, name, id) : isHeldBack(corpus, name)) return [];
  const heir = nearestKey(
    key,
    [...shown.keys()].filter((other) => !(other in corpus.ledger.published)),
  );
  const instead =
    entry === undefined
      ? `s’il a changé de nom, ajoutez « ${key}: ${heir ?? `${name}/NOUVEAU`} » à « moved »`
      : 'remettez-le en ligne';
  return [
    {
      code: 'adresse-disparue',
      file: LEDGER_FILE,
      ...corpus.ledgerAt(['published', key]),
      expected: `${key}, publié ; ${instead}, ou retirez-le avec ${FIX} --withdraw ${key}`,
      found: entry === undefined ? 'aucun fichier' : `${entry.file}, qui n’est plus publié`,
      nearest: heir,
    },
  ];
}

/** Whether the file of an entry is told on its own: it cannot be read, or is misnamed. */
function isFileRefused({ ids }: SourceCorpus, name: Addressed, id: string): boolean {
  return ids[name].has(id) || ids[name].values().some((other) => slug(other) === id);
}

/** Whether an entry is hidden with a published article that became a draft, which is told. */
function isHeldBack({ articles, ledger }: SourceCorpus, name: Addressed): boolean {
  return (
    name !== 'articles' &&
    articles.some(({ id, data }) => data.draft && isPublished(ledger, `articles/${id}`))
  );
}

/** A stance stands on the page of its actor: another actor is another address. */
function otherActors({ stances, ledger }: SourceCorpus): Issue[] {
  return stances.flatMap((stance) => {
    const actor = formerActor(ledger, stance);
    if (actor === undefined) return [];
    return [
      {
        code: 'adresse-deplacee',
        file: stance.file,
        ...stance.at(['actor']),
        field: 'actor',
        expected: `${actor}, dans le dossier duquel cette position est publiée ; celle d’un autre acteur est une autre position : donnez-lui un autre nom de fichier, et retirez celle-ci avec ${FIX} --withdraw stances/${stance.id}`,
        found: stance.data.actor,
      },
    ];
  });
}

/** An old address leads to a published one of the same kind, and was not withdrawn too. */
function lostTargets({ ledger, ledgerAt }: SourceCorpus, shown: Shown): Issue[] {
  return Object.entries(ledger.moved).flatMap(([from, to]) => {
    const known = [...Object.keys(ledger.published), ...shown.keys()].filter(
      (key) => !isFormer(ledger, key),
    );
    const isLive = known.includes(to) && to.split('/')[0] === from.split('/')[0];
    if (isLive && !(from in ledger.withdrawn)) return [];
    return [
      {
        code: 'redirection-perdue',
        file: LEDGER_FILE,
        ...ledgerAt(['moved', from]),
        ...(from in ledger.withdrawn
          ? { expected: 'une adresse déplacée ou retirée, non les deux', found: from }
          : {
              expected: `une adresse publiée, où mène l’ancienne ${from}`,
              found: to,
              nearest: nearestKey(to, known),
            }),
      },
    ];
  });
}

/** The nearest name in the ledger of an entry of the same collection. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  const [name = '', id = ''] = key.split('/');
  const same = known.filter((other) => other.startsWith(`${name}/`));
  const near = nearest(
    id,
    same.map((other) => other.slice(name.length + 1)),
  );
  return near && `${name}/${near}`;
}
