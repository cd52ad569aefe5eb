import { formatDate } from '../lib/dates.ts';
import { onOneLine } from '../lib/text.ts';
import { DRAWINGS, type LevelBand, type Mark } from './barometer-mark.ts';
import { textWidth } from './text-width.ts';
import { round } from './time-scale.ts';

/** A mark told in words under the drawing, where it is wide enough for them. */
export interface Example {
  x: number;
  /** The band of its mark, and where the line that leads down from it starts there. */
  band: number;
  y: number;
  lines: string[];
  /** Rem from its line to the left end of its words. */
  shift: number;
}

/** Rem of its lines, left of the line from its mark, and around a sign. */
const [LINE, MARGIN, SIGN] = [30, 2, 0.8];
const MOST_LINES = 3;

/** The mark that is told: framed if one is, as low as can be, with a free way down. */
export function placeExample(bands: readonly LevelBand[]): Example | undefined {
  const candidates = bands
    .flatMap(({ marks }, band) => marks.map((mark) => ({ mark, band })))
    .filter(({ mark }) => mark.reach.shape === 'disc' && mark.x < 60 && isFree(mark, bands))
    .map((each) => ({ ...each, lines: linesOf(each.mark) }))
    .filter(({ lines }) => lines.length <= MOST_LINES)
    .sort(
      (a, b) => Number(a.mark.stance.isFramed) - Number(b.mark.stance.isFramed) || a.band - b.band,
    );
  const found = candidates.at(-1);
  if (found === undefined) return undefined;
  const { mark, band, lines } = found;
  const shift = round(Math.min(MARGIN, (mark.x / 100) * DRAWINGS.full));
  return { x: mark.x, band, y: round(mark.y + 0.8), lines, shift };
}

/** Whether no words and no sign are under a mark. */
function isFree(mark: Mark, bands: readonly LevelBand[]): boolean {
  const own = bands.findIndex(({ marks }) => marks.includes(mark));
  const at = (mark.x / 100) * DRAWINGS.full;
  return bands.slice(own).every(({ marks }, down) =>
    marks
      .filter(({ y }) => down > 0 || y > mark.y)
      .every(({ x, words }) => {
        const [from, to] = words.at(-1) ?? [0, 0];
        return (at < from || at > to) && Math.abs((x / 100) * DRAWINGS.full - at) > SIGN;
      }),
  );
}

/** What its summary says, in lines. */
function linesOf({ stance: { date, summary } }: Mark): string[] {
  const text = `Exemple : ${formatDate(date)}. ${onOneLine(summary)}`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && textWidth(longer) <= LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
