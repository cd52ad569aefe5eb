import { createInterface } from 'node:readline/promises';
import { Refusal } from '../corpus/refusal.ts';
import { command } from './command.ts';
import { type Ask, create } from './new/create.ts';
import { readOptions } from './options.ts';

const USAGE = `npm run new -- article|actor|topic|event|stance|prediction [--id=identifiant] [--champ valeur …]

Un champ d’un champ s’écrit avec un point, un rang avec son nombre : --dating.basis stated,
--citations.0.article sommet. Une liste prend des virgules entre ses identifiants, et plusieurs fois
la même option pour ses textes. Dans un terminal, ce qui manque est demandé.`;

/** `npm run new`: writes the file of a new entry, from flags and, in a terminal, from answers. */
await command(async () => {
  const args = process.argv.slice(2);
  // Which flags are known depends on the schema, which gives the others.
  const names = args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []);
  const { values, positionals } = readOptions(USAGE, {
    args,
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }])),
  });
  const [kind, surplus] = positionals;
  if (kind === undefined || surplus !== undefined || 'help' in values) throw new Refusal(USAGE);
  const flags = new Map(Object.entries(values) as [string, string[]][]);
  const text = process.stdin.isTTY
    ? await inTerminal((ask) => create(process.cwd(), kind, flags, ask))
    : await create(process.cwd(), kind, flags);
  console.log(text);
});

/** Runs what asks questions; Ctrl+C and Ctrl+D give up, and nothing is written. */
async function inTerminal(run: (ask: Ask) => Promise<string>): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.on('close', () => {
    closed.abort();
  });
  try {
    return await run((question) => terminal.question(question, { signal: closed.signal }));
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError')
      throw new Refusal('\nAbandon : rien n’est écrit.');
    throw error;
  } finally {
    terminal.close();
  }
}
