import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { verifiedContent } from '../../src/corpus/integration.ts';
import { CAUCASUS, RAID } from '../fixtures/corpus.ts';
import { append, type Change, edit, inProject, told, write } from '../fixtures/project.ts';
import { start } from '../fixtures/start.ts';

const broken = edit(CAUCASUS, 'name: Caucase', 'nom: Caucase');

const started = (command: 'build' | 'dev' | 'sync', ...changes: Change[]) =>
  inProject(changes, (root) => start(root, command));

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
        server: { watcher, ws, environments: { ssr: { hot: ws } } },
        logger: { error },
      });
    vi.useFakeTimers();
    try {
      watcher.emit('all', 'change', join(root, path));
      vi.runAllTimers();
    } finally {
      vi.useRealTimers();
    }
    return { told: error.mock.calls.map(([message]) => message.trim()), sent };
  });
}

/** In dev, what is wrong does not keep the site from being seen. */
const toldInDev = (...changes: Change[]) =>
  told(...changes).replace('le site n’est pas construit', 'le site montre ce qui peut être lu');

describe('in dev, after a change', () => {
  test('of the content, issues are reported, the first of them over the page', () => {
    const { told: messages, sent } = change(CAUCASUS, broken);
    expect(messages).toEqual([toldInDev(broken)]);
    expect(sent).toMatchObject([{ type: 'error', err: { loc: { line: 1 } } }]);
  });

  test('that is right, nothing is told', () => {
    expect(change(CAUCASUS)).toEqual({ told: [], sent: [] });
  });

  test('of a source text, what compares it with the article is told', () => {
    const source = write('.sources/sommet-tendu.txt', 'Un texte.');
    expect(change('.sources/sommet-tendu.txt', source).told).toHaveLength(1);
  });

  test('of something else, nothing is told', () => {
    expect(change('src/lib/text.ts', broken)).toEqual({ told: [], sent: [] });
  });
});

describe('before Astro touches anything', () => {
  test('a valid corpus is let through', () => {
    expect(started('build')).toEqual({ failed: false, told: [], siteStands: true });
  });

  test('a build with an issue tells all, fails, and leaves no site, not even the one before', () => {
    expect(started('build', broken)).toEqual({
      failed: true,
      told: [told(broken)],
      siteStands: false,
    });
  });

  test('a draft that is not finished is told, and does not keep the rest from being built', () => {
    const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
    const { failed, told: messages } = started(
      'build',
      draft,
      append(RAID, '\nÀ compléter : la fin.\n'),
    );
    expect(failed).toBe(false);
    expect(messages).toEqual([
      `1 brouillon laissé de côté, 1 erreur que dit npm run check :\n  ${RAID}`,
    ]);
  });

  test('in dev the issue is told, and work goes on', () => {
    expect(started('dev', broken)).toEqual({
      failed: false,
      told: [toldInDev(broken)],
      siteStands: true,
    });
  });

  test('another command fails, and leaves the site alone', () => {
    expect(started('sync', broken)).toMatchObject({ failed: true, siteStands: true });
  });
});
