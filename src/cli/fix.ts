import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAboutAddresses } from '../corpus/checks/addresses.ts';
import { triage } from '../corpus/drafts.ts';
import { type Replacement, replaceValues } from '../corpus/edit/entry-text.ts';
import { reanchor } from '../corpus/edit/reanchor.ts';
import { FIX, ledgerText, writeLedger } from '../corpus/ledger/file.ts';
import { keepSame, withdraw } from '../corpus/ledger/settle.ts';
import { updateLedger } from '../corpus/ledger/update.ts';
import type { Article, Corpus } from '../corpus/model.ts';
import { passagesWith, quotesOf } from '../corpus/quotes.ts';
import { recallCorpus } from '../corpus/store.ts';
import { fieldName } from '../corpus/validate.ts';
import { verify } from '../corpus/verify.ts';
import { type Progress, silent } from '../lib/progress.ts';
import { openQuestion } from '../schema/common.ts';

/** What an editor decided, beyond what is sure. */
export interface Decisions {
  /** Quotes to re-anchor although the meaning may change, `content/events/x.yaml:12`. */
  accept: readonly string[];
  /** Published paragraphs that were rewritten, `article#p7:41`. */
  same: readonly string[];
  /** Addresses to withdraw, `article#p7` or `events/un-sommet`. */
  withdraw: readonly string[];
}

/**
 * Mends what can be mended for sure: quotes follow the sentences that were corrected, and what is
 * published is entered in the ledger of addresses.
 *
 * @param today the day of a withdrawal, AAAA-MM-JJ
 * @returns lines to show
 * @throws Refusal when a decision cannot be followed; nothing is written then
 */
export function fix(
  root: string,
  decisions: Decisions,
  today: string,
  progress: Progress = silent,
): string[] {
  const { corpus } = recallCorpus(root, progress.begin('Lecture des articles'));
  let settled = corpus;
  for (const claim of decisions.same) settled = { ...settled, ledger: keepSame(settled, claim) };
  for (const address of decisions.withdraw)
    settled = { ...settled, ledger: withdraw(settled, address, today) };
  if (settled !== corpus) writeLedger(root, settled.ledger);
  return [
    ...decisions.same.map((claim) => `Adresse gardée : ${claim}`),
    ...decisions.withdraw.map((address) => `Adresse retirée : ${address}`),
    ...reanchorQuotes(root, corpus, decisions.accept, today),
    ...keepLedger(root, progress),
  ];
}

function reanchorQuotes(
  root: string,
  corpus: Corpus,
  accepted: readonly string[],
  today: string,
): string[] {
  const replacements = new Map<string, Replacement[]>();
  const places = new Set<string>();
  const otherwise = new Set<Article>();
  const lines = quotesOf(corpus).flatMap(({ quote, article: id, entry, path }) => {
    const article = corpus.articles.find((each) => each.id === id);
    if (article === undefined || openQuestion(quote) !== undefined) return [];
    if (passagesWith(article, quote).length > 0) return [];
    const place = `${entry.file}:${String(entry.at(path).line)}`;
    places.add(place);
    const found = reanchor(article, quote);
    if (found.kind === 'unsure')
      return [`${place}  ${fieldName(path) ?? ''} : laissée telle quelle, ${found.why}.`];
    const where = `${place}  ${fieldName(path) ?? ''} (${article.id} § ${found.passage.number})`;
    const difference = [`  − ${quote}`, `  + ${found.quote}`];
    if (found.kind === 'meaning') otherwise.add(article);
    if (found.kind === 'meaning' && !accepted.includes(place)) {
      return [
        `${where} : laissée telle quelle, le sens peut changer (${found.why}).`,
        ...difference,
        `  Si la référence vaut toujours : ${FIX} --accept ${place}`,
      ];
    }
    const ofFile = replacements.get(entry.file) ?? [];
    replacements.set(entry.file, [...ofFile, { path, value: found.quote }]);
    return [where, ...difference];
  });
  lines.push(
    ...accepted
      .filter((place) => !places.has(place))
      .map((place) => `${place} : aucune référence à reprendre n’est à cette ligne.`),
  );
  lines.push(...[...otherwise].flatMap((article) => correctionToTell(corpus, article, today)));
  for (const [file, values] of replacements) {
    const path = join(root, file);
    writeFileSync(path, replaceValues(readFileSync(path, 'utf8'), values));
  }
  return lines;
}

/** A reader is told what a published article says otherwise, unless it was told today. */
function correctionToTell(
  { ledger }: Corpus,
  { id, file, data }: Article,
  today: string,
): string[] {
  const isPublished = !data.draft && ledger.articles[id] !== undefined;
  if (!isPublished || data.corrections?.some(({ date }) => date === today)) return [];
  return [
    `${file} est publié : si son sens a changé, dites-le au lecteur dans « corrections » (date: "${today}", text: …).`,
  ];
}

/** Enters what is published in the ledger, once nothing else is wrong: an address is for good. */
function keepLedger(root: string, progress: Progress): string[] {
  const { corpus, issues } = verify(root, recallCorpus, progress);
  const { ledger, added } = updateLedger(corpus);
  if (ledgerText(ledger) === ledgerText(corpus.ledger)) return [];
  if (!triage(corpus, issues).blocking.every(isAboutAddresses))
    return ['Registre des adresses : il attend que tout le reste soit juste.'];
  writeLedger(root, ledger);
  return added.map((address) => `Adresse inscrite : ${address}`);
}
