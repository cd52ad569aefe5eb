import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { addresses } from './addresses.ts';
import { bodyQuotations } from './body-quotations.ts';
import { certainty } from './certainty.ts';
import { chronology } from './chronology.ts';
import { circles } from './circles.ts';
import { contrast } from './contrast.ts';
import { copiedText } from './copied-text.ts';
import { corrections } from './corrections.ts';
import { duration } from './duration.ts';
import { groups } from './groups.ts';
import { judgementDate } from './judgement-date.ts';
import { kinds } from './kinds.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { openQuestions } from './open-questions.ts';
import { orphans } from './orphans.ts';
import { paragraphs } from './paragraphs.ts';
import { quotes } from './quotes.ts';
import { references } from './references.ts';
import { sourceFacts } from './source-facts.ts';
import { sourceHash } from './source-hash.ts';
import { sourceQuotes } from './source-quotes.ts';
import { stances } from './stances.ts';

/** A rule that must hold between the files of a corpus. */
export type Check = (corpus: SourceCorpus) => Issue[];

/** Every rule; those of `.sources/` hold their tongue where the source text is not kept. */
export const checks: readonly Check[] = [
  references,
  kinds,
  circles,
  names,
  quotes,
  bodyQuotations,
  mentions,
  chronology,
  corrections,
  stances,
  judgementDate,
  groups,
  certainty,
  duration,
  contrast,
  orphans,
  openQuestions,
  addresses,
  paragraphs,
  copiedText,
  sourceHash,
  sourceQuotes,
  sourceFacts,
];
