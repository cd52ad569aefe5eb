import { PREDICTION, RAID, RAID_EVENT, STANCE, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { edit } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

function dated(name: string, date: string): Mutation {
  return [name, edit(SUMMIT_EVENT, 'date: "2022-11-23"', `date: ${date}`)];
}

/** Impossible, reversed, ambiguous, or in another writing than EDTF. */
export const DATES: readonly Mutation[] = [
  dated('31 novembre', '"2022-11-31"'),
  dated('29 février d’une année commune', '"2023-02-29"'),
  dated('treizième mois', '"2022-13"'),
  dated('saison, que la norme admet et que nous n’employons pas', '"2022-21"'),
  dated('jour zéro', '"2022-11-00"'),
  dated('an zéro', '"0000"'),
  dated('fin avant le début', '"2022-11-23/2022-11-22"'),
  dated('même jour deux fois', '"2022-11-23/2022-11-23"'),
  dated('fin contenue dans le début', '"2022-11/2022-11-23"'),
  dated('ensemble à rebours', '"[2022-11-23..2022-11-01]"'),
  dated('durée ouverte', '"2022-11-23/.."'),
  dated('écriture française', '23 novembre 2022'),
  dated('jour d’abord, qui peut être un mois', '"11/12/2022"'),
  dated('jour sans zéro', '"2022-1-5"'),
  dated('mois sans zéro', '"2022-8"'),
  dated('jour d’abord', '"23/11/2022"'),
  dated('mois en lettres', 'novembre 2022'),
  dated('à peu près', '"vers 2022"'),
  dated('tilde devant', '"~2022-11-23"'),
  dated('sans traits d’union', '"20221123"'),
  dated('traits d’union typographiques', '"2022–11–23"'),
  dated('guillemets français', '« 2022-11-23 »'),
  dated('espace à la fin', '"2022-11-23 "'),
  dated('crochets sans guillemets', '[2022-11-20..2022-11-23]'),
  dated('durée sans zéros', '"2022-1-5/2022-1-8"'),
  dated('année à deux chiffres', '"22-11-23"'),
  dated('incertitude, que nous n’employons pas', '"2022?"'),
  dated('heure', '"2022-11-23T10:00"'),
  dated('chiffres arabes orientaux', '"٢٠٢٢"'),
  dated('année seule, lue comme un nombre', '2022'),
  dated('après tous les articles qui le rapportent', '"2024-01-01"'),
  [
    'publication un mois, non un jour',
    edit(RAID, 'published: "2026-11-21"', 'published: "2026-11"'),
  ],
  [
    'correction un jour qui n’existe pas',
    edit(RAID, 'source:', 'corrections: [{ date: "2026-02-30", text: Un nom. }]\nsource:'),
  ],
  ['publication un mois qui n’existe pas', edit(RAID, '"2026-11-21"', '"2026-13-01"')],
  ['publication jour d’abord', edit(RAID, '"2026-11-21"', '21/11/2026')],
  ['source absente d’une date extérieure', edit(RAID_EVENT, 'basis: stated', 'basis: external')],
  ['position d’un jour impossible', edit(STANCE, '"2022-11-23"', '"2022-11-32"')],
  ['prévision à rebours', edit(PREDICTION, '"2023-09-25"', '"2023-09-25/2023-09-24"')],
];
