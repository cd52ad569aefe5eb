import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from './html.ts';

/** The rules of a `_headers` file: a pattern, then its headers by their names in lower case. */
function rulesOf(text: string) {
  return Array.from(text.matchAll(/^(\S+)\n((?: +.+\n?)+)/gm), ([, pattern = '', lines = '']) => ({
    pattern,
    headers: Array.from(lines.matchAll(/(\S+): (.*)/g), ([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  }));
}

describe.each(['real', 'second'] as const)('headers (%s)', (which) => {
  const site = inject('sites')[which];
  const rules = rulesOf(readFileSync(join(site.folder, '_headers'), 'utf8'));

  test('what the file asks of a host, this server sends, for every published file', async () => {
    const paths = filesOf(site.folder).filter((path) => path !== '_headers');
    for (const path of paths.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))) {
      const pathname = site.base + path;
      const matching = rules.filter(({ pattern }) =>
        pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern,
      );
      // Hosts join the values of two rules: each header must come from one.
      const headers = matching.flatMap((rule) => rule.headers);
      const names = headers.map(([name]) => name);
      expect(names, path).toEqual([...new Set(names)]);
      expect(names, path).toContain('content-security-policy');
      const answer = await fetch(new URL(pathname, site.url), { method: 'HEAD' });
      expect(answer.status, path).toBe(200);
      expect(Object.fromEntries(answer.headers), path).toMatchObject(Object.fromEntries(headers));
      // The hosts that read the file compare a file at each use by themselves.
      if (!names.includes('cache-control')) {
        expect(answer.headers.get('cache-control'), path).toContain('must-revalidate');
      }
    }
  });

  test.each(['nulle-part/', '_astro/absent.js'])(
    'unknown, %s has those of a page',
    async (path) => {
      const answer = await fetch(site.url + path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    },
  );
});
