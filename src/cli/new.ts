import { Refused } from './new/refused.ts';
import { create } from './new/create.ts';
import { readCommandLine } from './new/flags.ts';
import { Abandoned } from './new/prompter.ts';
import { terminal } from './new/terminal.ts';

/** `npm run new`: asks for an entry of a collection, or takes it from flags, and writes its file. */
try {
  const prompter = process.stdin.isTTY ? terminal() : undefined;
  console.log(await create(process.cwd(), readCommandLine(process.argv.slice(2)), prompter));
} catch (error) {
  if (!(error instanceof Refused) && !(error instanceof Abandoned)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
