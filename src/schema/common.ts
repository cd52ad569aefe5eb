import { z } from 'zod';

/** An entry's id: its file name, ASCII kebab-case, as it stands in addresses and filters. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: 'un identifiant en minuscules sans accent, mots joints par des traits d’union',
});

/** A text for readers, in French, on one or several lines. */
export const prose = z.string().trim().min(1, { error: 'un texte non vide' });

/** The language of a name that is not French, as HTML says it: ISO 639-1, `en`. */
export const language = z.string().regex(/^[a-z]{2}$/, {
  error: 'un code de langue de deux minuscules, « en »',
});

/**
 * Begins a text that is still to be written, the question after it: « à compléter : son rôle ».
 * An entry that holds one loads, so that a draft can be seen; `npm run check` refuses it.
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

/** A list of texts or ids in which nothing stands twice. */
export function unique<T extends z.ZodType<string>>(item: T) {
  return z.array(item).refine((list) => new Set(list).size === list.length, {
    error: 'une liste sans doublon',
  });
}

/** A web address, http or https only. */
export const address = z.url({
  protocol: /^https?$/,
  error: 'une adresse qui commence par http:// ou https://',
});

/** Something outside the corpus that supports a date or a note. */
export const outsideSource = z.strictObject({
  /** What a reader sees: « Air & Cosmos ». */
  title: prose,
  address,
});
export type OutsideSource = z.infer<typeof outsideSource>;

/** How a date is known: the article states it, we infer it, or a source outside the corpus gives it. */
export const dating = z
  .strictObject({
    basis: z.enum(['stated', 'inferred', 'external']),
    /** In words, without a final stop: « année déduite de l’article ». */
    from: prose,
    /** Required when the basis is `external`. */
    source: outsideSource.optional(),
  })
  .refine((value) => value.basis !== 'external' || value.source !== undefined, {
    error: 'une source, puisque la date vient de l’extérieur du corpus',
    path: ['source'],
  });
export type Dating = z.infer<typeof dating>;
