import { targetOf } from '../corpus/address.ts';
import { Refusal } from '../corpus/refusal.ts';
import { recallCorpus } from '../corpus/store.ts';
import { usesOf } from '../corpus/uses.ts';
import { count } from '../lib/text.ts';

/** `npm run uses -- ARTICLE#p7|ID`: lists all that relies on a paragraph or on an entry. */
const [address] = process.argv.slice(2);
if (address === undefined) {
  console.error('Emploi : npm run uses -- ARTICLE#p7, ou un identifiant, ou events/IDENTIFIANT');
  process.exitCode = 1;
} else {
  try {
    const { corpus } = recallCorpus(process.cwd());
    const uses = usesOf(corpus, targetOf(address, corpus.ids));
    for (const { file, line, what } of uses) console.log(`${file}:${String(line)}  ${what}`);
    console.log(
      uses.length === 0
        ? `Rien ne s’appuie sur ${address}.`
        : `\n${count(uses.length, 'emploi')} de ${address}.`,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
