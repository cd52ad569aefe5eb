import { Unreadable, verifyCopy } from '../delivery/verify.ts';
import { progress } from './progress.ts';

/** `npm run verify -- FOLDER|ADDRESS`: says how a copy of the site differs from its manifest. */
const [place] = process.argv.slice(2);
try {
  if (place === undefined) {
    throw new Unreadable(
      'attendu : le dossier ou l’adresse d’une copie du site\nnpm run verify -- dist\nnpm run verify -- https://example.org/',
    );
  }
  const tell = progress.begin(`Lecture de ${place}`);
  const { isSame, report } = await verifyCopy(place, tell);
  progress.end();
  console.log(report);
  if (!isSame) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
