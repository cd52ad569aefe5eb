import { z } from 'zod';
import { address, dating, language, line, listOf, plainText, prose } from './common.ts';
import { day } from './day.ts';
import { edtfDate } from './edtf.ts';
import { subjects } from './reference.ts';

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
  title: line.describe(`titre ; ${UNKNOWN} s’il n’est pas connu`),
  publisher: line.describe('éditeur'),
  publisherLang: language
    .optional()
    .describe('langue du nom de l’éditeur, s’il n’est pas français (ISO 639-1)'),
  address: address.optional(),
  author: line.describe('auteur'),
  contributors: line.optional().describe('qui d’autre y a contribué, selon lui'),
  nature: z.enum(NATURES).describe(`nature (${NATURES.join(', ')})`),
  /** In a few words. */
  caveat: line.optional().describe('ce qui limite la confiance à lui accorder'),
  /** As `.sources/<id>.txt` keeps it. */
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/, { error: 'une empreinte SHA-256, 64 chiffres hexadécimaux minuscules' })
    .optional()
    .describe('empreinte SHA-256 du texte que nous avons lu'),
  /** Captions, menus. */
  omitted: listOf(line)
    .default([])
    .describe('noms et nombres de la page qui ne sont pas de l’article'),
  /** Two retellings of one origin never count as two. */
  origin: z
    .strictObject({
      name: line.describe('nom'),
      address,
      certainty: z.enum(['certain', 'probable']).describe('certaine ou probable'),
    })
    .optional()
    .describe('Origine que l’article de presse reprend, s’il n’est pas la sienne'),
});
export type Source = z.infer<typeof source>;

/** Frontmatter of `content/articles/*.mdx`: one source article reported in our own French. */
export const article = z.strictObject({
  title: line.describe('Titre de notre compte rendu'),
  /** One or two sentences under the title. */
  summary: plainText(320).describe('Résumé, dans nos mots'),
  /** Three to five points; each names the words of the body that it sums up. */
  keyPoints: z
    .array(z.strictObject({ text: line, quote: prose }))
    .min(3, { error: 'trois points au moins' })
    .max(5, { error: 'cinq points au plus' }),
  date: edtfDate.describe('Date de l’article de presse, au format EDTF (ISO 8601-2)'),
  dating,
  published: day.describe('Jour de publication sur ce site'),
  /** Newest last. */
  corrections: listOf(
    z.strictObject({
      date: day.describe('jour'),
      text: prose.describe('ce qui a été corrigé'),
    }),
  )
    .optional()
    .describe('Corrections'),
  source: source.describe('Article de presse'),
  /**
   * Words of each paragraph that alleges something about a living person's health, family or private
   * life: its page alone shows it, feeds lead to it.
   */
  personal: listOf(prose).optional(),
  /** Every actor that the text names, the most important first. */
  ...subjects,
  /** A draft is seen in `npm run dev` only. */
  draft: z.boolean().default(false),
});
export type ArticleData = z.infer<typeof article>;
