import { describe, expect, test } from 'vitest';
import { href, routes, textFragment } from '../../src/lib/routes.ts';
import { missingFrom, readSite } from '../../src/lib/site.ts';

describe('readSite', () => {
  test('has defaults, which an empty variable leaves', () => {
    const names = ['SITE_URL', 'BASE_PATH', 'SITE_PUBLISHER', 'CONTACT_URL', 'REPLY_URL'];
    const site = readSite(Object.fromEntries(names.map((name) => [name, ''])));
    expect(site).toEqual({ url: 'http://localhost:4321', base: '/' });
  });

  test('ends an origin without a slash, and puts a path between slashes', () => {
    expect(readSite({ SITE_URL: 'https://a.fr//' }).url).toBe('https://a.fr');
    for (const BASE_PATH of ['un/dossier', '/un/dossier', '//un//dossier//'])
      expect(readSite({ BASE_PATH }).base).toBe('/un/dossier/');
  });

  test('keeps the contact as given, which serves for the right of reply', () => {
    const CONTACT_URL = 'mailto:a@b.fr';
    expect(readSite({ CONTACT_URL })).toMatchObject({ contact: CONTACT_URL, reply: CONTACT_URL });
    expect(readSite({ CONTACT_URL, REPLY_URL: 'https://b.fr/r' }).reply).toBe('https://b.fr/r');
  });

  test('refuses what is no address', () => {
    expect(() => readSite({ REPLY_URL: 'b.fr' })).toThrow(/^REPLY_URL : attendu une adresse/);
    expect(() => readSite({ SITE_URL: 'https://a.fr/b' })).toThrow(/^SITE_URL : attendu une origi/);
  });
});

test.each(['', 'http://127.0.0.1:80', 'http://[::1]:80'])(
  'nothing is missing from a site on this machine: « %s »',
  (SITE_URL) => {
    expect(missingFrom(readSite({ SITE_URL }))).toEqual([]);
  },
);

test('what the law wants is missing from a site elsewhere until it is given', () => {
  const names = ['SITE_PUBLISHER', 'SITE_DIRECTOR', 'SITE_HOST', 'CONTACT_URL'];
  const given = Object.fromEntries(names.map((name) => [name, 'https://a.fr/qui']));
  const missing = (env: Record<string, string>) =>
    missingFrom(readSite({ SITE_URL: 'https://a.fr', ...env }));
  expect(missing({})).toEqual(names);
  expect(missing({ ...given, SITE_HOST: '' })).toEqual(['SITE_HOST']);
});

test('routes are relative to the base, pages end with a slash', () => {
  expect(href(routes.article('un-article'))).toBe('/articles/un-article/');
  expect(href(routes.passage('un-article', '3 bis'))).toBe('/articles/un-article/#p3-bis');
  expect(href(routes.home())).toBe('/');
});

test.each([
  [
    'https://a.fr/',
    'post-soviétique, dit-on &',
    '#:~:text=post%2Dsovi%C3%A9tique%2C%20dit%2Don%20%26',
  ],
  ['https://a.fr/#suite', 'un deux', ':~:text=un%20deux'],
])('a fragment of %s points at the words', (address, words, fragment) => {
  expect(textFragment(address, words)).toBe(address + fragment);
});
