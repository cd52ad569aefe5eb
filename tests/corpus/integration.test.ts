import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { verifiedContent } from '../../src/corpus/integration.ts';
import { CAUCASUS } from '../fixtures/corpus.ts';
import { type Change, edit, inProject, told, write } from '../fixtures/project.ts';

const broken = edit(CAUCASUS, 'name: Caucase', 'nom: Caucase');

/** What comes of Astro's first hooks in a project that was built before. */
function start(command: 'build' | 'dev' | 'sync', ...changes: Change[]) {
  return inProject([...changes, write('dist/index.html', '<p>Avant</p>')], (root) => {
    const { hooks } = verifiedContent();
    const error = vi.fn<(message: string) => void>();
    const config = { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`) };
    const call = (name: string) =>
      (hooks as Record<string, (options: object) => void>)[name]?.({
        command,
        config,
        logger: { error },
      });
    call('astro:config:setup');
    let failed = false;
    try {
      call('astro:config:done');
    } catch {
      failed = true;
    }
    return {
      failed,
      told: error.mock.calls.map(([message]) => message.trim()),
      siteStands: existsSync(join(root, 'dist')),
    };
  });
}

/** What is told in dev when a file of the project changes. */
function change(path: string, ...changes: Change[]): string[] {
  return inProject(changes, (root) => {
    const { hooks } = verifiedContent();
    const error = vi.fn<(message: string) => void>();
    const config = { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`) };
    const watcher = new EventEmitter();
    for (const hook of ['astro:config:setup', 'astro:server:setup'])
      (hooks as Record<string, (options: object) => void>)[hook]?.({
        command: 'dev',
        config,
        server: { watcher },
        logger: { error },
      });
    watcher.emit('all', 'change', `${root}/${path}`);
    return error.mock.calls.map(([message]) => message.trim());
  });
}

describe('in dev, after a change', () => {
  test('of the content, issues are told', () => {
    expect(change(CAUCASUS, broken)).toEqual([told(broken)]);
  });

  test('that is right, nothing is told', () => {
    expect(change(CAUCASUS)).toEqual([]);
  });

  test('of something else, nothing is told', () => {
    expect(change('src/lib/text.ts', broken)).toEqual([]);
  });
});

describe('before Astro touches anything', () => {
  test('a valid corpus is let through', () => {
    expect(start('build')).toEqual({ failed: false, told: [], siteStands: true });
  });

  test('a build with an issue tells all, fails, and leaves no site, not even the one before', () => {
    expect(start('build', broken)).toEqual({
      failed: true,
      told: [told(broken)],
      siteStands: false,
    });
  });

  test('in dev the issue is told, and work goes on', () => {
    expect(start('dev', broken)).toEqual({
      failed: false,
      told: [told(broken)],
      siteStands: true,
    });
  });

  test('another command fails, and leaves the site alone', () => {
    expect(start('sync', broken)).toMatchObject({ failed: true, siteStands: true });
  });
});
