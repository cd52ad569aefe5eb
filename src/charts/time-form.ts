import { shape, span } from '../lib/dates.ts';
import { plusDays } from '../lib/days.ts';
import { round, type TimeScale } from './time-scale.ts';

/**
 * The grammar of time, the same in every drawing of it: `disc` a day; `hollow` a month or a year,
 * day unknown; `solid` it lasts; `between` an unknown day, or time, between two; `latest` that day at
 * the latest, its beginning unknown; `before` wholly before what is drawn.
 */
export type MarkShape = 'disc' | 'hollow' | 'solid' | 'between' | 'latest' | 'before';

/** The form of a date, whatever the drawing. */
interface Form {
  shape: Exclude<MarkShape, 'before'>;
  /** Which ends of a solid bar are soft, where the date says « vers ». */
  start: boolean;
  end: boolean;
  /** First and last day of the mark. */
  from: string;
  to: string;
  /** Last day of the date. */
  latest: string;
}

/** A date as it is drawn: its form, and its place in percent of the width. */
export interface Mark extends Pick<Form, 'start' | 'end'> {
  shape: MarkShape;
  x1: number;
  x2: number;
  /** It began before what is drawn. */
  since: boolean;
}

/** Days that « vers le 11 octobre » may reach on either side, as drawn. */
const ABOUT = 6;
/** Percent of the width under which a bar or a line would not be seen. */
const THINNEST = 0.7;
/** Percent of the width of a line toward an unknown beginning. */
const FADING = 10;

/** The form in which a date is drawn, with the days that it reaches. */
function formOf(date: string): Form {
  const { earliest, latest } = span(date);
  const from = earliest ?? latest;
  const [start = '', end = start] = date.split('/');
  const sharp = { start: false, end: false, from, to: latest, latest };
  switch (shape(date)) {
    case 'day':
      return { ...sharp, shape: 'disc' };
    case 'month':
    case 'year':
      return { ...sharp, shape: 'hollow' };
    case 'between':
    case 'within':
      return { ...sharp, shape: 'between' };
    case 'latest':
      return { ...sharp, shape: 'latest' };
    case 'about': {
      const reach = from === latest ? ABOUT : 0;
      return {
        shape: 'solid',
        start: true,
        end: true,
        from: plusDays(from, -reach),
        to: plusDays(latest, reach),
        latest,
      };
    }
    case 'lasting':
      return { ...sharp, shape: 'solid', start: start.endsWith('~'), end: end.endsWith('~') };
  }
}

/**
 * The mark of a date on a scale.
 *
 * @param first first day drawn: what ended before it is an arrow
 */
export function markOf(date: string, scale: TimeScale, first: string): Mark {
  const { from, to, latest, ...form } = formOf(date);
  if (latest < first) {
    return { shape: 'before', x1: 0, x2: 0, since: false, start: false, end: false };
  }
  const since = from < first && form.shape !== 'latest';
  const x2 = scale.end(to);
  switch (form.shape) {
    case 'disc': {
      const x = round((scale.start(from) + x2) / 2);
      return { ...form, since, x1: x, x2: x };
    }
    case 'latest':
      return { ...form, since, x1: round(Math.max(0, x2 - FADING)), x2 };
    default:
      return { ...form, since, ...seen(since ? 0 : scale.start(from), x2) };
  }
}

/** The same reach, long enough to be seen. */
function seen(x1: number, x2: number): { x1: number; x2: number } {
  const missing = Math.max(0, THINNEST - (x2 - x1)) / 2;
  return { x1: round(x1 - missing), x2: round(x2 + missing) };
}
