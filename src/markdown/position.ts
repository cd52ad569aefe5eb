/** A place in a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}
