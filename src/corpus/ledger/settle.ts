import { record } from '../../markdown/numbering.ts';
import { numberOf } from '../../lib/passage-number.ts';
import { passageId } from '../../lib/routes.ts';
import { ADDRESSED, type Addressed, type Ledger } from '../../schema/ledger.ts';
import type { Corpus } from '../model.ts';
import { published } from '../published.ts';
import { Refusal } from '../refusal.ts';
import { idsIn, without } from './entries.ts';

/**
 * The ledger once an address is withdrawn on purpose: `article#p7` or `events/un-sommet`.
 *
 * @param day the day of the withdrawal, AAAA-MM-JJ
 * @throws Refusal when the address is not published, or still serves
 */
export function withdraw(corpus: Corpus, address: string, day: string): Ledger {
  const { ledger } = corpus;
  if (address.includes('#')) {
    const { article, number } = passageAddress(ledger, address);
    const { passages = [] } = corpus.articles.find(({ id }) => id === article) ?? {};
    const still = passages.find((each) => each.number === number);
    if (still !== undefined)
      throw new Refusal(
        `${address} est encore dans l’article, ligne ${String(still.line)} : supprimez-le d’abord.`,
      );
    return withPassage(ledger, article, number, (each) => ({ ...each, withdrawn: day }));
  }
  const { name, id } = entryAddress(ledger, address);
  if (published(corpus)[name].some((entry) => entry.id === id))
    throw new Refusal(`${name}/${id} est encore publié : supprimez d’abord son fichier.`);
  return {
    ...without(ledger, name, id),
    withdrawn: { ...ledger.withdrawn, [`${name}/${id}`]: day },
  };
}

/**
 * The ledger once an editor said which paragraph a published one is: `article#p7:41`, the one that
 * begins on line 41.
 *
 * @throws Refusal when the address is not published, or when no paragraph begins there
 */
export function keepSame(corpus: Corpus, claim: string): Ledger {
  const [, address = claim, line] = /^(.*#[^:]*):(\d+)$/.exec(claim) ?? [];
  const { article, number } = passageAddress(corpus.ledger, address);
  const { passages = [] } = corpus.articles.find(({ id }) => id === article) ?? {};
  const passage = passages.find((each) => String(each.line) === line);
  if (passage === undefined) {
    const lines = passages.map((each) => each.line).join(', ');
    throw new Refusal(
      `${claim} : attendu ${article}#${passageId(number)}:LIGNE, où commence un paragraphe (${lines}).`,
    );
  }
  return withPassage(corpus.ledger, article, number, () => record(number, passage.text));
}

function withPassage(
  ledger: Ledger,
  article: string,
  number: string,
  change: (passage: Ledger['articles'][string][number]) => Ledger['articles'][string][number],
): Ledger {
  const passages = (ledger.articles[article] ?? []).map((each) =>
    each.number === number ? change(each) : each,
  );
  return { ...ledger, articles: { ...ledger.articles, [article]: passages } };
}

function passageAddress(ledger: Ledger, address: string): { article: string; number: string } {
  const [article = '', fragment = ''] = address.split('#');
  const number = numberOf(fragment);
  const known = ledger.articles[article]?.find((each) => each.number === number);
  if (known === undefined)
    throw new Refusal(`${address} : aucun paragraphe publié n’a cette adresse.`);
  if (known.withdrawn !== undefined)
    throw new Refusal(`${address} : déjà retiré, le ${known.withdrawn}.`);
  return { article, number: known.number };
}

function entryAddress(ledger: Ledger, address: string): { name: Addressed; id: string } {
  const [first = '', second] = address.split('/');
  const found = ADDRESSED.filter(
    (name) =>
      (second === undefined || name === first) && idsIn(ledger, name).includes(second ?? first),
  );
  const [name] = found;
  if (name === undefined) throw new Refusal(`${address} : aucune page publiée n’a cette adresse.`);
  if (found.length > 1) throw new Refusal(`${address} : dites lequel, ${found.join('/… ou ')}/…`);
  return { name, id: second ?? first };
}
