import { z } from 'zod';
import { address, dating, language, line, listOf, plainText, prose, unique } from './common.ts';
import { day } from './day.ts';
import { edtfDate } from './edtf.ts';
import { idOf } from './reference.ts';

/** Written where a title, publisher or author could not be found. */
export const UNKNOWN = 'inconnu';

export const NATURES = [
  'depeche',
  'article-de-presse',
  'analyse',
  'opinion',
  'traduction-automatique',
] as const;
export type Nature = (typeof NATURES)[number];

/** The source article, as it was published; what is unknown is written `inconnu`. */
export const source = z.strictObject({
  title: line,
  publisher: line,
  /** The language of the publisher's name, when it is not French: `en`. */
  publisherLang: language.optional(),
  address: address.optional(),
  author: line,
  /** Who else the article credits. */
  contributors: line.optional(),
  nature: z.enum(NATURES),
  /** What limits the trust to place in it, in a few words. */
  caveat: line.optional(),
  /** SHA-256 of the text that we read, as `.sources/<id>.txt` keeps it, in hexadecimal. */
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/, { error: 'une empreinte SHA-256, 64 chiffres hexadécimaux minuscules' })
    .optional(),
  /** Names and numbers of the source page that are not of the article: captions, menus. */
  omitted: unique(line).default([]),
  /** What the article retells, if it is not its own origin: two retellings never count as two. */
  origin: z
    .strictObject({ name: line, address, certainty: z.enum(['certain', 'probable']) })
    .optional(),
});
export type Source = z.infer<typeof source>;

/** Frontmatter of `content/articles/*.mdx`: one source article reported in our own French. */
export const article = z.strictObject({
  title: line,
  /** One or two sentences under the title. */
  summary: plainText(320),
  /** Three to five points; each names the words of the body that it sums up. */
  keyPoints: z
    .array(z.strictObject({ text: line, quote: prose }))
    .min(3, { error: 'trois points au moins' })
    .max(5, { error: 'cinq points au plus' }),
  /** Date of the source article. */
  date: edtfDate,
  dating,
  /** Day of publication on this site. */
  published: day,
  /** What was corrected since, newest last. */
  corrections: listOf(z.strictObject({ date: day, text: prose })).optional(),
  source,
  /**
   * Words of each paragraph that alleges something about a living person's health, family or private
   * life: its page alone shows it, feeds lead to it.
   */
  personal: listOf(prose).optional(),
  /** Every actor that the text names, the most important first. */
  actors: unique(idOf('actors')).min(1, { error: 'un acteur au moins' }),
  topics: unique(idOf('topics')).min(1, { error: 'un thème au moins' }),
  /** A draft is seen in `npm run dev` only. */
  draft: z.boolean().default(false),
});
export type ArticleData = z.infer<typeof article>;
