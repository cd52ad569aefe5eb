import { describe, expect, test } from 'vitest';
import { readText } from '../../src/import/read.ts';

describe('a text', () => {
  test('is kept as it is; its first line is its title where it is no sentence', () => {
    const text = 'La mare déborde encore une fois\n\nLes canards sont sur le toit.\n\nFin\n';
    expect(readText(text)).toMatchObject({ text, title: 'La mare déborde encore une fois' });
    expect(readText('La mare déborde.\n\nEncore.').title).toBeUndefined();
    expect(readText('Le Fil\n\nLa mare déborde encore.').title).toBeUndefined();
  });

  test('may state its day', () => {
    expect(readText('Toits\n\nPublié le 24 novembre 2022\n\nFin.').published).toBe('2022-11-24');
    expect(readText('Il est né le 24 novembre 2022.').published).toBeUndefined();
  });

  test('in Markdown has the title and the day of its front matter, or of its first heading', () => {
    const { title, published } = readText('---\ntitle: La mare\ndate: 2024-07-04\n---\n\nFin.');
    expect([title, published]).toEqual(['La mare', '2024-07-04']);
    expect(readText('# La **mare**\n\nElle monte.').title).toBe('La mare');
  });

  test.each(['*a ', '[', '<a '])('with « %s » a hundred thousand times is read', (mark) => {
    expect(readText(`${mark.repeat(100_000)} Un toit.`).text).toMatch(/Un toit\.\n$/);
  });
});

describe('a saved page', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html><head><title>La mare - Le Fil</title>${head}</head><body>${body}</body></html>`;
  const prose = '<p>Les canards sont montés sur le toit de la mairie, et y restent.</p>';

  test('gives its article, and reports what it leaves out', () => {
    const { text, title, left } = readText(
      page(
        `<nav><a href="/">Accueil</a></nav><article><h1>La mare</h1>${prose}<ul><li>un</li><li>deux</li></ul></article><footer>Mentions légales</footer>`,
      ),
    );
    expect(title).toBe('La mare');
    expect(text).toMatch(/Les canards sont montés .*\n\nun\n\ndeux\n$/s);
    expect(left).toEqual(expect.arrayContaining(['Accueil', 'Mentions légales']));
  });

  test('loses no sentence that stands beside those of its article', () => {
    const last = 'Le maire, lui, promet de répondre demain.';
    const { text } = readText(
      page(
        `<div><h1>La mare</h1>${prose.repeat(4)}<p>Hier <b>encore</b>, ils y étaient.<br><br>Ils y dorment.</p><p class="sponsor related"><a href="/x">${last}</a></p></div>`,
      ),
    );
    expect(text).toContain('Hier encore, ils y étaient.\n\nIls y dorment.');
    expect(text).toContain(last);
  });

  test('gives what it declares: title, day, publisher, address', () => {
    const head =
      '<meta property="og:title" content="La mare monte"><meta property="og:site_name" content="Le Fil"><meta property="article:published_time" content="2024-07-04T08:00:00Z"><link rel="canonical" href="https://fil.example/mare">';
    expect(readText(page(`<article>${prose}</article>`, head))).toMatchObject({
      title: 'La mare monte',
      published: '2024-07-04',
      publisher: 'Le Fil',
      address: 'https://fil.example/mare',
    });
  });

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"La mare","datePublished":"2024-07-04"}</script>',
    ],
    ['<time>', '<time datetime="2024-07-04T08:00">jeudi</time>'],
  ])('gives the day of its %s', (_, dated) => {
    expect(readText(page(`<article>${dated}${prose}</article>`)).published).toBe('2024-07-04');
  });

  test('runs no script and takes no address but http(s)', () => {
    const { address, text } = readText(
      page(
        `<article><h1>La mare</h1>${prose}<script>throw new Error('run')</script></article>`,
        '<link rel="canonical" href="javascript:alert(1)">',
      ),
    );
    expect(address).toBeUndefined();
    expect(text).not.toContain('throw');
  });
});
