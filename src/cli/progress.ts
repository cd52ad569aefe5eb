import type { WriteStream } from 'node:tty';
import { type Progress, silent } from '../lib/progress.ts';

/** Milliseconds between two states of the line: an eye follows no more. */
const PACE = 100;
/** To the first column, and off with what stands there. Format: ECMA-48, EL. */
const ERASE = '\r\u001B[K';

/** What a line is shown on. */
export type Screen = Pick<WriteStream, 'isTTY' | 'columns' | 'write'>;

/**
 * Shows what long work is doing on the last line of a terminal, which the end takes away, and
 * nothing anywhere else. Whatever is written meanwhile, by anyone, stands above that line.
 *
 * @param out where results go: the line is shown only where they are not piped into something else
 * @param err where the line is shown
 * @param now clock, in milliseconds
 */
export function progressOn(
  out: Screen,
  err: Screen,
  env: Readonly<Record<string, string | undefined>>,
  now: () => number = () => performance.now(),
): Progress {
  const isWatched = out.isTTY && err.isTTY && env['TERM'] !== 'dumb';
  if (!isWatched || !/^(?:|0|false)$/i.test(env['CI'] ?? '')) return silent;
  const show = lastLine(out, err);
  return {
    begin: (work) => {
      show(`${work}…`);
      let last = now();
      return (done, total) => {
        if (now() - last < PACE) return;
        last = now();
        show(`${work} : ${String(done)} sur ${String(total)}`);
      };
    },
    end: () => {
      show('');
    },
  };
}

/** Shows a text on a last line that others write above, in place of what it held. */
function lastLine(out: Screen, err: Screen): (text: string) => void {
  const write = err.write.bind(err);
  let text = '';
  let isWrapped = false;
  // Text without an end of line holds the last one.
  let isFree = true;
  const draw = (shown: string) => {
    // A line that wraps could not be taken away.
    if (isFree) write(ERASE + shown.slice(0, err.columns - 1));
  };
  /** Not every message goes through one log: Node and packages write for themselves. */
  const wrap = (screen: Screen) => {
    const own = screen.write.bind(screen) as (...all: unknown[]) => boolean;
    screen.write = (...all: unknown[]) => {
      if (text !== '') draw('');
      const isRoom = own(...all);
      isFree = String(all[0]).endsWith('\n');
      if (text !== '') draw(text);
      return isRoom;
    };
  };
  return (shown) => {
    if (shown === text) return;
    if (!isWrapped) [out, err].forEach(wrap);
    isWrapped = true;
    text = shown;
    draw(text);
  };
}

/** That of the command that runs. */
export const progress = progressOn(process.stdout, process.stderr, process.env);
// Node itself tells of an error that nobody caught.
process.once('exit', progress.end);
