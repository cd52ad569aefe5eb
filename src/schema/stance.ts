import { z } from 'zod';
import { citation } from './citation.ts';
import { dating, line, listOf, prose } from './common.ts';
import { edtfDate } from './edtf.ts';
import { AUTHOR, idOf } from './reference.ts';

/** From closest to furthest. */
export const LEVELS = ['soutien', 'soutien-reserve', 'equilibre', 'distance', 'rupture'] as const;
export type Level = (typeof LEVELS)[number];

/** `parole`: its own quoted words; `acte`: what it did; `analyse`: the judge's reading. */
export const BASES = ['parole', 'acte', 'analyse'] as const;
export type Basis = (typeof BASES)[number];

/** One file of `content/stances/`: an actor's dated attitude toward another. */
export const stance = z
  .strictObject({
    actor: idOf('actors').describe('Identifiant de l’acteur'),
    toward: idOf('actors').describe('Identifiant de l’acteur envers qui'),
    level: z.enum(LEVELS).describe(`Niveau, du plus proche au plus éloigné : ${LEVELS.join(', ')}`),
    basis: z.enum(BASES).describe(`Ce qui la fonde : ${BASES.join(', ')}`),
    judge: idOf('actors', AUTHOR)
      .optional()
      .describe(`Qui en juge, si c’est une analyse : un acteur, ou ${AUTHOR}`),
    /** In the words of a cited paragraph: « des responsables occidentaux ». */
    judgeGroup: line.optional().describe('Le groupe qui en juge, s’il n’est pas un acteur'),
    date: edtfDate,
    dating,
    /** One sentence. */
    summary: prose.describe('Résumé, dans nos mots'),
    citations: listOf(citation).min(1, { error: 'une référence au moins' }),
  })
  .refine(({ actor, toward }) => actor !== toward, {
    error: 'un autre acteur que lui-même',
    path: ['toward'],
  })
  .refine(
    ({ basis, judge, judgeGroup }) =>
      [judge, judgeGroup].filter((each) => each !== undefined).length ===
      (basis === 'analyse' ? 1 : 0),
    {
      error:
        'un juge (« judge » ou « judgeGroup ») si la position est une analyse, et seulement alors',
      path: ['judge'],
    },
  );
export type StanceData = z.infer<typeof stance>;
