import { z } from 'zod';

const DAY = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** The four shapes of EDTF (ISO 8601-2) that the corpus uses; see {@link edtfDate}. */
export const EDTF_SHAPES = {
  single: new RegExp(`^(${DAY})(~?)$`),
  interval: new RegExp(`^(${DAY})(~?)/(${DAY})(~?)$`),
  between: new RegExp(`^\\[(${DAY})\\.\\.(${DAY})(~?)\\]$`),
  latest: new RegExp(`^\\[\\.\\.(${DAY})(~?)\\]$`),
} as const;

/** An earlier year is a slip of the pen, and JavaScript reads those before 100 as of the 1900s. */
const FIRST_YEAR = '1000';

/**
 * A date and its precision, never more than is known:
 * `2022-11` a month, `2022-10-11~` about that day, `2023-09-19/2023-09-20` lasting,
 * `2022~/2025-04-05~` lasting for an unknown time between the two,
 * `[2022-09-21..2022-10-11]` one unknown day between, `[..2025-04-05]` that day at the latest;
 * `~` after the last day of a set: about that day.
 *
 * Source: EDTF, ISO 8601-2:2019, levels 0 to 2.
 */
export const edtfDate = z
  .string()
  .refine((text) => Object.values(EDTF_SHAPES).some((shape) => shape.test(text)), {
    error:
      'une date EDTF : AAAA, AAAA-MM ou AAAA-MM-JJ, suivie de ~ si elle est approchée, « a/b » pour une durée, « a~/b~ » pour une durée inconnue entre deux, « [a..b] » pour un jour inconnu entre deux, « [..b] » pour « au plus tard »',
    abort: true,
  })
  .refine((text) => days(text).every((day) => day >= FIRST_YEAR), {
    error: `une année depuis ${FIRST_YEAR}`,
    abort: true,
  })
  .refine((text) => days(text).every(isReal), {
    error: 'un mois et un jour qui existent au calendrier',
    abort: true,
  })
  .refine(isOrdered, { error: 'un début qui précède la fin' })
  .describe('Date au format EDTF (ISO 8601-2), avec sa précision');

/** Every day, month or year written in an EDTF string, in order, without its qualifiers. */
export function days(edtf: string): string[] {
  return edtf.match(/\d{4}(?:-\d{2}(?:-\d{2})?)?/g) ?? [];
}

/** JavaScript reads 31 November as 1 December. */
function isReal(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

function isOrdered(edtf: string): boolean {
  const [start, end] = days(edtf);
  return start === undefined || end === undefined || (start < end && !end.startsWith(start));
}
