import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { dossierBarometer } from '../../corpus/queries/actor-page.ts';
import { type Barometer, barometer } from '../../corpus/queries/barometer.ts';
import { mapPlaces } from '../../corpus/queries/map.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { timelineDrawing } from '../../corpus/queries/timeline-drawing.ts';
import { dossierDrawing, DRAWING_FILES } from '../../lib/drawings.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { after } from '../../lib/text.ts';
import { actor as actorSchema } from '../../schema/actor.ts';
import { id } from '../../schema/common.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { stance } from '../../schema/stance.ts';
import { bounds, cited, located } from './record.ts';
import { EVENTS, STANCES } from './statements.ts';
import { ARTICLES } from './subjects.ts';
import type { Table } from './table.ts';

/** A mark of the timeline: an event, or an article. */
const timeMark = z.object({
  ...located,
  lane: id.describe('Bande du dessin : articles, ou la région des événements'),
  title: z.string().describe('Titre'),
  date: edtfDate,
  ...bounds,
  ...cited,
});

const [country, , , territory] = actorSchema.options;
const { actor, toward, level, basis, judge, judgeGroup, date } = stance.shape;

/** A mark of the barometer: a stance, in the row of a country or a territory. */
const stanceMark = z.object({
  ...located,
  row: id.describe('Rangée du dessin : identifiant du pays ou du territoire'),
  ...{ actor, toward, level, basis, judge, judgeGroup },
  disagrees: z
    .boolean()
    .describe('Si une autre position du même acteur, à une date qui se recoupe, en diffère'),
  date,
  ...bounds,
  ...cited,
});

/** A mark of the map: the latest stance of a place, or a place without one. */
const placeMark = z.object({
  ...located,
  land: id.describe('Identifiant du pays ou du territoire'),
  name: country.shape.name,
  iso: country.shape.iso.optional(),
  partOf: territory.shape.partOf.optional(),
  ...z.object({ actor, level, basis, judge, judgeGroup, date }).partial().shape,
  ...bounds,
  ...cited,
});

/** The drawings of a corpus, one row a mark. */
export const drawingTables = memoize((corpus: Corpus): readonly Table[] => {
  return [
    drawingTable({
      name: DRAWING_FILES.timeline,
      title: 'Dessin : la frise',
      description:
        'Ce que montre la frise de la chronologie : un événement ou un article par ligne.',
      schema: timeMark,
      records: timeMarks,
    }),
    drawingTable({
      name: DRAWING_FILES.barometer,
      title: `Dessin : la distance ${after('à', corpus.site.focus.name)}`,
      description:
        'Ce que dessine le baromètre de l’accueil : une marque par ligne. Chaque dossier d’acteur offre aussi le sien.',
      schema: stanceMark,
      records: () => stanceMarks(corpus, barometer(corpus)),
    }),
    drawingTable({
      name: DRAWING_FILES.map,
      title: 'Dessin : la carte',
      description:
        'Ce que dessine la carte de l’accueil : une ligne par pays ou territoire, une par position là où les articles divergent.',
      schema: placeMark,
      records: placeMarks,
    }),
  ];
});

/** The same for the barometer of each dossier that has one. */
export const dossierTables = memoize((corpus: Corpus): readonly Table[] =>
  corpus.actors
    .map(({ id: of, data }) => ({ of, data, drawn: dossierBarometer(corpus, of) }))
    .filter(({ drawn }) => drawn.own.size > 0)
    .map(({ of, data, drawn }) =>
      drawingTable({
        name: dossierDrawing(of),
        title: `La distance ${after('à', corpus.site.focus.name)} : ${data.name}`,
        description: `Ce que le baromètre du dossier « ${data.name} » met en avant : une marque par ligne.`,
        schema: stanceMark,
        records: () => stanceMarks(corpus, drawn),
      }),
    ),
);

function drawingTable(table: Omit<Table, 'csv' | 'twin'>): Table {
  const { name } = table;
  return { ...table, csv: routes.drawing(name, 'csv'), twin: routes.drawing(name, 'svg') };
}

/** The records of a table by their ids. */
function recordsById({ records }: Table, corpus: Corpus): ReadonlyMap<string, object> {
  return new Map(records(corpus).map((record) => [record.id, record]));
}

/** A mark has the fields of its record that its schema names. */
function timeMarks(corpus: Corpus): z.infer<typeof timeMark>[] {
  const { articles, regions } = timelineDrawing(corpus);
  const [articleRecords, eventRecords] = [ARTICLES, EVENTS].map((t) => recordsById(t, corpus));
  return [
    ...articles.map((item) =>
      timeMark.parse({ ...articleRecords?.get(item.id), lane: 'articles' }),
    ),
    ...regions.flatMap(({ id: lane, events }) =>
      events.map((item) => timeMark.parse({ ...eventRecords?.get(item.id), lane })),
    ),
  ];
}

function stanceMarks(
  corpus: Corpus,
  { rows, own }: Barometer & { own?: ReadonlySet<string> },
): z.infer<typeof stanceMark>[] {
  const records = recordsById(STANCES, corpus);
  return rows.flatMap(({ actor: { id: row }, readings }) =>
    readings.flatMap(({ stances, disagree: disagrees }) =>
      stances
        .filter(({ id: drawn }) => own === undefined || own.has(drawn))
        .map((view) => stanceMark.parse({ ...records.get(view.id), row, disagrees })),
    ),
  );
}

function placeMarks(corpus: Corpus): z.infer<typeof placeMark>[] {
  const records = recordsById(STANCES, corpus);
  return mapPlaces(corpus).flatMap(({ actor: { id: land, data }, iso, partOf, latest }) => {
    const place = { land, name: data.name, iso, partOf: partOf?.id };
    const nothing = { id: land, address: absolute(routes.actor(land)), citations: [] };
    return latest.length === 0
      ? [placeMark.parse({ ...nothing, earliest: null, latest: null, ...place })]
      : latest.map((view) => placeMark.parse({ ...records.get(view.id), ...place }));
  });
}
