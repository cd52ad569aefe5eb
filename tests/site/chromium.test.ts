import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackChromium } from './chromium.ts';

let parent: string;
let folder: string;
const font = () => join(folder, 'fonts/fonts/Open_Sans/OpenSans-Regular.ttf');
const unpack = () => unpackChromium(folder, ['fonts.tar.br']);

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'chromium-'));
  folder = join(parent, 'chromium');
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

// The browser of other systems is not unpacked.
test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'unpacks a browser whole, also when two runs do so at once, and replaces a damaged or foreign file',
  async () => {
    await Promise.all([unpack(), unpack()]);
    const whole = readFileSync(font());
    expect(whole.length).toBeGreaterThan(100_000);

    truncateSync(font(), 1000);
    await unpack();
    expect(readFileSync(font()).equals(whole)).toBe(true);

    writeFileSync(font(), 'not a font');
    await unpack();
    expect(readFileSync(font()).equals(whole)).toBe(true);
  },
);
