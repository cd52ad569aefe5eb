import type { z } from 'zod';
import type { site } from '../../../src/schema/site.ts';

/** What the generated corpus is about. */
export const SITE = {
  title: 'Corpus inventé',
  tagline: 'des alliances inventées, 2022–2025',
  subject: 'des alliances inventées',
  question: 'Qui s’éloigne ?',
  period: { first: 2022, last: 2025 },
  focus: { actor: 'russie', name: 'Moscou' },
  regions: ['nord', 'sud', 'est', 'ouest', 'centre', 'ailleurs'].map((id) => ({ id, name: id })),
  map: {},
  searchExamples: ['un nom', 'un mot'],
} satisfies z.input<typeof site>;
