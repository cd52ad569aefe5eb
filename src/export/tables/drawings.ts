import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { dossierBarometer } from '../../corpus/queries/actor-page.ts';
import { type Barometer, barometer } from '../../corpus/queries/barometer.ts';
import { mapPlaces } from '../../corpus/queries/map.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { timelineDrawing } from '../../corpus/queries/timeline-drawing.ts';
import { fallsWithin } from '../../lib/dates.ts';
import { dossierDrawing, DRAWING_FILES } from '../../lib/drawings.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { id } from '../../schema/common.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { REGIONS } from '../../schema/event.ts';
import { stance } from '../../schema/stance.ts';
import type { Table } from './index.ts';
import { bounds, cited, located } from './located.ts';
import { articleRecords, eventRecords, stanceRecords } from './records.ts';

/** A mark of the timeline: an event, or an article. */
const timeMark = z.strictObject({
  ...located,
  lane: z.enum(['articles', ...REGIONS]),
  title: z.string(),
  date: edtfDate,
  ...bounds,
  ...cited,
});

const { actor, level, basis, judge, judgeGroup, date } = stance.shape;

/** A mark of the barometer: a stance, in the row of a country or a territory. */
const stanceMark = z.strictObject({
  ...located,
  ...{ row: id, actor, level, basis, judge, judgeGroup, disagrees: z.boolean(), date },
  ...bounds,
  ...cited,
});

/** A mark of the map: the latest stance of a place, or a place without one. */
const placeMark = z.strictObject({
  ...located,
  ...{ land: id, name: z.string(), iso: z.string().optional(), partOf: id.optional() },
  ...z.object({ actor, level, basis, judge, judgeGroup, date }).partial().shape,
  ...bounds,
  ...cited,
});

/** The drawings of the site, one row a mark. */
export const DRAWING_TABLES: readonly Table[] = [
  {
    name: DRAWING_FILES.timeline,
    title: 'Dessin : la frise',
    description: 'Ce que montre la frise de la chronologie : un événement ou un article par ligne.',
    schema: timeMark,
    records: (corpus) => timeMarks(corpus),
  },
  {
    name: DRAWING_FILES.autumn,
    title: 'Dessin : l’automne 2022, de près',
    description: 'Ce que dessine la seconde frise de la chronologie : une marque par ligne.',
    schema: timeMark,
    records: (corpus) => {
      const { closeUp } = timelineDrawing(corpus);
      return closeUp === undefined
        ? []
        : timeMarks(corpus).filter(({ date }) => fallsWithin(date, closeUp.from, closeUp.to));
    },
  },
  {
    name: DRAWING_FILES.barometer,
    title: 'Dessin : la distance à Moscou',
    description:
      'Ce que dessine le baromètre de l’accueil : une marque par ligne. Chaque dossier d’acteur offre aussi le sien.',
    schema: stanceMark,
    records: (corpus) => stanceMarks(corpus, barometer(corpus)),
  },
  {
    name: DRAWING_FILES.map,
    title: 'Dessin : la carte',
    description:
      'Ce que dessine la carte de l’accueil : une ligne par pays ou territoire, une par position là où les articles divergent.',
    schema: placeMark,
    records: placeMarks,
  },
];

/** The drawings of a corpus: the timeline has no close-up where nothing happened in its months. */
export function drawingTables(corpus: Corpus): readonly Table[] {
  return timelineDrawing(corpus).closeUp === undefined
    ? DRAWING_TABLES.filter(({ name }) => name !== DRAWING_FILES.autumn)
    : DRAWING_TABLES;
}

/** The same for the barometer of each dossier that has one. */
export const dossierTables = memoize((corpus: Corpus): readonly Table[] =>
  corpus.actors
    .map(({ id: of, data }) => ({ of, data, drawn: dossierBarometer(corpus, of) }))
    .filter(({ drawn }) => drawn.rows.length > 0)
    .map(({ of, data, drawn }) => ({
      name: dossierDrawing(of),
      title: `La distance à Moscou : ${data.name}`,
      description: `Ce que dessine le baromètre du dossier « ${data.name} ».`,
      schema: stanceMark,
      records: () => stanceMarks(corpus, drawn),
    })),
);

function timeMarks(corpus: Corpus): z.infer<typeof timeMark>[] {
  const { articles, regions } = timelineDrawing(corpus);
  const told = new Map(
    [
      ...articleRecords(corpus).map((record) => ({ ...record, lane: 'articles' as const })),
      ...eventRecords(corpus).map((record) => ({ ...record, lane: record.region })),
    ].map((record) => [`${record.lane} ${record.id}`, record]),
  );
  const drawn = [
    ...articles.map((item) => ({ id: item.id, lane: 'articles' })),
    ...regions.flatMap(({ id: lane, events }) => events.map((item) => ({ id: item.id, lane }))),
  ];
  return drawn.flatMap((item) => {
    const record = told.get(`${item.lane} ${item.id}`);
    if (record === undefined) return [];
    const { id: own, address, lane, title, date: when, earliest, latest, citations } = record;
    return [{ id: own, address, lane, title, date: when, earliest, latest, citations }];
  });
}

function stanceMarks(corpus: Corpus, { rows }: Barometer): z.infer<typeof stanceMark>[] {
  const records = stancesById(corpus);
  return rows.flatMap(({ actor: { id: row }, readings }) =>
    readings.flatMap(({ stances, disagree }) =>
      stances.flatMap((view) => {
        const record = records.get(view.id);
        return record === undefined ? [] : [{ ...levelled(record), row, disagrees: disagree }];
      }),
    ),
  );
}

const stancesById = memoize(
  (corpus) => new Map(stanceRecords(corpus).map((record) => [record.id, record])),
);

type PlaceMark = z.infer<typeof placeMark>;

function placeMarks(corpus: Corpus): PlaceMark[] {
  const stances = stancesById(corpus);
  return mapPlaces(corpus).flatMap(
    ({ actor: { id: land, data }, iso, partOf, latest }): PlaceMark[] => {
      const own = { land, name: data.name, iso, partOf: partOf?.id };
      const bare: PlaceMark = {
        ...{ id: land, address: absolute(routes.actor(land)) },
        ...{ ...own, earliest: null, latest: null, citations: [] },
      };
      if (latest.length === 0) return [bare];
      return latest.flatMap((view) => {
        const record = stances.get(view.id);
        return record === undefined ? [] : [{ ...levelled(record), ...own }];
      });
    },
  );
}

type StanceRecord = ReturnType<typeof stanceRecords>[number];

/** What a drawing shows of a stance. */
function levelled(record: StanceRecord) {
  const { id: own, address, earliest, latest, citations } = record;
  const { actor: of, level: at, basis: by, judge: who, judgeGroup: group, date: when } = record;
  return {
    ...{ id: own, address, actor: of, level: at, basis: by, judge: who, judgeGroup: group },
    ...{ date: when, earliest, latest, citations },
  };
}
