import { id as idSchema } from '../../schema/common.ts';
import type { Ledger, RecordedPassage } from '../../schema/ledger.ts';
import { numberPassages, record } from '../../markdown/numbering.ts';
import type { Article, Corpus } from '../model.ts';
import { published } from '../published.ts';

/** The ledger of a corpus, and in words each address that it did not hold. */
export interface Update {
  ledger: Ledger;
  added: string[];
}

/**
 * Adds to the ledger what is published and not in it, and the texts as they are now. Nothing is
 * taken away: what is gone is for an editor to withdraw or to rename.
 */
export function updateLedger(corpus: Corpus): Update {
  const { ledger } = corpus;
  const shown = published(corpus);
  const added: string[] = [];
  const ids = (name: 'actors' | 'topics' | 'events' | 'predictions') => {
    const fresh = shown[name]
      .map(({ id }) => id)
      .filter((id) => idSchema.safeParse(id).success && !ledger[name].includes(id));
    added.push(...fresh.map((id) => `${name}/${id}`));
    return [...ledger[name], ...fresh].sort();
  };
  // Where a published paragraph is not found for sure, an editor must say what became of it first.
  const articles = shown.articles.filter(
    (article) => idSchema.safeParse(article.id).success && lostIn(article).length === 0,
  );
  added.push(...articles.flatMap((article) => freshIn(article, ledger)));
  const stances = shown.stances.filter(
    ({ id }) => idSchema.safeParse(id).success && ledger.stances[id] === undefined,
  );
  added.push(...stances.map(({ id }) => `stances/${id}`));
  return {
    ledger: {
      articles: {
        ...ledger.articles,
        ...Object.fromEntries(articles.map((article) => [article.id, passagesOf(article)])),
      },
      actors: ids('actors'),
      topics: ids('topics'),
      events: ids('events'),
      stances: {
        ...ledger.stances,
        ...Object.fromEntries(stances.map(({ id, data }) => [id, data.actor])),
      },
      predictions: ids('predictions'),
      moved: ledger.moved,
      withdrawn: ledger.withdrawn,
    },
    added,
  };
}

function lostIn({ passages, recorded }: Article) {
  return numberPassages(
    passages.map(({ text }) => text),
    recorded,
  ).lost;
}

/** Passages of an article that the ledger does not hold: all of a new one make one line. */
function freshIn({ id, recorded, passages }: Article, ledger: Ledger): string[] {
  if (ledger.articles[id] === undefined) return [`articles/${id}`];
  return passages.flatMap(({ number }) =>
    recorded.some((each) => each.number === number) ? [] : [`articles/${id} § ${number}`],
  );
}

/**
 * The passages of an article as the ledger must keep them, in the order of the text; what it holds
 * and the text does not stays after what it came after.
 */
function passagesOf({ passages, recorded }: Article): RecordedPassage[] {
  const texts = passages.map(({ text }) => text);
  const { passages: numbers } = numberPassages(texts, recorded);
  const result = texts.map((text, index) => record(numbers[index]?.number ?? '', text));
  for (const [index, each] of recorded.entries()) {
    if (result.some(({ number }) => number === each.number)) continue;
    const before = recorded
      .slice(0, index)
      .findLast(({ number }) => result.some((other) => other.number === number));
    const place = before ? result.findIndex(({ number }) => number === before.number) + 1 : 0;
    result.splice(place, 0, each);
  }
  return result;
}
