import type { ActorRow, BarometerData } from '../../src/charts/barometer-rows.ts';
import type { StanceData } from '../../src/schema/stance.ts';

/** An actor of the barometer with some stances: `minsk-0`, an act on 10 October 2022… */
export function actorRow(
  id: string,
  stances: readonly Partial<StanceData>[],
  disagree = false,
): ActorRow {
  const actor = { id, data: { name: id } };
  const all = stances.map((more, index) => stanceOf(`${id}-${index}`, actor, more));
  return { actor, attributions: new Map(), readings: [{ stances: all, disagree }] };
}

/** A stance: an act of support on 10 October 2022, unless told otherwise. */
export function stanceOf(id: string, actor: ActorRow['actor'], more: Partial<StanceData> = {}) {
  const data: StanceData = {
    ...{ actor: actor.id, toward: 'moscou', level: 'soutien', basis: 'acte', date: '2022-10-10' },
    ...{ dating: { basis: 'stated', from: 'le jour' }, summary: 'Il aide.', citations: [] },
    ...more,
  };
  return { id, path: `acteurs/${actor.id}/#${id}`, data, actor };
}

/** A barometer of some rows, among two articles and a long silence. */
export function barometerData(
  rows: readonly ActorRow[],
  more: Partial<BarometerData> = {},
): BarometerData {
  return {
    rows,
    articles: [
      { id: 'a', date: '2022-10-11~', title: 'Un titre', publisher: 'La Gazette' },
      { id: 'b', date: '2025-04-05', title: 'Un autre', publisher: 'Le Courrier' },
      { id: 'c', date: '2026-01-20', title: 'Un dernier', publisher: 'Le Phare' },
    ],
    silences: [{ from: '2022-10-11', to: '2025-04-05' }],
    wide: { from: '2022-09-01', to: '2022-10-11' },
    circle: { ids: ['ligue'], name: 'la Ligue' },
    ...more,
  };
}
