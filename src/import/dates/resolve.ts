import { later, period, shifted } from './count.ts';
import { formatDate } from '../../lib/dates.ts';
import { daysBetween, plusDays } from '../../lib/days.ts';
import {
  isoDay,
  isoMonth,
  weekdayOf,
  WEEKDAYS,
  yearAndMonth,
} from '../../lib/date-words/calendar.ts';
import type { Direction, Meaning, Point } from '../../lib/date-words/meaning.ts';

/** What is known where a date is stated. */
export interface Context {
  /** The day that « hier » counts from, and in words what day it is; undefined when not known. */
  anchor: { day: string; named: string } | undefined;
  /** Whether the sentence looks ahead: « se tiendra le 3 mars ». */
  isAhead: boolean;
  /** « depuis le 24 février »: it has passed. */
  isSince: boolean;
  /** Year that the section or the paragraph is about. */
  year: { year: number; named: string } | undefined;
  /** The last day or month that was resolved before. */
  previous: string | undefined;
  /** Every year that the text states. */
  years: readonly number[];
}

/** A date in EDTF and how it was found; open when it cannot be known. */
export type Resolution = { date: string; from: string } | { date: undefined; from: string };

const STATED = 'donnée par le texte';

/** Gives a date to what the words mean, or says why they have none. */
export function resolve(meaning: Meaning, context: Context): Resolution {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning.point, meaning.weekday, meaning.direction, context);
    case 'days': {
      const end = resolveDay(meaning.to, undefined, meaning.direction, context);
      if (end.date === undefined) return end;
      const [year, month] = yearAndMonth(end.date);
      const from = isoDay(meaning.from.year ?? year, meaning.from.month ?? month, meaning.from.day);
      return from === undefined || from >= end.date
        ? open('les deux jours ne se suivent pas')
        : { date: `${from}/${end.date}`, from: end.from };
    }
    case 'month':
      return resolveMonth(meaning, context);
    case 'months': {
      const year = meaning.year ?? context.year?.year;
      if (year === undefined) return open('l’année n’est pas dite');
      return {
        date: `[${isoMonth(year, meaning.from)}..${isoMonth(year, meaning.to)}]`,
        from: meaning.year === undefined ? `année ${context.year?.named ?? ''}` : STATED,
      };
    }
    case 'year':
      return { date: `${meaning.year}${meaning.about ? '~' : ''}`, from: STATED };
    case 'years':
      return { date: `${meaning.from}/${meaning.to}`, from: STATED };
    case 'season':
      return meaning.year === undefined
        ? open('l’année n’est pas dite')
        : { date: `${meaning.year}~`, from: 'saison, ramenée à son année' };
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'shift':
      return fromAnchor(context, (day) => shifted(day, meaning));
    case 'period':
      return fromAnchor(context, (day) => period(day, meaning.unit, meaning.by));
    case 'after': {
      const { previous } = context;
      const isFine = previous !== undefined && (meaning.unit !== 'day' || previous.length === 10);
      return isFine
        ? {
            date: later(previous, meaning.unit, meaning.by),
            from: `compté depuis la date qui précède, ${formatDate(previous)}`,
          }
        : open('la date dont le texte part n’est pas connue');
    }
  }
}

function open(from: string): Resolution {
  return { date: undefined, from };
}

function fromAnchor(context: Context, count: (day: string) => string): Resolution {
  const { anchor } = context;
  return anchor === undefined
    ? open('la date de l’article n’est pas connue')
    : { date: count(anchor.day), from: `compté depuis ${told(anchor)}` };
}

function told({ day, named }: { day: string; named: string }): string {
  return `${named}, ${WEEKDAYS[weekdayOf(day)] ?? ''} ${formatDate(day)}`;
}

function resolveDay(
  { day, month, year }: Point,
  weekday: number | undefined,
  direction: Direction,
  context: Context,
): Resolution {
  const name = weekday === undefined ? undefined : WEEKDAYS[weekday];
  if (month === undefined) return dayOfMonth(day, weekday, context);
  if (year !== undefined) {
    const date = isoDay(year, month, day);
    if (date === undefined) return open('ce jour n’existe pas au calendrier');
    const agrees = weekday === undefined || weekdayOf(date) === weekday;
    return { date, from: agrees ? STATED : `${STATED}, mais ce jour n’est pas un ${name ?? ''}` };
  }
  if (context.year !== undefined && direction === undefined) {
    const date = isoDay(context.year.year, month, day);
    if (date !== undefined && (weekday === undefined || weekdayOf(date) === weekday))
      return { date, from: `année ${context.year.named}` };
  }
  const { anchor } = context;
  const near = anchor === undefined ? context.years : yearsAround(anchor.day);
  const candidates = [...new Set(near)].flatMap((one) => {
    const date = isoDay(one, month, day);
    return date === undefined || (weekday !== undefined && weekdayOf(date) !== weekday)
      ? []
      : [date];
  });
  if (anchor === undefined) {
    const [only] = candidates;
    return weekday !== undefined && only !== undefined && candidates.length === 1
      ? {
          date: only,
          from: `${only.slice(0, 4)} est la seule année nommée où ce jour est un ${name ?? ''}`,
        }
      : open('l’année n’est pas dite, et la date de l’article n’est pas connue');
  }
  const date = nearestTo(anchor.day, candidates, direction ?? turnOf(context));
  return date === undefined
    ? open(`autour de ${told(anchor)}, ce jour n’est jamais un ${name ?? ''}`)
    : {
        date,
        from: `année déduite de ${told(anchor)}${name === undefined ? '' : `, et de ce que ce jour est un ${name}`}`,
      };
}

function turnOf({ isAhead, isSince }: Context): Direction {
  if (isSince) return 'past';
  return isAhead ? 'future' : undefined;
}

function yearsAround(day: string): number[] {
  const [year] = yearAndMonth(day);
  return [year, year - 1, year + 1];
}

/** The candidate in that direction; without one, the past unless a day to come is far nearer. */
function nearestTo(
  anchor: string,
  days: readonly string[],
  direction: Direction,
): string | undefined {
  const past = days
    .filter((day) => day <= anchor)
    .sort()
    .at(-1);
  const future = days.filter((day) => day > anchor).sort()[0];
  if (direction === 'past') return past;
  if (direction === 'future') return future ?? past;
  if (past === undefined || future === undefined) return past ?? future;
  return daysBetween(anchor, future) <= 60 && daysBetween(past, anchor) > 180 ? future : past;
}

/** « lundi 10 », « le 5 »: the month is that of the date before, or the nearest that fits. */
function dayOfMonth(day: number, weekday: number | undefined, context: Context): Resolution {
  const { anchor, previous } = context;
  if (weekday === undefined) {
    if (previous === undefined || previous.length < 10) return open('le mois n’est pas dit');
    const date = isoDay(...yearAndMonth(previous), day);
    return date === undefined
      ? open('le mois n’est pas dit')
      : { date, from: `mois de la date qui précède, ${formatDate(previous)}` };
  }
  if (anchor === undefined)
    return open('le mois n’est pas dit, et la date de l’article n’est pas connue');
  const near = Array.from({ length: 190 }, (_, index) => index - 95)
    .map((by) => plusDays(anchor.day, by))
    .filter((date) => Number(date.slice(8)) === day && weekdayOf(date) === weekday);
  const date = nearestTo(anchor.day, near, turnOf(context));
  return date === undefined
    ? open(`aucun ${WEEKDAYS[weekday] ?? ''} ${day} près de ${told(anchor)}`)
    : { date, from: `le ${WEEKDAYS[weekday] ?? ''} ${day} le plus proche de ${told(anchor)}` };
}

function resolveMonth(
  { month, year, middle, direction }: Extract<Meaning, { kind: 'month' }>,
  context: Context,
): Resolution {
  const dated = (of: number) => (middle ? `${isoMonth(of, month)}-15~` : isoMonth(of, month));
  if (year !== undefined) return { date: dated(year), from: STATED };
  if (context.year !== undefined && direction === undefined)
    return { date: dated(context.year.year), from: `année ${context.year.named}` };
  const { anchor } = context;
  if (anchor === undefined)
    return open('l’année n’est pas dite, et la date de l’article n’est pas connue');
  const [thisYear, thisMonth] = yearAndMonth(anchor.day);
  const turn = direction ?? turnOf(context);
  const months = yearsAround(anchor.day).map((of) => ({
    of,
    away: (of - thisYear) * 12 + month - thisMonth,
  }));
  const isPast = ({ away }: { away: number }) => away < (direction === 'past' ? 0 : 1);
  const past = months.filter(isPast).sort((a, b) => b.away - a.away)[0];
  const future = months.filter(({ away }) => away > 0).sort((a, b) => a.away - b.away)[0];
  // Without a word for it, the past, unless a month to come is far nearer.
  const isNearer = (future?.away ?? 12) <= 2 && (past?.away ?? -12) < -6;
  const ahead = turn === 'future' && past?.away !== 0;
  const best = (ahead || (turn === undefined && isNearer) ? future : past)?.of ?? thisYear;
  return { date: dated(best), from: `année déduite de ${told(anchor)}` };
}

function resolveWeekday(
  { weekday, which }: Extract<Meaning, { kind: 'weekday' }>,
  context: Context,
): Resolution {
  if (which === 'any') return open('un jour quelconque');
  return fromAnchor(context, (day) => {
    const back = (weekdayOf(day) - weekday + 7) % 7;
    switch (which) {
      case 'last':
        return plusDays(day, -(back || 7));
      case 'next':
        return plusDays(day, 7 - back);
      case 'this':
        return plusDays(day, back <= 3 ? -back : 7 - back);
      case 'bare':
        return plusDays(day, context.isAhead && back > 0 ? 7 - back : -back);
    }
  });
}
