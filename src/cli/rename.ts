import { Refusal } from '../corpus/refusal.ts';
import { command } from './command.ts';
import { readOptions } from './options.ts';
import { renameEntry } from './rename-entry.ts';

const USAGE = 'Emploi : npm run rename -- ANCIEN NOUVEAU [--dry-run]';

/** `npm run rename -- OLD NEW [--dry-run]`: renames an id everywhere and leaves a redirect. */
await command(() => {
  const { values, positionals } = readOptions(USAGE, {
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [from, to, ...rest] = positionals;
  if (from === undefined || to === undefined || rest.length > 0) throw new Refusal(USAGE);
  console.log(renameEntry(process.cwd(), from, to, values['dry-run']).join('\n'));
});
