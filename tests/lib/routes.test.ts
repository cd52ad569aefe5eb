import { describe, expect, test } from 'vitest';
import { href, routes, textFragment } from '../../src/lib/routes.ts';
import { missingFrom, readSite } from '../../src/lib/site.ts';

describe('readSite', () => {
  test('has defaults', () => {
    expect(readSite({})).toEqual({
      url: 'http://localhost:4321',
      base: '/',
      contact: undefined,
    });
  });

  test('takes an empty variable for none', () => {
    const names = ['SITE_URL', 'BASE_PATH', 'SITE_PUBLISHER', 'CONTACT_URL', 'REPLY_URL'];
    expect(readSite(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSite({}));
  });

  test.each(['https://a.fr', 'https://a.fr/', 'https://a.fr//'])(
    'ends %s without a slash',
    (url) => {
      expect(readSite({ SITE_URL: url }).url).toBe('https://a.fr');
    },
  );

  test.each([
    ['/', '/'],
    ['un/dossier', '/un/dossier/'],
    ['/un/dossier', '/un/dossier/'],
    ['/un/dossier/', '/un/dossier/'],
    ['//un//dossier//', '/un/dossier/'],
  ])('puts « %s » between slashes', (path, base) => {
    expect(readSite({ BASE_PATH: path }).base).toBe(base);
  });

  test('keeps the contact as given, which serves for the right of reply', () => {
    const CONTACT_URL = 'mailto:a@b.fr';
    expect(readSite({ CONTACT_URL })).toMatchObject({ contact: CONTACT_URL, reply: CONTACT_URL });
    expect(readSite({ CONTACT_URL, REPLY_URL: 'https://b.fr/r' }).reply).toBe('https://b.fr/r');
    expect(() => readSite({ REPLY_URL: 'b.fr' })).toThrow(/^REPLY_URL : attendu une adresse/);
  });
});

describe('missingFrom', () => {
  const SITE_URL = 'https://a.fr';

  test.each(['', 'http://localhost:4321', 'http://127.0.0.1:80', 'http://[::1]:80'])(
    'asks nothing of a site on this machine: %s',
    (own) => {
      expect(missingFrom(readSite({ SITE_URL: own }))).toEqual([]);
    },
  );

  test('names what is not told of a site elsewhere', () => {
    const names = ['SITE_PUBLISHER', 'SITE_DIRECTOR', 'SITE_HOST', 'CONTACT_URL'];
    expect(missingFrom(readSite({ SITE_URL }))).toEqual(names);
    const told = Object.fromEntries(names.map((name) => [name, 'https://a.fr/qui']));
    expect(missingFrom(readSite({ SITE_URL, ...told }))).toEqual([]);
    expect(missingFrom(readSite({ SITE_URL, ...told, SITE_HOST: '' }))).toEqual(['SITE_HOST']);
  });
});

test('routes are relative to the base, pages end with a slash', () => {
  expect(href(routes.article('un-article'))).toBe('/articles/un-article/');
  expect(href(routes.passage('un-article', '7'))).toBe('/articles/un-article/#p7');
  expect(href(routes.timelineEntry('un-fait'))).toBe('/chronologie/#un-fait');
  expect(href(routes.home())).toBe('/');
});

describe('textFragment', () => {
  test('points at the words', () => {
    expect(textFragment('https://a.fr/b', 'des drones Shahed')).toBe(
      'https://a.fr/b#:~:text=des%20drones%20Shahed',
    );
  });

  test('escapes what delimits a fragment', () => {
    expect(textFragment('https://a.fr/', 'post-soviétique, dit-on & cætera')).toBe(
      'https://a.fr/#:~:text=post%2Dsovi%C3%A9tique%2C%20dit%2Don%20%26%20c%C3%A6tera',
    );
  });

  test('follows the fragment that an address already has', () => {
    expect(textFragment('https://a.fr/#suite', 'un deux trois')).toBe(
      'https://a.fr/#suite:~:text=un%20deux%20trois',
    );
  });
});
