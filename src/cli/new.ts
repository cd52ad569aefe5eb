import { Refusal } from '../corpus/refusal.ts';
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
  if (![Refusal, Refused, Abandoned].some((told) => error instanceof told)) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
