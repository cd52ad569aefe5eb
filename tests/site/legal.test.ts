import { expect, inject, test } from 'vitest';
import { pagesOf } from './html.ts';
import { ANSWERABLE } from './setup.ts';

const { real, strange } = inject('sites');

/** The rows of « Mentions légales », label and value. */
function rowsOf(site: typeof real): string[][] {
  const page = pagesOf(site).find(({ path }) => path === 'mentions-legales/');
  const terms = page?.root.querySelectorAll('main dt') ?? [];
  return terms.map((term) =>
    [term, term.nextElementSibling].map((each) => each?.textContent.trim() ?? ''),
  );
}

test('what is not given about the publisher is shown as missing', () => {
  const missing = 'non indiqué dans cette édition';
  expect(rowsOf(real)).toEqual([
    ['Éditeur', missing],
    ['Directeur ou directrice de la publication', missing],
    ['Hébergeur', missing],
    ['Contact', missing],
    ['Droit de réponse', missing],
  ]);
});

test('what is given is shown, the contact where there is no address for replies', () => {
  expect(rowsOf(strange).map(([, value]) => value)).toEqual([
    ANSWERABLE.SITE_PUBLISHER,
    ANSWERABLE.SITE_DIRECTOR,
    ANSWERABLE.SITE_HOST,
    'redaction@example.org',
    'redaction@example.org',
  ]);
});
