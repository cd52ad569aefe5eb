import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { open, tab } from './browser.ts';
import { pagesOf } from './html.ts';
import { type Kind, KINDS } from './kinds.ts';
import { watchPolicy } from './traces.ts';

test('every page states a policy without « unsafe-inline », first of what it says', () => {
  for (const { path, html, root } of pagesOf(inject('sites').real)) {
    const policies = root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
    expect(policies, path).toHaveLength(1);
    const policy = policies[0]?.getAttribute('content') ?? '';
    expect(policy, path).toMatch(/^default-src 'none';/);
    expect(policy, path).not.toMatch(
      /unsafe-(?:inline|eval|hashes)\b(?<!wasm-unsafe-eval)|[*:]|data/,
    );
    expect(html.indexOf(policy), path).toBeLessThan(html.search(/<(?:style|script|link)\b/));
  }
});

describe('what is slipped into a page', () => {
  // One whose only script is that of every page, and those that have their own.
  const kinds: Kind[] = ['article', 'chronologie', 'recherche', 'hors connexion'];

  test.each(kinds)('in « %s » does not run and asks nobody', async (kind) => {
    const asked: (string | undefined)[] = [];
    const elsewhere = createServer(({ url }, response) => {
      asked.push(url);
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('window.ran = 1');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      elsewhere.close();
    });
    const stranger = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`;
    const page = await tab({ mayFail: true });
    const broken = await watchPolicy(page);
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const html = await (await route.fetch()).text();
      // Without the headers of the server: the page defends itself wherever it is copied.
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html.replace(
          '</main>',
          `<script>window.ran = 1</script>
          <img src="${stranger}/image" onerror="window.ran = 1" alt="">
          <script src="${stranger}/script"></script>
          <a href="javascript:window.ran=1">piège</a>
          <p style="position:fixed">par-dessus</p>
          <iframe src="${stranger}/cadre"></iframe></main>`,
        ),
      });
    });
    await page.goto(KINDS[kind]);
    await page.getByRole('link', { name: 'piège' }).dispatchEvent('click');
    const fetched = page.evaluate((address) => fetch(address), `${stranger}/donnees`);
    await expect(fetched).rejects.toThrow('Failed to fetch');
    await expect
      .poll(async () => [...new Set(await broken())].sort())
      .toEqual(
        [
          `connect-src ${stranger}/donnees`,
          `frame-src ${stranger}`,
          `img-src ${stranger}/image`,
          'script-src-attr inline',
          'script-src-elem inline',
          `script-src-elem ${stranger}/script`,
          'style-src-attr inline',
        ].sort(),
      );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('as text made into markup is refused too', async () => {
    const page = await open('recherche/', { mayFail: true });
    const broken = await watchPolicy(page);
    await page.reload();
    const write = page.evaluate(() => {
      document.body.innerHTML = '<b>faux</b>';
    });
    await expect(write).rejects.toThrow('TypeError');
    // They are told by events, which come after what broke the policy.
    await expect.poll(broken).toEqual(['require-trusted-types-for trusted-types-sink']);
  });
});
