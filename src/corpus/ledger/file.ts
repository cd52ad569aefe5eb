import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { ADDRESSED, type Ledger, ledger as schema } from '../../schema/ledger.ts';
import type { Position } from '../../markdown/position.ts';
import type { Issue } from '../issue.ts';
import type { DataPath } from '../model.ts';
import { decodeText } from '../text-file.ts';
import { validate } from '../validate.ts';
import { type ParsedYaml, parseYaml } from '../yaml.ts';

/** The file of the ledger in `content/`, and from the project's folder. */
export const LEDGER_NAME = 'addresses.yaml';
export const LEDGER_FILE = `content/${LEDGER_NAME}`;

/** The command that keeps it. */
export const FIX = 'npm run check -- --fix';

const HEADER = ` Registre des adresses publiées : elles sont permanentes.
 Tenu par « ${FIX} » ; ne l’écrivez pas à la main.`;

function emptyLedger(): Ledger {
  return {
    articles: {},
    actors: [],
    topics: [],
    events: [],
    stances: {},
    predictions: [],
    moved: {},
    withdrawn: {},
  };
}

/** A ledger as read, and where each of its fields stands. */
export interface LedgerFile {
  ledger: Ledger;
  at: (path: DataPath) => Position;
  issues: Issue[];
}

/**
 * The ledger of a project; empty where it has none yet, or where it is refused.
 *
 * @param read reads YAML, or remembers what it read
 */
export function readLedger(
  root: string,
  read = (text: string): ParsedYaml => parseYaml(text, LEDGER_FILE),
): LedgerFile {
  const path = join(root, LEDGER_FILE);
  const refused: Issue[] = [];
  const text = existsSync(path)
    ? decodeText(path, LEDGER_FILE, refused)
    : ledgerText(emptyLedger());
  const yaml = read(text ?? '');
  if (text === undefined) return { ledger: emptyLedger(), at: yaml.at, issues: refused };
  const { data, issues } = validate(schema, yaml, LEDGER_FILE);
  return { ledger: data ?? emptyLedger(), at: yaml.at, issues };
}

/** Writes the ledger of a project, in place of the one before. */
export function writeLedger(root: string, ledger: Ledger): void {
  writeFileSync(join(root, LEDGER_FILE), ledgerText(ledger));
}

/** The file's text: ids in order, one line a passage in the order of its article. */
export function ledgerText(ledger: Ledger): string {
  const sorted = (record: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const document = new Document({
    ...Object.fromEntries(
      ADDRESSED.map((name) => {
        const entries = ledger[name];
        return [name, Array.isArray(entries) ? entries.toSorted() : sorted(entries)];
      }),
    ),
    moved: sorted(ledger.moved),
    withdrawn: sorted(ledger.withdrawn),
  });
  document.commentBefore = HEADER;
  visit(document, {
    Seq: (_, node) => {
      for (const item of node.items) if (isMap(item)) item.flow = true;
      return undefined;
    },
    Pair: (_, { key, value }) => {
      // An empty list or map is told as such.
      if ((isMap(value) || isSeq(value)) && value.items.length === 0) value.flow = true;
      if (isScalar(key) && key.value === 'opening' && isScalar(value)) value.type = 'QUOTE_DOUBLE';
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0 });
}
