import { formatDate } from '../../lib/dates.ts';
import { DRAWING_FILES } from '../../lib/drawings.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { atField, atFile, type Finding, type Issue } from '../issue.ts';
import { formerActor, isFormer, isPublished, shownEntries } from '../ledger/entries.ts';
import { FIX, LEDGER_FILE } from '../ledger/file.ts';
import type { SourceCorpus } from '../model.ts';

/** What is published is in the ledger of addresses, and what is in it is still published. */
export function addresses(corpus: SourceCorpus): Issue[] {
  const { ledger } = corpus;
  const shown = shownEntries(corpus);
  if (shown.size > 0 && Object.keys(ledger.published).length === 0) {
    return [
      atFile(LEDGER_FILE, {
        code: 'registre-absent',
        expected: `le registre des adresses publiées ; ${FIX} l’écrit`,
        found: 'aucune adresse',
      }),
    ];
  }
  const unused = [...shown.keys()].filter((key) => !(key in ledger.published));
  return [
    ...Array.from(shown).flatMap(([key, entry]) => {
      const fault = addressFault(ledger, key);
      return fault === undefined ? [] : atField(entry, [], fault);
    }),
    ...Object.keys(ledger.published)
      .filter((key) => isPublished(ledger, key) && !shown.has(key))
      .map((key) => vanished(corpus, key, unused)),
    ...otherActors(corpus),
    ...lostTargets(corpus, [...Object.keys(ledger.published), ...unused]),
    ...contradictions(corpus),
  ];
}

/** Whether an issue is only about the ledger, which `--fix` keeps once all the rest is right. */
export function isAboutAddresses({ code }: Issue): boolean {
  return /^(?:adresse|paragraphe|registre|redirection)-/.test(code);
}

/** What is wrong with the address of an entry: it is new, leads elsewhere or was withdrawn. */
function addressFault({ published, moved, withdrawn }: Ledger, key: string): Finding | undefined {
  const [target, day] = [moved[key], withdrawn[key]];
  if (target !== undefined || day !== undefined)
    return {
      code: 'adresse-reprise',
      expected: 'un identifiant qui n’a jamais servi : une adresse ne change pas de sens',
      found:
        target === undefined
          ? `${key}, retiré le ${formatDate(day ?? '')}`
          : `${key}, qui mène à ${target}`,
    };
  if (key in published) return undefined;
  return {
    code: 'adresse-non-inscrite',
    expected: `une adresse inscrite au registre ; ${FIX} l’y inscrit`,
    found: key,
  };
}

/** What was published, and is not shown any more. */
function vanished(corpus: SourceCorpus, key: string, unused: readonly string[]): Issue {
  const heir = nearestKey(key, unused);
  return atField(corpus.ledgerEntry, ['published', key], {
    code: 'adresse-disparue',
    expected: `${key}, publié : remettez-le en ligne ; ou ajoutez « ${key}: ${heir ?? 'NOUVEAU'} » à « moved » ; ou retirez-le avec ${FIX} --withdraw ${key}`,
    found: 'aucune page de cette adresse',
    nearest: heir,
  });
}

/** A stance stands on the page of its actor: another actor is another address. */
function otherActors({ stances, ledger }: SourceCorpus): Issue[] {
  return stances.flatMap((stance) => {
    const actor = formerActor(ledger, stance);
    if (actor === undefined) return [];
    return atField(stance, ['actor'], {
      code: 'adresse-deplacee',
      expected: `${actor}, dans le dossier duquel cette position est publiée ; celle d’un autre acteur est une autre position : donnez-lui un autre nom de fichier, et retirez celle-ci avec ${FIX} --withdraw stances/${stance.id}`,
      found: stance.data.actor,
    });
  });
}

/** An old address leads to a published one of the same kind. */
function lostTargets(corpus: SourceCorpus, known: readonly string[]): Issue[] {
  const { ledger } = corpus;
  const drawings = Object.values(DRAWING_FILES).map((name) => `drawings/${name}`);
  const live = [...known.filter((key) => !isFormer(ledger, key)), ...drawings];
  return Object.entries(ledger.moved)
    .filter(([from, to]) => !live.includes(to) || to.split('/')[0] !== from.split('/')[0])
    .map(([from, to]) =>
      atField(corpus.ledgerEntry, ['moved', from], {
        code: 'redirection-perdue',
        expected: `une adresse publiée, où mène l’ancienne ${from}`,
        found: to,
        nearest: nearestKey(to, live),
      }),
    );
}

/** What the ledger says two ways, or of an entry that it says was never published. */
function contradictions({ ledger, ledgerEntry }: SourceCorpus): Issue[] {
  const both = Object.keys(ledger.moved).filter((key) => key in ledger.withdrawn);
  const surplus = [
    ...Object.keys(ledger.stances).map((id) => ['stances', id, `stances/${id}`] as const),
    ...Object.keys(ledger.passages).map((id) => ['passages', id, `articles/${id}`] as const),
  ].filter(([, , key]) => !(key in ledger.published));
  return [
    ...both.map((key) =>
      atField(ledgerEntry, ['withdrawn', key], {
        code: 'registre-contradictoire',
        expected: 'une adresse renommée ou retirée, et non les deux : ôtez l’une des deux lignes',
        found: `${key}, qui mène aussi à ${ledger.moved[key] ?? ''}`,
      }),
    ),
    ...surplus.map(([name, id, key]) =>
      atField(ledgerEntry, [name, id], {
        code: 'registre-contradictoire',
        expected: `une adresse publiée ; ${FIX} ôte celle qui ne l’est pas`,
        found: `${key}, qui n’est pas dans « published »`,
      }),
    ),
  ];
}

/** The nearest key of the same collection. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  const [name = '', id = ''] = key.split('/');
  const same = known.filter((other) => other.startsWith(`${name}/`));
  const ids = same.map((other) => other.slice(name.length + 1));
  const near = nearest(id, ids);
  return near && `${name}/${near}`;
}
