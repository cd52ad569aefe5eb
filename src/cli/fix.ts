import { isAboutAddresses } from '../corpus/checks/addresses.ts';
import { triage } from '../corpus/drafts.ts';
import { ledgerText, writeLedger } from '../corpus/ledger/file.ts';
import { keepSame, withdraw } from '../corpus/ledger/settle.ts';
import { updateLedger } from '../corpus/ledger/update.ts';
import { readCorpus } from '../corpus/read.ts';
import { verify } from '../corpus/verify.ts';

/** What an editor decided, beyond what is sure. */
export interface Decisions {
  /** Published paragraphs that were rewritten, `article#p7:41`. */
  same: readonly string[];
  /** Addresses to withdraw, `article#p7` or `events/un-sommet`. */
  withdraw: readonly string[];
}

/**
 * Follows an editor's decisions, and enters what is published in the ledger of addresses.
 *
 * @param today the day of a publication or of a withdrawal, AAAA-MM-JJ
 * @param latest the latest day that what is entered may bear
 * @returns lines to show
 * @throws Refusal when a decision cannot be followed; nothing is written then
 */
export function fix(root: string, decisions: Decisions, today: string, latest = today): string[] {
  const { corpus } = readCorpus(root);
  let settled = corpus;
  for (const claim of decisions.same) settled = { ...settled, ledger: keepSame(settled, claim) };
  for (const address of decisions.withdraw)
    settled = { ...settled, ledger: withdraw(settled, address, today) };
  if (settled !== corpus) writeLedger(root, settled.ledger);
  return [
    ...decisions.same.map(
      (claim) =>
        `Adresse gardée : ${claim} (si le sens a changé, dites-le dans « corrections » de l’article)`,
    ),
    ...decisions.withdraw.map((address) => `Adresse retirée : ${address}`),
    ...keepLedger(root, today, latest),
  ];
}

/** Enters what is published in the ledger, once nothing else is wrong: an address is for good. */
function keepLedger(root: string, today: string, latest: string): string[] {
  const { corpus, issues } = verify(root, readCorpus, latest);
  const { ledger, added } = updateLedger(corpus, today);
  if (ledgerText(ledger) === ledgerText(corpus.ledger)) return [];
  if (!triage(corpus, issues).blocking.every(isAboutAddresses))
    return ['Registre des adresses : il attend que tout le reste soit juste.'];
  writeLedger(root, ledger);
  return added.map((address) => `Adresse inscrite : ${address}`);
}
