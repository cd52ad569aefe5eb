import type { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import * as records from './records.ts';
import * as schemas from './schemas.ts';

/** One file of `/donnees/`: a list of records of one shape. */
export interface Table {
  /** Name of the file, and key in the JSON of the whole corpus. */
  name: string;
  title: string;
  /** What one row is, for readers. */
  description: string;
  schema: z.ZodType;
  records: (corpus: Corpus) => readonly object[];
  /** Fields too long for a cell: in JSON only. */
  jsonOnly?: readonly string[];
}

/** Every table, in the order of `/donnees/`. */
export const TABLES: readonly Table[] = [
  {
    name: 'articles',
    title: 'Articles',
    description: 'Un compte rendu par ligne, et l’article de presse qu’il rapporte.',
    schema: schemas.articleRecord,
    records: records.articleRecords,
    jsonOnly: ['paragraphs'],
  },
  {
    name: 'acteurs',
    title: 'Acteurs',
    description: 'Un pays, une personne, une organisation ou un territoire, et où il est nommé.',
    schema: schemas.actorRecord,
    records: records.actorRecords,
  },
  {
    name: 'themes',
    title: 'Thèmes',
    description: 'Un thème, ses articles et ses événements.',
    schema: schemas.topicRecord,
    records: records.topicRecords,
  },
  {
    name: 'evenements',
    title: 'Événements',
    description: 'Un fait daté, sa certitude et les paragraphes qui le disent.',
    schema: schemas.eventRecord,
    records: records.eventRecords,
  },
  {
    name: 'positions',
    title: 'Positions',
    description: 'L’attitude datée d’un acteur envers un autre, sur cinq niveaux.',
    schema: schemas.stanceRecord,
    records: records.stanceRecords,
  },
  {
    name: 'declarations',
    title: 'Déclarations',
    description: 'Des mots cités, qui les a dits et à quelle occasion.',
    schema: schemas.declarationRecord,
    records: records.declarationRecords,
  },
  {
    name: 'previsions',
    title: 'Prévisions',
    description: 'Ce que quelqu’un a dit de l’avenir, et ce que nos articles en disent depuis.',
    schema: schemas.predictionRecord,
    records: records.predictionRecords,
  },
];
