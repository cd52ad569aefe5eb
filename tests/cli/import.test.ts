import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject } from '../fixtures/project.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/import.ts');
const TEXT = 'Les canards montent sur le grand toit\n\nL’Arménie en a compté douze ce matin.\n';
const ARTICLE = 'content/articles/les-canards-montent-sur-le-grand-toit.mdx';
const SOURCE = '.sources/les-canards-montent-sur-le-grand-toit.txt';

/** Runs `npm run import` in a project's folder. */
function run(root: string, args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// Each run starts Node: on a busy machine, seconds.
describe('npm run import', { timeout: 60_000 }, () => {
  test('prints what it would write, and writes it with --write, once', () => {
    inProject([], (root) => {
      writeFileSync(join(root, 'toits.txt'), TEXT);
      const shown = run(root, ['toits.txt']);
      expect(shown.stdout).toContain(`── ${ARTICLE}\n---\ntitle: Les canards`);
      expect(shown.stdout).toContain('npm run import -- "toits.txt" --write');
      expect(existsSync(join(root, ARTICLE))).toBe(false);

      const wrote = run(root, ['toits.txt', '--write']);
      expect([wrote.status, wrote.stderr]).toEqual([0, '']);
      expect(readFileSync(join(root, SOURCE), 'utf8')).toBe(TEXT);

      writeFileSync(join(root, ARTICLE), 'mine');
      const again = run(root, ['toits.txt', '--write']);
      expect(again.status).toBe(1);
      expect(again.stderr).toBe(
        `${ARTICLE}, ${SOURCE} existent déjà : rien n’est écrit. Donnez à l’article un autre identifiant que les-canards-montent-sur-le-grand-toit (--id=…).\n`,
      );
      expect(readFileSync(join(root, ARTICLE), 'utf8')).toBe('mine');
    });
  });

  test('reads the standard input, and says what it cannot read', () => {
    inProject([], (root) => {
      expect(run(root, ['-'], TEXT).stdout).toContain('Identifiant   les-canards-montent');
      const wrong = [['absent.txt'], ['-', '--id=Été'], []].map((args) => {
        const { status, stderr } = run(root, args, '');
        return [status, stderr.split('\n')[0]];
      });
      expect(wrong).toMatchInlineSnapshot(`
        [
          [
            1,
            "absent.txt : aucun fichier de ce nom.",
          ],
          [
            1,
            "--id=Été : un identifiant s’écrit en minuscules sans accent, mots joints par des traits d’union.",
          ],
          [
            1,
            "npm run import -- FICHIER|- [--write] [--id=identifiant]",
          ],
        ]
      `);
    });
  });
});
