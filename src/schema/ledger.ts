import { z } from 'zod';
import { id } from './common.ts';
import { day } from './day.ts';
import { PASSAGE_NUMBER } from './passage-number.ts';

/** A passage as it was when the ledger was last kept, in one line. */
export const recordedPassage = z.strictObject({
  /** « 3 », « 3 bis »: its address is `#p3`, `#p3-bis`. */
  number: z.string().regex(PASSAGE_NUMBER, { error: 'un numéro, 3 ou 3 bis' }),
  /** Its first words, for who reads the ledger. */
  opening: z.string(),
  /** Tells whether its text is still the very same. */
  text: z.string(),
  /** Tells how near another text is to it. */
  words: z.string(),
  /** The day on which it was withdrawn: its address says so, and serves no other. */
  withdrawn: day.optional(),
});
export type RecordedPassage = z.infer<typeof recordedPassage>;

/** The collections whose entries have an address; the paragraphs of the synthesis have none. */
export const ADDRESSED = [
  'articles',
  'actors',
  'topics',
  'events',
  'stances',
  'predictions',
] as const;
export type Addressed = (typeof ADDRESSED)[number];

/** `events/sommet-otsc-erevan`. */
const entryName = z.string().regex(new RegExp(`^(?:${ADDRESSED.join('|')})/[a-z0-9-]+$`), {
  error: 'une collection et un identifiant, events/un-sommet',
});

/**
 * `content/addresses.yaml`: every address that the site has published, kept by
 * `npm run check -- --fix`.
 */
export const ledger = z.strictObject({
  articles: z.record(id, z.array(recordedPassage)),
  actors: z.array(id),
  topics: z.array(id),
  events: z.array(id),
  /** Each stance, and the actor in whose dossier it stands. */
  stances: z.record(id, id),
  predictions: z.array(id),
  /** What was renamed: the old address leads to the new one. */
  moved: z.record(entryName, entryName),
  /** What was withdrawn, and when. */
  withdrawn: z.record(entryName, day),
});
export type Ledger = z.infer<typeof ledger>;
