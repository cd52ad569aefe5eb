import { parseArgs } from 'node:util';
import { Refusal } from '../corpus/refusal.ts';
import { renameEntry } from './rename-entry.ts';

/** `npm run rename -- OLD NEW [--dry-run]`: renames an id everywhere and leaves a redirect. */
const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [from, to, ...rest] = positionals;
if (from === undefined || to === undefined || rest.length > 0) {
  console.error('Emploi : npm run rename -- ANCIEN NOUVEAU [--dry-run]');
  process.exitCode = 1;
} else {
  try {
    const lines = renameEntry(process.cwd(), from, to, values['dry-run']);
    console.log(lines.join('\n'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
