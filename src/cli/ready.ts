/* What `ready.cjs` makes sure of once Node can read it; an error here is for whoever ran a command. */
import * as fs from 'node:fs';
import { Refusal } from '../corpus/refusal.ts';
// Throws where a variable of the environment is refused.
import '../lib/site.ts';

/** Commands of Astro and of the tests that write in the project. */
const WRITING = ['build', 'check', 'dev', 'run'];

/** The file that names the process that builds the site. */
const LOCK = '.astro/construction';

function refuseUnwritable(folder: string): void {
  const isFolder = fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) return;
  if (!isFolder)
    throw new Refusal(`${folder} est un fichier, où il faut un dossier : supprimez-le.`);
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch {
    const name = folder === '.' ? 'le dossier du projet' : `le dossier ${folder}`;
    throw new Refusal(
      `Vous n’avez pas le droit d’écrire dans ${name} : donnez-le-vous, ou copiez le projet ailleurs.`,
    );
  }
}

/** One build at a time: another would take away files that this one is about to read. */
function refuseSecondBuild(): void {
  fs.mkdirSync('.astro', { recursive: true });
  const own = String(process.pid);
  try {
    fs.writeFileSync(LOCK, own, { flag: 'wx' });
  } catch {
    const other = fs.readFileSync(LOCK, 'utf8');
    if (isRunning(Number(other)))
      throw new Refusal(
        `Une construction du site est en cours (processus ${other}) : attendez qu’elle finisse ; si ce processus n’en est pas une, supprimez ${LOCK}.`,
      );
    // It was stopped.
    fs.writeFileSync(LOCK, own);
  }
  process.once('exit', () => {
    fs.rmSync(LOCK, { force: true });
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const [, , command = ''] = process.argv;
if (WRITING.includes(command))
  for (const folder of ['.', '.astro', 'dist', 'node_modules']) refuseUnwritable(folder);
if (command === 'build') refuseSecondBuild();
