import { Refusal } from '../corpus/refusal.ts';
import { Unreadable, verifyCopy } from '../delivery/verify.ts';
import { readWord } from './options.ts';
import { progress } from './progress.ts';

const USAGE = `Emploi : npm run verify -- DOSSIER ou ADRESSE, où est une copie du site
npm run verify -- dist
npm run verify -- https://example.org/`;

/** `npm run verify -- FOLDER|ADDRESS`: says how a copy of the site differs from its manifest. */
try {
  const place = readWord(USAGE);
  const tell = progress.begin(`Lecture de ${place}`);
  const { isSame, report } = await verifyCopy(place, tell);
  progress.end();
  console.log(report);
  if (!isSame) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Unreadable || error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
