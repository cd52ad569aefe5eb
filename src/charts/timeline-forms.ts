import type { Mark, MarkShape } from './timeline-marks.ts';

/** Each form of a date, as a sample across the whole width, and what it means. */
export const TIME_FORMS: readonly { mark: Mark; words: string }[] = [
  { mark: sample('disc'), words: 'un jour' },
  { mark: sample('hollow'), words: 'un mois, une année : jour inconnu' },
  { mark: sample('solid'), words: 'cela dure' },
  { mark: sample('between'), words: 'un jour inconnu entre deux dates' },
  {
    mark: sample('solid', { start: true, end: true }),
    words: 'vers, ou durée inconnue entre deux dates',
  },
  { mark: sample('latest'), words: 'au plus tard' },
  { mark: sample('before'), words: 'avant 2022' },
];

/** A mark of articles, and what it and the hatching mean. */
export const ARTICLE_FORM = { mark: sample('disc'), words: 'un article' };
export const SILENCE_WORDS = 'aucun article ne parle';

function sample(shape: MarkShape, parts: Partial<Mark> = {}): Mark {
  const [x1, x2] = shape === 'disc' ? [50, 50] : [5, 95];
  return { shape, x1, x2, start: false, end: false, since: false, ...parts };
}
