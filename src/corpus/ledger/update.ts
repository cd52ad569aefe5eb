import type { Ledger } from '../../schema/ledger.ts';
import { fingerprint, numberPassages } from '../../markdown/numbering.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { published } from '../published.ts';
import { formerActor, isFormer, isPublished, recordedOf, shownEntries } from './entries.ts';

/** The ledger of a corpus, and in words each address that it did not contain. */
export interface Update {
  ledger: Ledger;
  added: string[];
}

/**
 * Enters in the ledger what is published and not in it, and takes out what was renamed or withdrawn.
 * What vanished stays: an editor must say first what became of it.
 *
 * @param today the day of publication of what is entered, AAAA-MM-JJ
 */
export function updateLedger(corpus: SourceCorpus, today: string): Update {
  const { ledger } = corpus;
  const { articles, stances } = published(corpus);
  const kept = Object.entries(ledger.published).filter(([key]) => isPublished(ledger, key));
  const fresh = [...shownEntries(corpus).keys()].filter(
    (key) => !(key in ledger.published) && !isFormer(ledger, key),
  );
  const entries = new Map([...kept, ...fresh.map((key) => [key, today] as const)]);
  const ofPublished = <Value>(name: string, values: (readonly [string, Value])[]) =>
    Object.fromEntries(values.filter(([id]) => entries.has(`${name}/${id}`)));
  const passages = ofPublished('articles', [
    ...Object.entries(ledger.passages),
    ...articles.map((article) => [article.id, passagesOf(article, ledger)] as const),
  ]);
  return {
    ledger: {
      ...ledger,
      published: Object.fromEntries(entries),
      stances: ofPublished('stances', [
        ...Object.entries(ledger.stances),
        ...stances
          .filter((stance) => formerActor(ledger, stance) === undefined)
          .map(({ id, data }) => [id, data.actor] as const),
      ]),
      passages,
    },
    added: [
      ...fresh,
      ...Object.entries(ledger.passages).flatMap(([id, recorded]) =>
        Object.keys(passages[id] ?? {})
          .filter((number) => !(number in recorded))
          .map((number) => `articles/${id} § ${number}`),
      ),
    ],
  };
}

/** The passages of an article as the ledger must keep them: as they were, while some are lost. */
function passagesOf({ id, passages }: SourceArticle, ledger: Ledger) {
  const recorded = recordedOf(ledger, id);
  const texts = passages.map(({ text }) => text);
  const { numbers, lost } = numberPassages(texts, recorded);
  if (lost.length > 0) return recorded;
  const now = texts.map((text, index) => [numbers[index] ?? '', fingerprint(text)] as const);
  return { ...recorded, ...Object.fromEntries(now) };
}
