import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { verifiedContent } from '../../src/corpus/integration.ts';
import { CAUCASUS, RAID, SUMMIT } from '../fixtures/corpus.ts';
import { append, type Change, edit, inProject, reportOf, write } from '../fixtures/project.ts';

const broken = edit(CAUCASUS, 'name: Caucase', 'nom: Caucase');
const START = ['astro:config:setup', 'astro:config:done'];
const inDev = reportOf(broken).replace('n’est pas construit', 'montre ce qui peut être lu');

/** Calls hooks of Astro in a project; gives what is logged and what is sent to the browser. */
function run(root: string, command: string, hooks: readonly string[]) {
  const log = vi.fn<(message: string) => void>();
  const send = vi.fn<(message: unknown) => void>();
  const watcher = new EventEmitter();
  const integration = verifiedContent();
  const options = {
    command,
    config: { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`) },
    logger: { info: () => undefined, warn: log, error: log },
    server: { watcher, ws: { send } },
  };
  for (const hook of hooks)
    (integration.hooks as Record<string, (options: object) => void>)[hook]?.(options);
  return {
    watcher,
    logged: () => log.mock.calls.map(([message]) => message.trim()),
    sent: () => send.mock.calls.map(([message]) => message),
  };
}

describe('before Astro touches anything', () => {
  /** What is logged at the start of a command, and whether the site built before is still there. */
  const started = (command: string, ...changes: Change[]) =>
    inProject(changes, (root) => {
      mkdirSync(join(root, 'dist'));
      const { logged } = run(root, command, START);
      return { logged: logged(), siteStands: existsSync(join(root, 'dist')) };
    });

  test('a valid corpus is let through', () => {
    expect(started('build')).toEqual({ logged: [], siteStands: true });
  });

  test.each([
    ['build', false],
    ['sync', true],
  ])('a %s with an issue fails; the site before stays: %s', (command, siteStands) => {
    inProject([broken], (root) => {
      mkdirSync(join(root, 'dist'));
      expect(() => run(root, command, START)).toThrow('Le contenu est refusé');
      expect(existsSync(join(root, 'dist'))).toBe(siteStands);
    });
  });

  test('drafts alone make no site', () => {
    const drafts = [SUMMIT, RAID].map((path) =>
      edit(path, '\nactors: [', '\ndraft: true\nactors: ['),
    );
    inProject(drafts, (root) => {
      expect(() => run(root, 'build', START)).toThrow('Le contenu est refusé');
    });
  });

  test('a draft that is not finished does not keep the rest from being built', () => {
    const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
    expect(started('build', draft, append(RAID, '\nÀ compléter : la fin.\n')).logged).toEqual([
      `1 brouillon laissé de côté, 1 erreur que dit npm run check :\n  ${RAID}`,
    ]);
  });

  test('in dev, issues are reported and work goes on', () => {
    expect(started('dev', broken)).toEqual({ logged: [inDev], siteStands: true });
  });
});

describe('in dev, after a change', () => {
  const changed = (path: string, ...changes: Change[]) =>
    inProject(changes, (root) => {
      const hooks = ['astro:config:setup', 'astro:server:setup'];
      const { watcher, logged, sent } = run(root, 'dev', hooks);
      vi.useFakeTimers();
      watcher.emit('all', 'change', join(root, path));
      vi.runAllTimers();
      vi.useRealTimers();
      return { logged: logged(), sent: sent() };
    });

  test('of the content, issues are reported, the first of them over the page', () => {
    const { logged, sent } = changed(CAUCASUS, broken);
    expect(logged).toEqual([inDev]);
    expect(sent).toMatchObject([{ type: 'error', err: { loc: { line: 1 } } }]);
    expect(changed(CAUCASUS)).toEqual({ logged: [], sent: [] });
  });

  test('of a source text, what compares it with the article is reported', () => {
    const source = write('.sources/sommet-tendu.txt', 'Un texte.');
    expect(changed('.sources/sommet-tendu.txt', source).logged).toHaveLength(1);
  });

  test('of something else, nothing is', () => {
    expect(changed('src/lib/text.ts', broken)).toEqual({ logged: [], sent: [] });
  });
});
