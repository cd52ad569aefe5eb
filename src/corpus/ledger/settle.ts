import { numberOf } from '../../lib/passage-number.ts';
import { fingerprint, numberPassages } from '../../markdown/numbering.ts';
import type { Passage } from '../../markdown/passages.ts';
import { isWithdrawn, type Ledger } from '../../schema/ledger.ts';
import type { SourceCorpus } from '../model.ts';
import { Refusal } from '../refusal.ts';
import { isPublished, recordedOf, shownEntries } from './entries.ts';

/**
 * The ledger once an address is withdrawn on purpose: `article#p7` or `events/un-sommet`.
 *
 * @param day the day of the withdrawal, AAAA-MM-JJ
 * @throws Refusal when the address is not published, or still serves
 */
export function withdraw(corpus: SourceCorpus, address: string, day: string): Ledger {
  const { ledger } = corpus;
  if (address.includes('#')) {
    const { article, number } = lostPassage(corpus, address);
    return withPassage(ledger, article, number, day);
  }
  if (!isPublished(ledger, address))
    throw new Refusal(`${address} : aucune page publiée n’a cette adresse, events/un-sommet.`);
  if (shownEntries(corpus).has(address))
    throw new Refusal(
      `${address} est encore publié : supprimez d’abord son fichier, ou sa <Quotation>.`,
    );
  return { ...ledger, withdrawn: { ...ledger.withdrawn, [address]: day } };
}

/**
 * The ledger once an editor said which paragraph a published one became: `article#p7:41`, the one
 * that begins on line 41.
 *
 * @throws Refusal when the address is not published, or when no new paragraph begins there
 */
export function keepSame(corpus: SourceCorpus, claim: string): Ledger {
  const [, address = claim, line] = /^(.*):(\d+)$/.exec(claim) ?? [];
  const { article, number, fresh } = lostPassage(corpus, address);
  const passage = fresh.find((each) => String(each.line) === line);
  if (passage === undefined) {
    const lines = fresh.map((each) => each.line).join(', ') || 'aucun';
    throw new Refusal(
      `${claim} : attendu ${address}:LIGNE, où commence un paragraphe nouveau (${lines}).`,
    );
  }
  return withPassage(corpus.ledger, article, number, fingerprint(passage.text));
}

function withPassage(ledger: Ledger, article: string, number: string, value: string): Ledger {
  const recorded = { ...recordedOf(ledger, article), [number]: value };
  return { ...ledger, passages: { ...ledger.passages, [article]: recorded } };
}

/** A published passage that its article no longer contains, and those that the ledger does not. */
function lostPassage(
  { articles, ledger }: SourceCorpus,
  address: string,
): { article: string; number: string; fresh: Passage[] } {
  const [article = '', fragment = ''] = address.split('#');
  const number = numberOf(fragment) ?? '';
  const recorded = recordedOf(ledger, article);
  const known = recorded[number];
  if (known === undefined)
    throw new Refusal(`${address} : aucun paragraphe publié n’a cette adresse.`);
  if (isWithdrawn(known)) throw new Refusal(`${address} : déjà retiré, le ${known}.`);
  const { passages = [] } = articles.find(({ id }) => id === article) ?? {};
  const texts = passages.map(({ text }) => text);
  const { fresh, lost } = numberPassages(texts, recorded);
  if (!lost.includes(number))
    throw new Refusal(`${address} est encore dans l’article, tel qu’il est publié.`);
  return { article, number, fresh: fresh.flatMap((index) => passages[index] ?? []) };
}
