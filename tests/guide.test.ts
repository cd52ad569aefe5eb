import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

test.each(['README.md', 'content/README.md'])('every link of %s leads to a file', (guide) => {
  const text = readFileSync(join(ROOT, guide), 'utf8');
  const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, path = '']) => path);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => !existsSync(join(ROOT, guide, '..', path)))).toEqual([]);
});

test.each(['README.md', 'content/README.md'])('every command of %s is one', (guide) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const text = readFileSync(join(ROOT, guide), 'utf8');
  const commands = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
