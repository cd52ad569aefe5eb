/** Places of days along a drawing that shows some years. */
export interface TimeScale {
  /** Percent of the width, from 0 to 100, at the start of a day; days outside are at the edges. */
  start: (day: string) => number;
  /** The same at the end of a day. */
  end: (day: string) => number;
  /** First of January of each year shown, and of the one after the last, with its place. */
  years: readonly { year: number; x: number }[];
}

const DAY = 86_400_000;

/**
 * A linear scale of days.
 *
 * @param first first day shown, as `2022-01-01`
 * @param last last day shown
 * @param padding percent of the width kept free at the left and at the right
 */
export function timeScale(
  first: string,
  last: string,
  padding: { left: number; right: number } = { left: 0, right: 0 },
): TimeScale {
  const from = Date.parse(first);
  const to = Date.parse(last) + DAY;
  const width = 100 - padding.left - padding.right;
  const place = (time: number) => {
    const share = (Math.min(Math.max(time, from), to) - from) / (to - from);
    return round(padding.left + share * width);
  };
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 2 },
    (_, index) => Number(first.slice(0, 4)) + index,
  );
  return {
    start: (day) => place(Date.parse(day)),
    end: (day) => place(Date.parse(day) + DAY),
    years: years.map((year) => ({ year, x: place(Date.parse(`${String(year)}-01-01`)) })),
  };
}

/** Two decimals: enough for 4K, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
