import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { compareNumbers } from '../../lib/passage-number.ts';
import { type Ledger, ledger as schema, type RecordedPassages } from '../../schema/ledger.ts';
import type { Issue } from '../issue.ts';
import type { SourceEntry } from '../model.ts';
import { readYaml } from '../yaml-file.ts';

/** The file of the ledger in `content/`, and from the project's folder. */
export const LEDGER_NAME = 'addresses.yaml';
export const LEDGER_FILE = `content/${LEDGER_NAME}`;

/** The command that keeps it. */
export const FIX = 'npm run check -- --fix';

const HEADER = `# Registre des adresses publiées : elles sont permanentes.
# Tenu par « ${FIX} » ; seul « moved » s’écrit à la main.

`;

/** Stands for a file that is not there yet, or that is refused. */
export const NO_LEDGER: SourceEntry<Ledger> = {
  id: 'addresses',
  file: LEDGER_FILE,
  data: { published: {}, stances: {}, passages: {}, moved: {}, withdrawn: {} },
  at: () => ({ line: 1, column: 1 }),
};

/** The ledger of a project, empty where it has none yet; undefined where it is refused. */
export function readLedger(root: string, issues: Issue[] = []): SourceEntry<Ledger> | undefined {
  if (!existsSync(join(root, LEDGER_FILE))) return NO_LEDGER;
  return readYaml(root, NO_LEDGER, schema, issues);
}

/** Writes the ledger of a project, in place of the one before. */
export function writeLedger(root: string, ledger: Ledger): void {
  writeFileSync(join(root, LEDGER_FILE), ledgerText(ledger));
}

/** The file's text: one line an entry and a passage, in order. */
export function ledgerText({ published, stances, passages, moved, withdrawn }: Ledger): string {
  const data = {
    published: sorted(published),
    stances: sorted(stances),
    passages: new Map([...sorted(passages)].map(([id, recorded]) => [id, inOrder(recorded)])),
    moved: sorted(moved),
    withdrawn: sorted(withdrawn),
  };
  return HEADER + stringify(data, { lineWidth: 0 });
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Map<string, Value> {
  return new Map(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Passages in the order of their numbers, « 3 » written without quotes. */
function inOrder(recorded: RecordedPassages): Map<string | number, string> {
  return new Map(
    Object.entries(recorded)
      .sort(([a], [b]) => compareNumbers(a, b))
      .map(([number, value]) => [/\D/.test(number) ? number : Number(number), value]),
  );
}
