import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));

afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

/** What a command says where it fails, from a folder that is no project. */
function failed(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect([status, stdout]).toEqual([expect.toSatisfy((code) => code === 1 || code === 2), '']);
  return stderr;
}

/** Options of Node by which no port opens: an administrator may open any. */
function refusing(code: string): string {
  const error = `Object.assign(new Error(), { code: '${code}' })`;
  const module = `import { Server } from 'node:net';
    Server.prototype.listen = function () { this.emit('error', ${error}); };`;
  return `--import=data:text/javascript,${encodeURIComponent(module)}`;
}

test.each([
  ['check', 'src/cli/check.ts'],
  ['import', 'src/cli/import.ts'],
  ['serve', 'src/cli/serve.ts'],
  ['bench', 'tests/bench/run.ts'],
])('%s says which option is unknown, and how it is used', (name, file) => {
  expect(failed(file, ['--bidon'])).toMatch(
    new RegExp(`^--bidon : option refusée\\.\\n(?:Emploi : )?npm run ${name}\\b`),
  );
});

test('serve says what keeps it from serving', async () => {
  const serve = (port: string) => failed('src/cli/serve.ts', [], { PORT: port });
  expect(serve('http')).toMatch(/^PORT : attendu un nombre de 0 à 65535 ; trouvé « http »\./);
  const part = /^Le site n’est pas construit, ou ne l’est qu’à moitié/;
  expect(serve('4321')).toMatch(part);
  mkdirSync(join(elsewhere, 'dist'));
  writeFileSync(join(elsewhere, 'dist/404.html'), 'Introuvable');
  expect(serve('4321')).toMatch(part);
  writeFileSync(join(elsewhere, 'dist/SHA256SUMS'), '');
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  expect(serve(String(port))).toBe(
    `Le port ${String(port)} est déjà pris.\nEmploi : npm run serve, ou PORT=4322 npm run serve\n`,
  );
  other.close();
  expect(failed('src/cli/serve.ts', [], { PORT: '80', NODE_OPTIONS: refusing('EACCES') })).toBe(
    'Le port 80 est réservé à l’administrateur.\nEmploi : npm run serve, ou PORT=4322 npm run serve\n',
  );
});
