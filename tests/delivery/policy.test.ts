import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../src/delivery/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directive(policy: string, name: string): string | undefined {
  return policy.split(';').find((one) => one.startsWith(`${name} `));
}

test('the policy of a plain page', () => {
  expect(policyOf('<p>Bonjour</p>', 'methode/').split(';')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'none'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]
  `);
});

test('what stands in the page is allowed by its hash, and only that', () => {
  const page = '<style>a{color:red}</style><script type="module">go("<b>é</b>")</script>';
  const policy = policyOf(page, '');
  expect(directive(policy, 'style-src')).toBe(`style-src ${hash('a{color:red}')}`);
  expect(directive(policy, 'script-src')).toBe(
    `script-src 'self' 'wasm-unsafe-eval' ${hash('go("<b>é</b>")')}`,
  );
});

test('data, scripts with an address and markup in attributes or text have no hash', () => {
  const page = `<script type="application/ld+json">{}</script><script src="/x.js"></script>
    <p title="<script>a()</script>">&lt;script>b()&lt;/script></p><!-- <style>c{}</style> -->`;
  const policy = policyOf(page, '');
  expect(directive(policy, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
  expect(directive(policy, 'style-src')).toBe("style-src 'none'");
});

test('only the page that registers the service worker may make an address of code', () => {
  const types = (path: string) => directive(policyOf('', path), 'trusted-types');
  expect(types('hors-connexion/')).toBe('trusted-types hors-connexion');
  expect(types('recherche/')).toBe("trusted-types 'none'");
});

test('the policy comes before what it governs', () => {
  const html = withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>', '');
  expect(html).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>/,
  );
});

test('a page without its encoding is refused: its policy would have no place', () => {
  expect(() => withPolicy('<head></head>', 'methode/')).toThrow(
    'Page sans « meta charset » : methode/',
  );
});
