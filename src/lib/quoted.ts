/** Quoted words in a line of a text. */
export interface Span {
  /** Without its quotation marks. */
  text: string;
  /** Index of the opening mark, and of what follows the closing one. */
  start: number;
  end: number;
}

/** With a quotation inside it, if any; the mark that closes it is often missing in translations. */
const QUOTED = /[«“](?:[^«»“”]|[«“][^«»“”]*[»”])*(?:[»”]|$)|"[^"]*"/gu;

/** What stands between « », “ ” or straight quotes, the outermost only. */
export function spansOf(text: string): Span[] {
  return Array.from(text.matchAll(QUOTED), ({ 0: quoted, index }) => ({
    text: quoted.replace(/^.|[»”"]$/gu, '').trim(),
    start: index,
    end: index + quoted.length,
  }));
}
