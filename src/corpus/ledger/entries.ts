import { id as idSchema } from '../../schema/common.ts';
import { ADDRESSED } from '../../schema/collection-names.ts';
import { type Ledger, type RecordedPassages } from '../../schema/ledger.ts';
import type { SourceCorpus, SourceEntry, SourceStance } from '../model.ts';
import { published } from '../published.ts';

/** The entries that the site shows, by their names in the ledger: `events/un-sommet`. */
export function shownEntries(corpus: SourceCorpus): Map<string, SourceEntry<unknown>> {
  const shown = published(corpus);
  return new Map(
    ADDRESSED.flatMap((name) =>
      shown[name]
        .filter(({ id }) => idSchema.safeParse(id).success)
        .map((entry) => [`${name}/${entry.id}`, entry] as const),
    ),
  );
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
  const former = Object.keys(passages).find(
    (other) => moved[`articles/${other}`] === `articles/${id}`,
  );
  return passages[id] ?? passages[former ?? ''] ?? {};
}

/** The actor on whose page a stance was published, if the stance now has another. */
export function formerActor(
  { stances, moved }: Ledger,
  { id, data }: SourceStance,
): string | undefined {
  const actor = stances[id];
  const isSame =
    actor === undefined ||
    actor === data.actor ||
    moved[`actors/${actor}`] === `actors/${data.actor}`;
  return isSame ? undefined : actor;
}
