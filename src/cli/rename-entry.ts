import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { everKnown, targetOf } from '../corpus/address.ts';
import { replaceValues } from '../corpus/edit/entry-text.ts';
import { replaceAttributes } from '../corpus/edit/quotation-text.ts';
import { planRename, type Rename } from '../corpus/edit/rename.ts';
import { LEDGER_FILE, writeLedger } from '../corpus/ledger/file.ts';
import { Refusal } from '../corpus/refusal.ts';
import { report } from '../corpus/report.ts';
import { recallCorpus } from '../corpus/store.ts';
import { fieldName } from '../corpus/validate.ts';

/**
 * Renames an entry: its file, its source text, all that names it, and the ledger, where its old
 * address leads to the new one.
 *
 * @returns what it changes, line by line
 * @throws Refusal when it cannot; nothing is written then
 */
export function renameEntry(root: string, from: string, to: string, isDry: boolean): string[] {
  const { corpus, issues } = recallCorpus(root);
  if (issues.length > 0)
    throw new Refusal(
      `${report(issues, ' ; rien n’est changé')}\n\nCorrigez d’abord : ce qui ne se lit pas ne se renomme pas.`,
    );
  const target = targetOf(from, everKnown(corpus));
  if (target.passage !== undefined)
    throw new Refusal(`${from} : le numéro d’un paragraphe ne change pas.`);
  const id = to.startsWith(`${target.name}/`) ? to.slice(target.name.length + 1) : to;
  const plan = planRename(corpus, target, id);
  const named = namedInCode(root, target.id);
  if (named.length > 0)
    throw new Refusal(`Le code nomme ${target.id} : ${named.join(', ')}. Changez-le d’abord.`);
  const files = plan.files.filter(([before]) => existsSync(join(root, before)));
  if (!isDry) apply(root, plan, files);
  return [
    ...described(plan, target.id, id),
    ...files.map(([before, after]) => `${before} → ${after}`),
    ...(plan.ledger === undefined
      ? []
      : [`${LEDGER_FILE} : ${target.name}/${target.id} mène à ${target.name}/${id}`]),
    ...(isDry ? ['', 'Rien n’est écrit (--dry-run).'] : []),
  ];
}

function apply(root: string, plan: Rename, files: readonly [string, string][]): void {
  for (const file of new Set([...plan.references.keys(), ...plan.attributes.keys()])) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    // Attributes first: an id in the frontmatter may change the length of what stands before.
    const quoted = replaceAttributes(text, plan.attributes.get(file) ?? []);
    writeFileSync(path, replaceValues(quoted, plan.references.get(file) ?? []));
  }
  for (const [before, after] of files) renameSync(join(root, before), join(root, after));
  if (plan.ledger !== undefined) writeLedger(root, plan.ledger);
}

function described({ references, attributes }: Rename, from: string, to: string): string[] {
  return [
    ...[...references].flatMap(([file, changes]) =>
      changes.map(
        ({ path, line }) => `${file}:${String(line)}  ${fieldName(path) ?? ''} : ${from} → ${to}`,
      ),
    ),
    ...[...attributes].flatMap(([file, changes]) =>
      changes.map(
        ({ line, attribute }) =>
          `${file}:${String(line)}  <Quotation ${attribute}> : ${from} → ${to}`,
      ),
    ),
  ];
}

/** Where the code itself speaks of an entry: `src/corpus/queries/stances.ts`. */
function namedInCode(root: string, id: string): string[] {
  const folder = join(root, 'src');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => readFileSync(file, 'utf8').includes(`'${id}'`))
    .map((file) => relative(root, file))
    .sort();
}
