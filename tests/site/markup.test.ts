import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './html.ts';

const pages = pagesOf(inject('sites').real);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The name of an event is as long as what happened; search engines shorten it themselves.
    'long-title': 'off',
  },
});

/** Filters act at once and tell their count: a button to send them would do nothing. */
const WITHOUT_BUTTON = ['chronologie/', 'recherche/'];

test('every page is valid HTML', async () => {
  const found: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    const told = results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => !(ruleId === 'wcag/h32' && WITHOUT_BUTTON.includes(path)));
    found.push(
      ...told.map(({ ruleId, message, column }) => `/${path}:${column} ${ruleId}: ${message}`),
    );
  }
  expect(found).toEqual([]);
});

test('every drawing has a name, or is passed over', () => {
  const unnamed = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('svg')
      .filter((svg) => !svg.parentNode?.closest('svg, [aria-hidden=true]'))
      .filter((svg) => svg.getAttribute('aria-hidden') !== 'true')
      .filter((svg) => {
        const isNamed = svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby');
        return !/^(?:img|group)$/.test(svg.getAttribute('role') ?? '') || !isNamed;
      })
      .map((svg) => `${path}: ${svg.outerHTML.slice(0, 80)}`),
  );
  expect(unnamed).toEqual([]);
});

test('every page has its landmarks once, after a link that skips to its text', () => {
  for (const { path, root } of pages) {
    for (const one of ['body > header', 'main#contenu', 'body > footer', 'h1']) {
      expect(root.querySelectorAll(one).length, `${path} ${one}`).toBe(1);
    }
    expect(root.querySelector('body > *')?.getAttribute('href'), path).toBe('#contenu');
    const names = root.querySelectorAll('nav').map((nav) => nav.getAttribute('aria-label'));
    expect(names, path).not.toContain(undefined);
    expect(new Set(names).size, path).toBe(names.length);
  }
});
