import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { verifiedContent } from '../../src/corpus/integration.ts';
import { CAUCASUS, RAID } from '../fixtures/corpus.ts';
import { append, type Change, edit, inProject, told, write } from '../fixtures/project.ts';
import { start } from '../fixtures/start.ts';

const broken = edit(CAUCASUS, 'name: Caucase', 'nom: Caucase');
const inDev = told(broken).replace('n’est pas construit', 'montre ce qui peut être lu');

describe('before Astro touches anything', () => {
  const started = (command: 'build' | 'dev' | 'sync', ...changes: Change[]) =>
    inProject(changes, (root) => start(root, command));

  test('a valid corpus is let through', () => {
    expect(started('build')).toEqual({ failed: false, told: [], siteStands: true });
  });

  test('a build with an issue reports all, fails, and leaves no site, not even the one before', () => {
    expect(started('build', broken)).toEqual({
      failed: true,
      told: [told(broken)],
      siteStands: false,
    });
  });

  test('a draft that is not finished does not keep the rest from being built', () => {
    const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
    expect(started('build', draft, append(RAID, '\nÀ compléter : la fin.\n'))).toMatchObject({
      failed: false,
      told: [`1 brouillon laissé de côté, 1 erreur que dit npm run check :\n  ${RAID}`],
    });
  });

  test('in dev, issues are reported and work goes on; another command leaves the site alone', () => {
    expect(started('dev', broken)).toEqual({ failed: false, told: [inDev], siteStands: true });
    expect(started('sync', broken)).toMatchObject({ failed: true, siteStands: true });
  });
});

describe('in dev, after a change', () => {
  /** What is reported when a file of the project changes, and what is sent to the browser. */
  function change(path: string, ...changes: Change[]): { reported: string[]; sent: unknown[] } {
    return inProject(changes, (root) => {
      const error = vi.fn<(message: string) => void>();
      const watcher = new EventEmitter();
      const send = vi.fn<(message: unknown) => void>();
      const { hooks } = verifiedContent();
      for (const hook of ['astro:config:setup', 'astro:server:setup'])
        (hooks as Record<string, (options: object) => void>)[hook]?.({
          command: 'dev',
          config: { root: pathToFileURL(`${root}/`) },
          server: { watcher, ws: { send } },
          logger: { error },
        });
      vi.useFakeTimers();
      watcher.emit('all', 'change', join(root, path));
      vi.runAllTimers();
      vi.useRealTimers();
      const reported = error.mock.calls.map(([message]) => message.trim());
      return { reported, sent: send.mock.calls.map(([message]) => message) };
    });
  }

  test('of the content, issues are reported, the first of them over the page', () => {
    const { reported, sent } = change(CAUCASUS, broken);
    expect(reported).toEqual([inDev]);
    expect(sent).toMatchObject([{ type: 'error', err: { loc: { line: 1 } } }]);
    expect(change(CAUCASUS)).toEqual({ reported: [], sent: [] });
  });

  test('of a source text, what compares it with the article is reported', () => {
    const source = write('.sources/sommet-tendu.txt', 'Un texte.');
    expect(change('.sources/sommet-tendu.txt', source).reported).toHaveLength(1);
  });

  test('of something else, nothing is', () => {
    expect(change('src/lib/text.ts', broken)).toEqual({ reported: [], sent: [] });
  });
});
