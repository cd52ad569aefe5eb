/** Before or after the anchor, when the words say which. */
export type Direction = 'past' | 'future' | undefined;

/** A day, as far as the words give it. */
export interface Point {
  day: number;
  month?: number | undefined;
  year?: number | undefined;
}

/** What an expression of a text says of a date, before anything is known of the text's own. */
export type Meaning =
  | { kind: 'day'; point: Point; weekday?: number | undefined; direction: Direction }
  | { kind: 'days'; from: Point; to: Point; direction: Direction }
  | {
      kind: 'month';
      month: number;
      year?: number | undefined;
      middle: boolean;
      direction: Direction;
    }
  | { kind: 'months'; from: number; to: number; year?: number | undefined }
  | { kind: 'year'; year: number; about: boolean }
  | { kind: 'years'; from: number; to: number }
  | { kind: 'season'; year?: number | undefined }
  | { kind: 'weekday'; weekday: number; which: 'this' | 'last' | 'next' | 'any' | 'bare' }
  | { kind: 'shift'; unit: Unit; by: number; about: boolean; isSharp?: boolean }
  | { kind: 'period'; unit: Unit; by: number }
  | { kind: 'after'; unit: Unit; by: number };
export type Unit = 'day' | 'week' | 'month' | 'year';
