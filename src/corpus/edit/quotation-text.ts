import type { Position } from '../../markdown/position.ts';

/** An attribute of a `<Quotation>` to give another value. */
export interface AttributeChange extends Position {
  attribute: string;
  from: string;
  to: string;
}

/**
 * The text of an article with other values for some attributes of its quotations.
 *
 * @throws Error when no such attribute stands where it is said to
 */
export function replaceAttributes(text: string, changes: readonly AttributeChange[]): string {
  const lines = text.split('\n');
  // From the last, so that what stands before does not move.
  return changes
    .toSorted((a, b) => b.line - a.line || b.column - a.column)
    .reduce((result, { line, column, attribute, from, to }) => {
      const start = lines.slice(0, line - 1).join('\n').length + Math.min(line - 1, 1) + column - 1;
      const end = result.indexOf('>', start);
      const tag = result.slice(start, end);
      const changed = tag.replace(
        new RegExp(`(\\s${attribute}\\s*=\\s*["'])${RegExp.escape(from)}(?=["'])`),
        (_, before: string) => before + to,
      );
      if (!tag.startsWith('<Quotation') || changed === tag)
        throw new Error(`Aucun ${attribute}="${from}" à la ligne ${String(line)}`);
      return result.slice(0, start) + changed + result.slice(end);
    }, text);
}
