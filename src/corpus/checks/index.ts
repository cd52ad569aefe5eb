import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { addresses } from './addresses.ts';
import { anchors } from './anchors.ts';
import { bodyQuotations } from './body-quotations.ts';
import { certainty } from './certainty.ts';
import { citedActors } from './cited-actors.ts';
import { chronology } from './chronology.ts';
import { copiedText } from './copied-text.ts';
import { copies } from './copies.ts';
import { declarations } from './declarations.ts';
import { glance } from './glance.ts';
import { groups } from './groups.ts';
import { judgementDate } from './judgement-date.ts';
import { kinds } from './kinds.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { openQuestions } from './open-questions.ts';
import { orphans } from './orphans.ts';
import { paragraphs } from './paragraphs.ts';
import { predictions } from './predictions.ts';
import { quotes } from './quotes.ts';
import { references } from './references.ts';
import { regions } from './regions.ts';
import { sheets } from './sheets.ts';
import { sourceFacts } from './source-facts.ts';
import { sourceHash } from './source-hash.ts';
import { sourceQuotes } from './source-quotes.ts';
import { spellings } from './spellings.ts';
import { stances } from './stances.ts';
import { topicActors } from './topic-actors.ts';

/** A rule that must hold between the files of a corpus. */
type Check = (corpus: SourceCorpus) => Issue[];

/** The rules of what can be read. Those of `.sources/` find nothing where the source text is not kept. */
const CHECKS: readonly Check[] = [
  references,
  kinds,
  names,
  spellings,
  copies,
  quotes,
  bodyQuotations,
  declarations,
  anchors,
  groups,
  certainty,
  openQuestions,
  paragraphs,
  copiedText,
  sourceHash,
  sourceQuotes,
];

/** The rules that conclude from what is absent: what a file that cannot be read contains is not known. */
const CHECKS_OF_WHOLE: readonly Check[] = [
  regions,
  glance,
  mentions,
  chronology,
  stances,
  predictions,
  citedActors,
  judgementDate,
  orphans,
  topicActors,
  sheets,
  addresses,
  sourceFacts,
];

/** Every issue of a corpus that was read. */
export function check(corpus: SourceCorpus): Issue[] {
  const checks = corpus.isWhole ? [...CHECKS, ...CHECKS_OF_WHOLE] : CHECKS;
  return checks.flatMap((rule) => rule(corpus));
}
