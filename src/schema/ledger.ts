import { z } from 'zod';
import { RECORDED } from './collection-names.ts';
import { id } from './common.ts';
import { day } from './day.ts';
import { PASSAGE_NUMBER } from './passage-number.ts';

const nameIn = (kinds: readonly string[]) =>
  z.string().regex(new RegExp(`^(?:${kinds.join('|')})/[a-z0-9-]+$`), {
    error: 'une collection et un identifiant, events/un-sommet',
  });

/** `events/sommet-de-reims`. */
const entryName = nameIn(RECORDED);

/** Also the files of a drawing: `drawings/frise`. */
const movedName = nameIn([...RECORDED, 'drawings']);

/** « 3 », « 3 bis »: the address of the passage is `#p3`, `#p3-bis`. */
const passageNumber = z.string().regex(PASSAGE_NUMBER, { error: 'un numéro, 3 ou 3 bis' });

/** The hash of a passage's text, or the day on which the passage was withdrawn. */
const recordedPassage = z
  .string()
  .refine((value) => /^[0-9a-f]{12}$/.test(value) || day.safeParse(value).success, {
    error: 'l’empreinte d’un paragraphe, ou le jour de son retrait, AAAA-MM-JJ',
  });

/** The published passages of an article, by number. */
const recordedPassages = z.record(passageNumber, recordedPassage);
export type RecordedPassages = Readonly<z.infer<typeof recordedPassages>>;

/** Whether a recorded passage was withdrawn: the ledger contains a day in place of a hash. */
export function isWithdrawn(recorded: string): boolean {
  return recorded.includes('-');
}

/** `content/addresses.yaml`: the lock file of published addresses, kept by `check --fix`. */
export const ledger = z.strictObject({
  /** Each published entry, and the day on which it was published. */
  published: z.record(entryName, day),
  /** Each published stance, and the actor on whose page it stands. */
  stances: z.record(id, id),
  passages: z.record(id, recordedPassages),
  /** Each renamed entry or drawing, and its present name: the old address leads to the new one. */
  moved: z.record(movedName, movedName),
  /** Each withdrawn entry, and the day of its withdrawal. */
  withdrawn: z.record(entryName, day),
});
export type Ledger = z.infer<typeof ledger>;
