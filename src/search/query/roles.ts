import type { NameEntry } from '../names.ts';
import { queryWords } from '../normalise.ts';
import { isCommon, isLink } from './common-words.ts';
import { placesFrom, type Reading, typedOf } from './reading.ts';
import type { Token } from './tokens.ts';

/* All that is matched is folded. */

/** Words for whoever leads, whatever the title. */
const LEADER =
  /^(?:dirigeante?|chef(?: (?:d )?etat| du gouvernement)?|leader|homme fort|numero (?:un|1)|maitre|patron|autocrate|dictateur|despote|tyran|satrape|souverain|potentat|qui (?:dirige|gouverne|preside))s?$/;
/** Titles, which the role of a person must contain. */
const TITLE =
  /^(?:presidente?|premiere? ministre|ministre|chanceliere?|roi|reine|(?:redact|commentat)(?:eur|rice)|journaliste|editorialiste)s?$/;
/** Those who write have one trade. */
const WRITER = /^(?:redact|commentat|journaliste|editorialiste)/;
/** Roles of those who lead. */
const LEADS = /^(?:presidente?|premiere? ministre|dirigeante?|chef|chanceliere?|roi|reine) /;
/** « ancien maire », « ex-maire », « actuel maire ». */
const PAST = /^(?:ancien|ancienne|ex)$/;
const BEFORE = /^(?:ancien|ancienne|ex|actuel|actuelle|nouveau|futur|homologue)$/;
const LONGEST_ROLE = 3;

/** A role that a query names: « maire de Reims ». */
export interface Role {
  /** As typed. */
  typed: string;
  /** Places of its words, whoever it is of apart. */
  places: readonly number[];
  start: number;
  /** The place after it. */
  end: number;
  /** Whether it is of someone who had it before. */
  isPastAsked: boolean;
  /** Whether the role of a person is that. */
  isThat: (own: string) => boolean;
}

/** The first role among the words that are left of a query. */
export function findRole(reading: Reading): Role | undefined {
  for (let first = 0; first < reading.length; first += 1) {
    for (let length = LONGEST_ROLE; length > 0; length -= 1) {
      const run = reading.run(first, length);
      const text = run?.map(({ word }) => word).join(' ') ?? '';
      const isLeader = LEADER.test(text);
      if (run === undefined || (!isLeader && !TITLE.test(text))) continue;
      const before = reading.at(first - 1)?.word ?? '';
      const start = BEFORE.test(before) ? first - 1 : first;
      const end = first + length;
      return {
        typed: typedOf(run),
        places: placesFrom(start, end - start),
        start,
        end,
        isPastAsked: PAST.test(before),
        isThat: (own) => (isLeader ? LEADS.test(folded(own)) : hasTitle(folded(own), text)),
      };
    }
  }
  return undefined;
}

function hasTitle(own: string, title: string): boolean {
  if (WRITER.test(title)) return WRITER.test(own);
  const [word = ''] = title.replace(/s$/, '').split(' ');
  // « premier ministre » is a minister too.
  return title.startsWith('ministre') ? /\bministre/.test(own) : own.startsWith(word.slice(0, 7));
}

function folded(role: string): string {
  return `${queryWords(role).join(' ')} `;
}

/** Whether every telling word is in the role of a person. */
export function isInRole(tokens: readonly Token[], { role = '' }: NameEntry): boolean {
  const own = new Set(queryWords(role));
  return tokens.every(({ word }) => own.has(word) || isCommon(word) || isLink(word));
}

/** Whether a role is over: « maire de 2001 à 2014 ». */
export function isPast({ role = '' }: NameEntry): boolean {
  return /jusqu|\d{4} à \d{4}/u.test(role);
}
