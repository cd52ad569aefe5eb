import { z } from 'zod';
import type { Actor, Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { mentionsOf } from '../../corpus/queries/mentions.ts';
import { actorFinder } from '../../corpus/names.ts';
import { span } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { sentences } from '../../lib/text.ts';
import { actor } from '../../schema/actor.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { bounds, cited, type CitationRecord, citationAt, located, period } from './located.ts';

const own = {
  /** From the first to the last article that names it; null where only a note does. */
  date: edtfDate.nullable(),
  ...bounds,
  ...cited,
};
const [country, person, organisation, territory] = actor.options;

/** An actor, and the sentences that name it first in each paragraph. */
export const actorRecord = z.discriminatedUnion('kind', [
  z.strictObject({ ...located, ...country.shape, ...own }),
  z.strictObject({ ...located, ...person.shape, ...own }),
  z.strictObject({ ...located, ...organisation.shape, ...own }),
  z.strictObject({ ...located, ...territory.shape, ...own }),
]);

/** Every actor, in the order of the corpus. */
export const actorRecords = memoize((corpus: Corpus): z.infer<typeof actorRecord>[] =>
  corpus.actors.map((entry) => {
    const mentions = mentionsOf(corpus, entry.id);
    const date = mentions.length === 0 ? null : period(mentions.map((m) => m.article.data.date));
    const { earliest = null, latest = null } = date ? span(date) : {};
    return {
      id: entry.id,
      address: absolute(routes.actor(entry.id)),
      ...entry.data,
      date: date ?? null,
      earliest,
      latest,
      citations: namingSentences(corpus, entry),
    };
  }),
);

function namingSentences(corpus: Corpus, entry: Actor): CitationRecord[] {
  const find = actorFinder([entry]);
  return mentionsOf(corpus, entry.id).flatMap(({ article, passages }) =>
    passages.map(({ number, text }) => {
      const naming = sentences(text).find((sentence) => find(sentence).length > 0);
      return citationAt(article, number, naming ?? text);
    }),
  );
}
