import { describe, expect, test } from 'vitest';
import { href, routes, textFragment } from '../../src/lib/routes.ts';
import { readSite } from '../../src/lib/site.ts';

describe('readSite', () => {
  test('has defaults', () => {
    expect(readSite({})).toEqual({
      url: 'http://localhost:4321',
      base: '/',
      contact: undefined,
    });
  });

  test('takes an empty variable for none', () => {
    expect(readSite({ SITE_URL: '', BASE_PATH: '', CONTACT_URL: '' })).toEqual(readSite({}));
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

  test('keeps the contact as given', () => {
    expect(readSite({ CONTACT_URL: 'mailto:a@b.fr' }).contact).toBe('mailto:a@b.fr');
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
