import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { faultOf, kindOf } from '../corpus/disk.ts';
import { Refusal } from '../corpus/refusal.ts';
import { readCorpus } from '../corpus/read.ts';
import { harmless } from '../corpus/show.ts';
import { propose, type Proposal } from '../import/propose.ts';
import { ID_PATTERN } from '../schema/common.ts';
import { command } from './command.ts';
import { readOptions } from './options.ts';
import { today } from './today.ts';

const USAGE = `npm run import -- FICHIER|- [--write] [--id=identifiant]

Lit un texte brut, du Markdown ou une page HTML enregistrée (« - » : l’entrée standard) et propose
un brouillon d’article. Rien n’est écrit sans --write, et rien n’est jamais remplacé.`;

/** `npm run import`: proposes a draft from a text, and writes it with `--write`. */
await command(async () => {
  const { values, file } = readCommandLine();
  const root = process.cwd();
  const bytes = await bytesOf(file);
  const { corpus } = readCorpus(root);
  const name = file === '-' ? 'Le texte reçu' : file;
  const proposal = propose(bytes, name, corpus, today(), values.id);
  console.log(harmless(`${proposal.findings}\n`));
  refuseToReplace(proposal, root);
  for (const [path, text] of values.write === true ? proposal.files : []) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  console.log(values.write === true ? written(proposal) : harmless(preview(proposal, file)));
});

/** What would be written, whole but for the source text, and how to write it. */
function preview({ files }: Proposal, file: string): string {
  const contents = [...files].map(([path, text]) =>
    path.startsWith('.sources/') ? `── ${path} : le texte` : `── ${path}\n${text.trimEnd()}`,
  );
  return [
    'Rien n’est encore écrit. Voici ce qui le serait :',
    ...contents,
    `Ensuite : npm run import -- ${file === '-' ? '-' : `"${file}"`} --write`,
  ].join('\n\n');
}

/** What was written, and what to do next. */
function written({ id, files }: Proposal): string {
  return `Écrit :
${[...files.keys()].map((path) => `  ${path}`).join('\n')}

Ensuite :
  1. npm run check          dit ce qui reste à compléter, et ce que la source dit de plus
  2. npm run dev            montre le brouillon, sur /articles/${id}/
  3. npm run new -- event   crée l’événement qui cite l’article
  4. Quand rien ne reste, ôtez « draft: true » : npm run check -- --fix inscrit les adresses,
     et npm run build publie.`;
}

function readCommandLine() {
  const { values, positionals } = readOptions(USAGE, {
    allowPositionals: true,
    options: { write: { type: 'boolean' }, id: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refusal(USAGE);
  if (values.id !== undefined && !ID_PATTERN.test(values.id))
    throw new Refusal(
      `--id=${values.id} : un identifiant s’écrit en minuscules sans accent, mots joints par des traits d’union.`,
    );
  return { values, file };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  // Not readFileSync(0): it fails on a pipe that has nothing to give yet.
  if (file === '-') return await buffer(process.stdin);
  try {
    const stats = statSync(file);
    // A device may never end; a pipe is what `<(…)` of a shell gives.
    if (stats.isFile() || stats.isFIFO()) return readFileSync(file);
    throw new Refusal(`${file} : attendu un fichier ; trouvé ${kindOf(stats)}.`);
  } catch (error) {
    const fault = faultOf(error);
    throw fault === undefined ? error : new Refusal(`${file} : ${fault}.`);
  }
}

function refuseToReplace({ files, id }: Proposal, root: string): void {
  const taken = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (taken.length === 0) return;
  throw new Refusal(
    `${taken.join(', ')} ${taken.length === 1 ? 'existe' : 'existent'} déjà : rien n’est écrit. Donnez à l’article un autre identifiant que ${id} (--id=…).`,
  );
}
