/*
 * How often search puts the right thing first: `tests/bench/search-score.ts DIST FILE [--misses]`, where
 * FILE contains queries with what must come first, among the first three, or that must find nothing.
 */
import { readFileSync } from 'node:fs';
import { type Asked, isRight, openSearchOf } from '../site/searches/asked.ts';

const [dist = 'dist', file = '', flag] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(file, 'utf8')) as Asked[];
const { find, close } = await openSearchOf(dist);
const scores = new Map<string, [right: number, total: number]>();
for (const asked of queries) {
  const found = (await find(asked.q, 5)).map(({ path }) => path);
  const [right, total] = scores.get(asked.kind) ?? [0, 0];
  const isGood = isRight(asked, found);
  scores.set(asked.kind, [right + Number(isGood), total + 1]);
  if (!isGood && flag === '--misses') {
    const wanted = asked.first ?? asked.among ?? ['nothing'];
    console.log(
      `${asked.kind}: ${asked.q}\n  wanted ${wanted.join(' ')}\n  found  ${found.slice(0, 4).join(' ')}`,
    );
  }
}
close();
for (const [kind, [right, total]] of scores)
  console.log(`${kind} ${String(right)}/${String(total)}`);
const right = [...scores.values()].reduce((sum, [each]) => sum + each, 0);
console.log(`${String(right)}/${String(queries.length)}`);
