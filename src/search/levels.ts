import type { Corpus } from '../corpus/model.ts';
import { barometerOf } from '../corpus/queries/barometer.ts';
import { MOSCOW, stancesToward } from '../corpus/queries/stances.ts';
import { type Level, LEVELS } from '../schema/stance.ts';

/**
 * The latest level of each actor toward Moscow, by its id: that of a country is also that of its
 * leaders, as in the barometer. Several where the articles disagree; absent where none is attested.
 */
export function latestLevels(corpus: Corpus): ReadonlyMap<string, readonly Level[]> {
  const stances = stancesToward(corpus, MOSCOW);
  const ofPeople = Map.groupBy(stances, ({ data }) => data.actor)
    .values()
    .flatMap((own) =>
      barometerOf(corpus, own).rows.map(
        ({ latest }) => [own[0]?.data.actor ?? '', levelsOf(latest)] as const,
      ),
    );
  const ofBodies = barometerOf(corpus, stances).rows.map(
    ({ actor, latest }) => [actor.id, levelsOf(latest)] as const,
  );
  return new Map([...ofPeople, ...ofBodies]);
}

function levelsOf(stances: readonly { data: { level: Level } }[]): Level[] {
  return LEVELS.filter((level) => stances.some(({ data }) => data.level === level));
}
