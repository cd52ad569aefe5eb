import type { ActorRow } from '../../src/charts/barometer-rows.ts';
import type { StanceData } from '../../src/schema/stance.ts';

/** An actor of the barometer with some stances: `minsk-0`, an act on 10 October 2022… */
export function actorRow(
  id: string,
  stances: readonly Partial<StanceData>[],
  disagree = false,
): ActorRow {
  const actor = { id, data: { name: id } };
  const all = stances.map((more, index) => stanceOf(`${id}-${index}`, actor, more));
  return {
    ...{ actor, people: [], attributions: new Map(), latest: all.slice(-1) },
    readings: [{ stances: all, disagree }],
  };
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
