import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { compareNumbers } from '../../lib/passage-number.ts';
import type { Position } from '../../markdown/position.ts';
import { type Ledger, ledger as schema, type RecordedPassages } from '../../schema/ledger.ts';
import type { Issue } from '../issue.ts';
import type { DataPath } from '../model.ts';
import { readText } from '../text-file.ts';
import { validate } from '../validate.ts';
import { parseYaml } from '../yaml.ts';

/** The file of the ledger in `content/`, and from the project's folder. */
export const LEDGER_NAME = 'addresses.yaml';
export const LEDGER_FILE = `content/${LEDGER_NAME}`;

/** The command that keeps it. */
export const FIX = 'npm run check -- --fix';

const HEADER = `# Registre des adresses publiées : elles sont permanentes.
# Tenu par « ${FIX} » ; seul « moved » s’écrit à la main.

`;

const EMPTY: Ledger = { published: {}, stances: {}, passages: {}, moved: {}, withdrawn: {} };

/** A ledger as read, and where each of its fields stands. */
export interface LedgerFile {
  ledger: Ledger;
  at: (path: DataPath) => Position;
  issues: Issue[];
}

/** The ledger of a project; empty where it has none yet, or where it is refused. */
export function readLedger(root: string): LedgerFile {
  const refused: Issue[] = [];
  const isThere = existsSync(join(root, LEDGER_FILE));
  const text = isThere ? readText(root, LEDGER_FILE, refused) : undefined;
  const yaml = parseYaml(text ?? ledgerText(EMPTY), LEDGER_FILE);
  const { data, issues } = validate(schema, yaml, LEDGER_FILE);
  return { ledger: data ?? EMPTY, at: yaml.at, issues: [...refused, ...issues] };
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
