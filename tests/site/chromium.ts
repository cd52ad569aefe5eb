import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'node_modules/.cache/chromium');
const PACKED = join(ROOT, 'node_modules/@sparticuz/chromium/bin');
/** The browser, its fonts, and the libraries that a bare Linux lacks. */
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
/** Lists the unpacked files; it is written last, so that a folder without it is not complete. */
const SUMS = 'SHA256SUMS';
/** The package's own configuration looks for fonts in `/tmp` alone. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

const bundled = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts the Chromium that comes with the dependencies on Linux x64, an installed Chrome elsewhere.
 * `unpackChromium` must have run before, in this process or another.
 *
 * @param args given to the browser beside those that it needs
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  if (!bundled) return chromium.launch({ channel: 'chrome', args: [...args] });
  return chromium.launch({
    executablePath: join(FOLDER, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(FOLDER, 'al2023/lib'),
      FONTCONFIG_FILE: join(FOLDER, 'fonts/fonts.conf'),
    },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--headless=shell',
      ...args,
    ],
  });
}

/**
 * Unpacks the bundled Chromium into the project's `node_modules/.cache`, unless it is there, whole.
 * To be called once, before any worker starts: a browser that is still being written cannot run.
 */
export async function unpackChromium(folder = FOLDER, archives = ARCHIVES): Promise<void> {
  if (!bundled || isComplete(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    await inflateInto(staging, archives);
    writeFileSync(join(staging, 'fonts/fonts.conf'), FONTS_CONF);
    writeFileSync(join(staging, SUMS), sums(staging));
    rmSync(folder, { recursive: true, force: true });
    renameSync(staging, folder);
  } catch (error) {
    // Another run may have put its own copy there meanwhile.
    if (!isComplete(folder)) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The package inflates into the temporary folder, whose name it asks for at each call. */
async function inflateInto(folder: string, archives: readonly string[]): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  const running = archives.map((name) => inflate(join(PACKED, name)));
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  await Promise.all(running);
}

function isComplete(folder: string): boolean {
  try {
    return readFileSync(join(folder, SUMS), 'utf8') === sums(folder);
  } catch {
    return false;
  }
}

/** A line for each file of a folder, as `sha256sum` writes it, and whether it may be run. */
function sums(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SUMS)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      const runs = (statSync(path).mode & 0o100) === 0 ? '' : '*';
      return `${hash}  ${relative(folder, path)}${runs}\n`;
    })
    .join('');
}
