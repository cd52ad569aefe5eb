import { Refusal } from '../corpus/refusal.ts';
import { harmless } from '../corpus/show.ts';

/**
 * Runs a command. A refusal is printed in its own words, and makes it fail; any other error is one
 * of the code.
 */
export async function command(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(harmless(error.message));
    process.exitCode = 1;
  }
}
