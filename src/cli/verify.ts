import { Unreadable, verifyCopy } from '../delivery/verify.ts';

/** `npm run verify -- FOLDER|ADDRESS`: says how a copy of the site differs from its manifest. */
const [place] = process.argv.slice(2);
const { isTTY } = process.stderr;
try {
  if (place === undefined) {
    throw new Unreadable(
      'attendu : le dossier ou l’adresse d’une copie du site\nnpm run verify -- dist\nnpm run verify -- https://example.org/',
    );
  }
  const { isSame, report } = await verifyCopy(place, (done, total) => {
    if (isTTY) process.stderr.write(`\r${String(done)} fichiers sur ${String(total)}`);
    if (isTTY && done === total) process.stderr.write('\n');
  });
  console.log(report);
  if (!isSame) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
