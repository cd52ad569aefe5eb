/** Some days, both included. */
export interface Days {
  from: string;
  to: string;
}

/** A stretch of the width, in percent. */
export interface Band {
  x1: number;
  x2: number;
}

/** Where days stand along a drawing, in percent; those outside are at its edges. */
export interface TimeScale {
  /** The place where a day begins, and where it ends. */
  start: (day: string) => number;
  end: (day: string) => number;
}

const DAY = 86_400_000;

/** Days that take a fixed share of the width, in percent. */
interface Stretch extends Days {
  share: number;
}

/** Percent of what is drawn that fixed shares take at most. */
const FIXED = 85;

/**
 * A scale of days: linear, but for stretches of a fixed share; they never overlap, the first has what
 * it wants.
 *
 * @param padding percent of the width kept free at the left and at the right
 */
export function timeScale(
  days: Days,
  padding: { left: number; right: number },
  stretches: readonly Stretch[] = [],
): TimeScale {
  const pieces = piecesOf(days, stretches);
  const width = 100 - padding.left - padding.right;
  const free = pieces.reduce(
    (sum, { length, share }) => sum + (share === undefined ? length : 0),
    0,
  );
  const fixed = pieces.reduce((sum, { share = 0 }) => sum + share, 0);
  const most = free === 0 ? 100 : FIXED;
  const scale = free === 0 || fixed > most ? most / fixed : 1;
  const rest = free === 0 ? 0 : (100 - fixed * scale) / free;
  const place = (time: number) => {
    const shares = pieces.map(({ from, length, share }) => {
      const part = Math.min(1, Math.max(0, (time - from) / length));
      return part * (share === undefined ? length * rest : share * scale);
    });
    return round(padding.left + (shares.reduce((sum, share) => sum + share, 0) / 100) * width);
  };
  return {
    start: (day) => place(Date.parse(day)),
    end: (day) => place(Date.parse(day) + DAY),
  };
}

/** Days cut where a stretch begins or ends, in milliseconds. */
function piecesOf(days: Days, stretches: readonly Stretch[]) {
  const pieces: { from: number; length: number; share?: number }[] = [];
  let last = Date.parse(days.from);
  const add = (to: number, share?: number) => {
    if (to > last)
      pieces.push({ from: last, length: to - last, ...(share !== undefined && { share }) });
    last = Math.max(last, to);
  };
  const end = Date.parse(days.to) + DAY;
  for (const { from, to, share } of stretches.toSorted((a, b) => a.from.localeCompare(b.from))) {
    add(Math.min(end, Date.parse(from)));
    add(Math.min(end, Date.parse(to) + DAY), share);
  }
  add(end);
  return pieces;
}

/** Two decimals: enough for 4K, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
