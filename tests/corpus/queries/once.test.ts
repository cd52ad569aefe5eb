import { setFlagsFromString } from 'node:v8';
import { setImmediate } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { onceInAWhile } from '../../../src/corpus/queries/once.ts';
import { corpusWith } from '../../fixtures/project.ts';

test('what is large is worked out once while it is held, and again once it was let go', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const corpus = corpusWith();
  let times = 0;
  const ask = onceInAWhile(() => [(times += 1)]);
  const held = [ask(corpus)];
  await setImmediate();
  collect();
  expect(ask(corpus)).toBe(held[0]);
  held.pop();
  await setImmediate();
  collect();
  expect(ask(corpus)).toEqual([2]);
});
