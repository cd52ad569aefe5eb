import { stringify } from 'yaml';
import { capitalise, count, list } from '../lib/text.ts';
import { typeset } from '../lib/typography.ts';
import { OPEN, OPEN_ID } from '../schema/common.ts';
import { isPersonName } from './names/heads.ts';
import type { UnknownName } from './names/unknown.ts';

/** The file of a new actor, its questions open: it loads, and `npm run check` refuses it. */
export function stub({ name, lines }: UnknownName, article: string): string {
  const where = `${count(lines.length, 'ligne').replace(/^\d+ /, '')} ${list(lines.map(String))} de .sources/${article}.txt`;
  const kind = isPersonName(name) ? 'person' : 'organisation';
  const description =
    kind === 'person'
      ? 'qui est-ce, et qu’en disent les articles ?'
      : 'pays, personne, organisation ou territoire (« kind ») ? qu’en disent les articles ?';
  return stringify(
    {
      name: capitalise(typeset(name)),
      kind,
      ...(kind === 'person' ? { role: `${OPEN} : sa fonction, en minuscules`, of: [OPEN_ID] } : {}),
      // Names are found in their own case: « institut de Valmorin » in a sentence.
      ...(/^\p{Ll}/u.test(name) ? { aliases: [typeset(name)] } : {}),
      description: `${OPEN} : ${description} Voyez ${where}`,
    },
    // Astro reads YAML 1.1: « NO » or « 2022 » must be quoted.
    { lineWidth: 0, version: '1.1' },
  );
}
