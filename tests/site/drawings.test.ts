import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { filesOf, pagesOf } from './html.ts';

const FOLDER = 'donnees/dessins/';

describe.each([
  ['real', 'Lignes de faille'],
  ['second', 'Le Fil du sel'],
] as const)('drawings as files (%s)', (which, name) => {
  const site = inject('sites')[which];
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const files = filesOf(site.folder).filter((file) => file.startsWith(FOLDER));
  const svgs = files.filter((file) => file.endsWith('.svg'));

  test('every drawing of a page offers its SVG and its data, by links of the same words', () => {
    const offered = pagesOf(site).flatMap(({ path, root }) => {
      const links = root.querySelectorAll(`a[href^="${site.base}${FOLDER}"]`);
      const drawn = root.querySelectorAll('.time, .where').length;
      if (path !== 'donnees/') {
        const names = links.map(({ textContent }) => textContent.trim());
        const pair = ['Télécharger le dessin (SVG)', 'les données (CSV)'];
        expect(names, path).toEqual(Array.from({ length: drawn }, () => pair).flat());
        expect(links.every((link) => link.hasAttribute('download'))).toBe(true);
      }
      return links.map((link) => link.getAttribute('href')?.slice(site.base.length) ?? '');
    });
    expect(new Set(offered)).toEqual(new Set(files));
    expect(svgs.length).toBeGreaterThan(4);
  });

  test.each(svgs)('%s stands alone', (file) => {
    const svg = read(file);
    expect(SyntaxValidator.validate(svg)).toBe(true);
    // Nothing is fetched: no address but the namespace, in no attribute and no style.
    const addresses = svg.match(/(?:href|src)=|@import|url\((?!#)|<(?:image|use|script)\b/g) ?? [];
    expect(addresses).toEqual([]);
    const root = parse(svg);
    const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
    for (const [, id = ''] of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(ids, id).toContain(id);
    const styles = root.querySelector('style')?.textContent ?? '';
    const classes = root
      .querySelectorAll('[class]')
      .flatMap((node) => node.getAttribute('class')?.split(' ') ?? []);
    // Those of a page alone; a file fills its shades by attributes.
    const plain = /^(?:names|territory|words|head|wide|shade-[1-5])$/;
    const bare = classes.filter((name) => !plain.test(name) && !styles.includes(`.${name}`));
    expect([...new Set(bare)]).toEqual([]);
  });

  test.each(svgs)('%s says what it is, where it comes from and under which licence', (file) => {
    const root = parse(read(file));
    const [title, desc] = ['svg > title', 'svg > desc'].map(
      (part) => root.querySelector(part)?.textContent ?? '',
    );
    expect(title).not.toBe('');
    expect(desc).toContain(name);
    expect(desc).toContain('https://creativecommons.org/licenses/by/4.0/');
    const words = root.querySelectorAll('text').map(({ textContent }) => textContent);
    expect(words.join(' ')).toContain(`http://localhost:4321${site.base}`);
    expect(words.join(' ')).toMatch(
      /CC BY 4\.0, sauf ce qui est entre guillemets · \d{4}\.\d+\.\d+\+/,
    );
  });

  test.each(svgs)('%s draws each row of its CSV, and nothing else', (file) => {
    const rows = parseCsv(read(file.replace(/svg$/, 'csv')), {
      bom: true,
      columns: true,
    }) as unknown as Record<string, string>[];
    const own = file.endsWith('carte.svg') ? 'land' : 'id';
    const drawn = parse(read(file))
      .querySelectorAll('[data-id]')
      .map((node) => node.getAttribute('data-id'));
    expect(new Set(drawn)).toEqual(new Set(rows.map((row) => row[own])));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row['address']?.startsWith('http'))).not.toContain(false);
  });
});

describe('in a browser', () => {
  const site = inject('sites').real;
  const svgs = filesOf(site.folder).filter((file) => /^donnees\/dessins\/.+\.svg$/.test(file));

  test('each opens as a picture, of the size that it says', async () => {
    const page = await open('404.html');
    for (const file of svgs) {
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, site.url + file);
      const svg = readFileSync(join(site.folder, file), 'utf8');
      const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(size, file).toEqual([Number(width), Number(height)]);
    }
  });

  test('no words leave the sheet', async () => {
    for (const file of svgs.filter((name) => !name.includes('barometre-'))) {
      const page = await open(file);
      const out = await page.locator('text').evaluateAll((all) => {
        const width = document.documentElement.getBoundingClientRect().width;
        return all
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect();
            return left < 0 || right > width;
          })
          .map((text) => text.textContent);
      });
      expect(out, file).toEqual([]);
    }
  });
});
