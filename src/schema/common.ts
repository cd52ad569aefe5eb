import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { foreignLetter, isBlank, strangeCharacter } from './characters.ts';

/** An entry's id: its file name, ASCII kebab-case, as it stands in addresses and filters. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id: with the folders of its address and its extension, a file name everywhere. */
const ID_LENGTH = 80;

export const id = z
  .string()
  .max(ID_LENGTH, { error: `un identifiant de ${String(ID_LENGTH)} signes au plus`, abort: true })
  .regex(ID_PATTERN, {
    error: ({ input }) => {
      const foreign = foreignLetter(String(input));
      const without = foreign === undefined ? '' : `, sans ${foreign}`;
      return `un identifiant en minuscules sans accent, mots joints par des traits d’union${without}`;
    },
  });

/** An element, a comment or an entity of HTML, which a reader would see as it is written. */
const HTML = /<[a-z/!?][^<]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** Signs of code, and what no French text is set with: a slip of the keyboard or of a copy. */
const NOT_FRENCH = /["`{|}\t]/;

/** What is expected of a text that is too long. */
const signs = (most: number) => ({ error: `${most.toLocaleString('fr')} signes au plus` });

/** A text for readers, in French, on one or several lines, as they read it: no HTML. */
export const prose = plainText(2000);

/** The same on one line: a title, a name, a place. */
export const line = plainText(300).refine((text) => !/[\n\r]/.test(text), {
  error: 'un texte d’une seule ligne',
});

/** A name by which texts are searched: a number alone would be found everywhere. */
export const name = line.refine((text) => !/^\P{L}*\p{N}\P{L}*$/u.test(text), {
  error: 'un nom, qui a une lettre au moins',
});

/** A text for readers that has at most so many signs. */
export function plainText(length: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'un texte non vide', abort: true })
    .max(length, signs(length))
    .refine((text) => !isBlank(text), { error: 'un texte qui se voit', abort: true })
    .refine((text) => text === '' || /[\p{L}\p{N}]/u.test(text), {
      error: 'un texte qui a des mots, et non des signes seuls',
    })
    .refine((text) => strangeCharacter(text) === undefined, {
      error: ({ input }) => `un texte sans ${strangeCharacter(String(input))?.found ?? ''}`,
    })
    .refine((text) => !HTML.test(text), {
      error: 'un texte sans HTML : ni élément, ni commentaire, ni « &nom; »',
    })
    .refine((text) => !NOT_FRENCH.test(text), {
      error: 'un texte sans signe de code, aux guillemets français « »',
    });
}

/** A list of at most a hundred things, none of which stands there twice. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .max(100, { error: 'cent éléments au plus' })
    .refine((list) => new Set(list.map((each) => JSON.stringify(each))).size === list.length, {
      error: 'une liste sans doublon',
    });
}

const LANGUAGES = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });

/** The language of a name that is not French, as HTML says it (BCP 47): `en`, `crh`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}$/, {
    error: 'un code de langue de deux minuscules, « en », ou de trois à défaut',
    abort: true,
  })
  // ISO 639-2 has a longer code for many: `eng`.
  .refine((code) => LANGUAGES.of(code) && Intl.getCanonicalLocales(code)[0] === code, {
    error: 'le code d’une langue, le plus court : « en », et non « eng »',
  });

/**
 * Begins a text that is still to be written, the question after it: « à compléter : son rôle ».
 * An entry that contains one loads, so that a draft can be seen; `npm run check` refuses it.
 */
export const OPEN = 'à compléter';

/** Stands where an id is still to be chosen. */
export const OPEN_ID = 'a-completer';

/** The question that a text leaves open; undefined when it is written. */
export function openQuestion(text: string): string | undefined {
  if (text === OPEN_ID) return 'un identifiant du corpus';
  const [found, question] = /^à compléter(?:\s*:\s*([\s\S]*))?$/iu.exec(text.trim()) ?? [];
  return found === undefined ? undefined : question || 'un texte';
}

/** A web address, http or https only. */
export const address = z
  .url({
    protocol: /^https?$/,
    error: 'une adresse qui commence par http:// ou https://, sans espace',
    abort: true,
  })
  .max(1000, signs(1000))
  // What stands before « @ », or after « \ », passes for the site.
  .refine((text) => !/[\s\\]|^\w+:\/*[^/?#]*@/.test(text), {
    error: 'une adresse dont le site se voit : sans « @ » devant lui, ni « \\ », ni espace',
  })
  .describe('adresse');

/** Something outside the corpus that supports a date or a note. */
export const outsideSource = z.strictObject({
  /** What a reader sees: « Air & Cosmos ». */
  title: line.describe('titre'),
  address,
});

/** How a date is known: the article states it, we infer it, or a source outside the corpus gives it. */
export const dating = z
  .strictObject({
    basis: z
      .enum(['stated', 'inferred', 'external'])
      .describe(
        'Comment la date est connue : stated (donnée), inferred (déduite), external (source extérieure)',
      ),
    /** Without a final stop: « année déduite de l’article ». */
    from: line.describe('Ce qui donne la date, en mots'),
    /** Required when the basis is `external`. */
    source: outsideSource
      .extend({
        /** « RFI », « le maire de Reims »: after « donnée par ». */
        name: line.describe('nom'),
      })
      .optional()
      .describe('Source extérieure de la date'),
    /** Where a source gives the date: what the article alone says of it, if it says something. */
    inArticle: edtfDate
      .optional()
      .describe('Date que l’article donne à lui seul, là où une source la précise'),
  })
  .refine((value) => value.basis !== 'external' || value.source !== undefined, {
    error: 'une source, puisque la date vient de l’extérieur du corpus',
    path: ['source'],
  });
export type Dating = z.infer<typeof dating>;
