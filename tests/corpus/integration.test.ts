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
        updateConfig: vi.fn(),
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

/** What is told in dev when a file of the project changes, and what is sent to the browser. */
function change(path: string, ...changes: Change[]): { told: string[]; sent: unknown[] } {
  return inProject(changes, (root) => {
    const { hooks } = verifiedContent();
    const error = vi.fn<(message: string) => void>();
    const config = { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`) };
    const watcher = new EventEmitter();
    const sent: unknown[] = [];
    const ws = { send: (message: unknown) => sent.push(message) };
    for (const hook of ['astro:config:setup', 'astro:server:setup'])
      (hooks as Record<string, (options: object) => void>)[hook]?.({
        command: 'dev',
        config,
        server: { watcher, ws },
        logger: { error },
      });
    watcher.emit('all', 'change', `${root}/${path}`);
    return { told: error.mock.calls.map(([message]) => message.trim()), sent };
  });
}

describe('in dev, after a change', () => {
  const reload = { type: 'full-reload' };

  test('of the content, issues are told and the page is read again', () => {
    expect(change(CAUCASUS, broken)).toEqual({ told: [told(broken)], sent: [reload] });
  });

  test('that is right, nothing is told', () => {
    expect(change(CAUCASUS)).toEqual({ told: [], sent: [reload] });
  });

  test('of something else, nothing is told', () => {
    expect(change('src/lib/text.ts', broken)).toEqual({ told: [], sent: [] });
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
