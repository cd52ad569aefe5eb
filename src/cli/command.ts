import { relative } from 'node:path';
import { faultOf } from '../corpus/disk.ts';
import { Refusal } from '../corpus/refusal.ts';
import { harmless } from '../corpus/show.ts';

/**
 * Runs a command. A refusal is printed in its own words, that of the system for a file in one line, and
 * makes it fail; any other error is one of the code.
 */
export async function command(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    const fault = faultOf(error);
    if (error instanceof Refusal) console.error(harmless(error.message));
    else if (fault !== undefined) console.error(harmless(`${pathOf(error)} : ${fault}.`));
    else throw error;
    process.exitCode = 1;
  }
}

/** The path that the system refused, from the project's folder. */
function pathOf(error: unknown): string {
  const { path } = error as NodeJS.ErrnoException;
  return path === undefined ? 'Un fichier' : relative(process.cwd(), path) || path;
}
