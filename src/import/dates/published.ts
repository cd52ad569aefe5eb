import { isoDay } from '../../lib/date-words/calendar.ts';
import { expressionsOf } from '../../lib/date-words/index.ts';

/**
 * The day that a line gives in full, or the month: of « Publié le 24 novembre 2022 à 10 h »,
 * « Apr 5, 2025 », « 2025-04-05T06:30:00Z », « date 2022-11 ».
 */
export function publicationDay(line: string): string | undefined {
  for (const { meaning } of expressionsOf(line.replace(/(\d{4}-\d{2}-\d{2})T[\d:.+Z-]+/g, '$1'))) {
    if (meaning.kind !== 'day') continue;
    const { day, month, year } = meaning.point;
    if (month !== undefined && year !== undefined) return isoDay(year, month, day);
  }
  return /^\s*(?:date\s*:?\s*)?(\d{4}-(?:0[1-9]|1[0-2]))\s*$/i.exec(line)?.[1];
}

/** The dateline of a dispatch: « EREVAN, 16 mai 2024 (Agence) — ». */
const DATELINE = /^\p{Lu}[^!?«"]{0,60}?(?:\([^)]{2,40}\)\s?)?[-–—]\s/u;

/** How a text's own date is known. */
export interface Published {
  /** EDTF, a day or a month. */
  date: string;
  /** The words that state it. */
  words: string;
}

/** The day on which an article was published, if it says so. */
export function publishedOf(
  datelines: readonly string[],
  firstParagraph: string | undefined,
): Published | undefined {
  // « Mis à jour » dates a later state of the text: only where nothing else does.
  const surest = datelines.toSorted((a, b) => Number(isUpdate(a)) - Number(isUpdate(b)));
  for (const line of surest) {
    const date = publicationDay(line);
    if (date !== undefined) return { date, words: line };
  }
  const dateline = DATELINE.exec(firstParagraph ?? '')?.[0];
  const lead = dateline ?? /^date \d{4}-\d{2}(?:-\d{2})?\b/.exec(firstParagraph ?? '')?.[0];
  const date = lead === undefined ? undefined : publicationDay(lead.replace(/[\s–—-]+$/u, ''));
  return lead === undefined || date === undefined ? undefined : { date, words: lead.trim() };
}

function isUpdate(line: string): boolean {
  return /^(?:\W*)(?:mise? à jour|modifié|actualisé|updated)/iu.test(line);
}
