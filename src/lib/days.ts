const DAY = 86_400_000;

/** A day as `2022-11-24`, so many whole days later; earlier when the count is negative. */
export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** Days from one to another; negative when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
