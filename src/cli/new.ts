import { command } from './command.ts';
import { create } from './new/create.ts';
import { readCommandLine } from './new/flags.ts';
import { terminal } from './new/terminal.ts';

/** `npm run new`: asks for an entry of a collection, or takes it from flags, and writes its file. */
await command(async () => {
  const prompter = process.stdin.isTTY ? terminal() : undefined;
  console.log(await create(process.cwd(), readCommandLine(process.argv.slice(2)), prompter));
});
