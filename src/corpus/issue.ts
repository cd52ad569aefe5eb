import type { Position } from '../markdown/position.ts';

/** Something that keeps the site from being built, told so that it can be mended. */
export interface Issue extends Position {
  /** The rule, in kebab-case: `citation-introuvable`. */
  code: string;
  /** Path from the project's folder. */
  file: string;
  /** Where in the data, if it is there: `citations[0].quote`. */
  field?: string | undefined;
  expected: string;
  found: string;
  /** The nearest right thing, when there is one. */
  nearest?: string | undefined;
}

/** Orders issues by file, then by place. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code)
  );
}
