import { id as idSchema } from '../../schema/common.ts';
import { ADDRESSED } from '../../schema/collection-names.ts';
import { type Ledger, type RecordedPassages } from '../../schema/ledger.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { SourceArticle, SourceCorpus, SourceEntry, SourceStance } from '../model.ts';
import { published } from '../published.ts';

/** The entries and the declarations that the site shows, by their names in the ledger: `events/un-sommet`. */
export function shownEntries(corpus: SourceCorpus): Map<string, SourceEntry<unknown>> {
  const shown = published(corpus);
  const lists = [
    ...ADDRESSED.map((name) => [name, shown[name]] as const),
    ['declarations', shown.articles.flatMap(declarationsIn)] as const,
  ];
  return new Map(
    lists.flatMap(([name, list]) =>
      list
        .filter(({ id }) => idSchema.safeParse(id).success)
        .map((entry) => [`${name}/${entry.id}`, entry] as const),
    ),
  );
}

/** What an article quotes: a declaration stands where its first words do. */
function declarationsIn({ file, quotations }: SourceArticle): SourceEntry<BodyQuotation>[] {
  const firsts = new Map(quotations.toReversed().map((quotation) => [quotation.id, quotation]));
  return quotations
    .filter(
      (quotation) => quotation.passage !== undefined && firsts.get(quotation.id) === quotation,
    )
    .map((data) => ({ id: data.id ?? '', file, data, at: () => data }));
}

/** Whether an entry was renamed or withdrawn. */
export function isFormer({ moved, withdrawn }: Ledger, key: string): boolean {
  return key in moved || key in withdrawn;
}

/** Whether an entry was published, and neither renamed nor withdrawn since. */
export function isPublished(ledger: Ledger, key: string): boolean {
  return key in ledger.published && !isFormer(ledger, key);
}

/** The recorded passages of an article, under its former id if it was just renamed. */
export function recordedOf({ passages, moved }: Ledger, id: string): RecordedPassages {
  // `constructor` is an id like others.
  const known = new Map(Object.entries(passages));
  const former = known.keys().find((other) => moved[`articles/${other}`] === `articles/${id}`);
  return known.get(id) ?? known.get(former ?? '') ?? {};
}

/** The actor on whose page a stance was published, if the stance now has another. */
export function formerActor(
  { stances, moved }: Ledger,
  { id, data }: SourceStance,
): string | undefined {
  const actor = Object.hasOwn(stances, id) ? stances[id] : undefined;
  const isSame =
    actor === undefined ||
    actor === data.actor ||
    moved[`actors/${actor}`] === `actors/${data.actor}`;
  return isSame ? undefined : actor;
}
