import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const READY = join(import.meta.dirname, '../../src/cli/ready.cjs');
const LOCK = '.astro/construction';
const root = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));

/** What stands for a command: it says whether Astro would send what it is used for, and waits. */
const COMMAND = `console.log('runs', process.env.ASTRO_TELEMETRY_DISABLED); process.stdin.on('data', () => process.exit());`;

beforeAll(() => {
  mkdirSync(join(root, 'node_modules/astro'), { recursive: true });
  writeFileSync(join(root, 'command.mjs'), COMMAND);
  writeFileSync(
    join(root, 'old.cjs'),
    `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });`,
  );
  writeFileSync(
    join(root, 'read-only.cjs'),
    `require('node:fs').accessSync = () => { throw new Error(); };`,
  );
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What is said instead of running a command; nothing where it runs. */
function refusal(args: readonly string[], { env = {}, cwd = root } = {}): string {
  const before = args.filter((arg) => arg.endsWith('.cjs')).flatMap((path) => ['-r', path]);
  const after = args.filter((arg) => !arg.endsWith('.cjs'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...before, '-r', READY, join(root, 'command.mjs'), ...after],
    { cwd, encoding: 'utf8', env: { ...process.env, ...env }, input: 'end' },
  );
  expect([status, stdout]).toEqual(stderr === '' ? [0, 'runs 1\n'] : [1, '']);
  return stderr;
}

test.each([`d'or`, 'a#b', 'a%b', 'a?b', 'a"b', 'a*b', 'a:b', 'a\\b', 'a\nb'])(
  'a folder that Vite would misread is refused: « %s »',
  (name) => {
    const cwd = join(root, name, 'inside');
    mkdirSync(cwd, { recursive: true });
    const [odd = ''] = /[^\w]/.exec(name) ?? [];
    const shown = (text: string) => text.replace('\n', '\\n');
    expect(refusal([], { cwd })).toBe(
      `Le dossier « ${shown(name)} » est à renommer : « ${shown(odd)} » empêche de construire le site.\n`,
    );
  },
);

test('an older Node and packages that are missing are told by what installs them', () => {
  const line =
    /^Il manque Node 24 ou les paquets du projet : « npm ci .+» les installe \(.+\)\.\n$/;
  expect(refusal(['./old.cjs'])).toMatch(line);
  expect(refusal(['./old.cjs'])).toContain('Node est ici le 20.20.2');
  const bare = join(root, 'bare');
  mkdirSync(bare);
  expect(refusal([], { cwd: bare })).toMatch(line);
});

test.each([
  ['BASE_PATH', '/été', 'des dossiers'],
  ['BASE_PATH', '/a/../b', 'des dossiers'],
  ['SITE_URL', 'example.org', 'une origine'],
  ['SITE_URL', 'https://a.fr:99999', 'une origine'],
  ['CONTACT_URL', 'tel:12', 'une adresse'],
])('%s=%s is refused in one line', (name, value, expected) => {
  expect(refusal([], { env: { [name]: value } })).toMatch(
    new RegExp(`^${name} : attendu ${expected}.+ ; trouvé « ${value} »\\.\n$`),
  );
});

test.each(['build', 'check', 'dev', 'run'])('%s says where it cannot write', (command) => {
  expect(refusal(['./read-only.cjs'])).toBe('');
  expect(refusal(['./read-only.cjs', command])).toMatch(
    /^Vous n’avez pas le droit d’écrire dans le dossier du projet/,
  );
  writeFileSync(join(root, 'dist'), '');
  expect(refusal([command])).toBe('dist est un fichier, où il faut un dossier : supprimez-le.\n');
  rmSync(join(root, 'dist'));
});

test('a site is built once at a time', async () => {
  const first = spawn(process.execPath, ['-r', READY, 'command.mjs', 'build'], { cwd: root });
  await once(first.stdout, 'data');
  expect(refusal(['build'])).toMatch(
    new RegExp(`^Une construction du site est en cours \\(processus ${String(first.pid)}\\)`),
  );
  expect(refusal(['dev'])).toBe('');
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(existsSync(join(root, LOCK))).toBe(true);
  expect(refusal(['build'])).toBe('');
  expect(existsSync(join(root, LOCK))).toBe(false);
});
