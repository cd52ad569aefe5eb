import { expect, test } from 'vitest';
import { type OfflineList, plan, sizeOf } from '../../src/offline/plan.ts';

const list = (version: string, files: Record<string, string>): OfflineList => ({
  version,
  transfer: 0,
  files: Object.entries(files).map(([path, sha256]) => ({ path, bytes: 10, sha256 })),
});

test('without anything held, all is fetched', () => {
  const next = list('b', { '': 'h1', 'articles/': 'h2' });
  expect(plan(next, [])).toEqual({ fetch: next.files, copy: [] });
  expect(sizeOf(next)).toEqual({ files: 2, bytes: 20, transfer: 0 });
});

test('what is the same is copied, wherever it stood; what changed, or is new, is fetched', () => {
  const held = {
    cache: 'version a',
    list: list('a', { '': 'h1', 'articles/': 'h2', 'x.js': 'h3' }),
  };
  const next = list('b', { '': 'h1', 'articles/': 'h9', 'y.js': 'h3', 'new/': 'h4' });
  const { fetch, copy } = plan(next, [held]);
  expect(fetch.map(({ path }) => path)).toEqual(['articles/', 'new/']);
  expect(copy.map(({ file, from }) => [file.path, from])).toEqual([
    ['', { cache: 'version a', path: '' }],
    ['y.js', { cache: 'version a', path: 'x.js' }],
  ]);
});

test('a version that waits is copied from as well as the one in use', () => {
  const held = [
    { cache: 'a', list: list('a', { '': 'h1' }) },
    { cache: 'b', list: list('b', { '': 'h2' }) },
  ];
  const { fetch, copy } = plan(list('c', { '': 'h1', 'articles/': 'h2', 'x/': 'h3' }), held);
  expect(fetch.map(({ path }) => path)).toEqual(['x/']);
  expect(copy.map(({ from }) => from.cache)).toEqual(['a', 'b']);
});
