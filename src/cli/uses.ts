import { everKnown, targetOf } from '../corpus/address.ts';
import { recallCorpus } from '../corpus/store.ts';
import { usesOf } from '../corpus/uses.ts';
import { count } from '../lib/text.ts';
import { command } from './command.ts';
import { readWord } from './options.ts';

const USAGE = 'Emploi : npm run uses -- ARTICLE#p7, ou un identifiant, ou events/IDENTIFIANT';

/** `npm run uses -- ARTICLE#p7|ID`: lists all that relies on a paragraph or on an entry. */
await command(() => {
  const address = readWord(USAGE);
  const { corpus } = recallCorpus(process.cwd());
  const uses = usesOf(corpus, targetOf(address, everKnown(corpus)));
  for (const { file, line, what } of uses) console.log(`${file}:${String(line)}  ${what}`);
  console.log(
    uses.length === 0
      ? `Rien ne s’appuie sur ${address}.`
      : `\n${count(uses.length, 'emploi')} de ${address}.`,
  );
});
