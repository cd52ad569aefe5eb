import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { keptFiles } from '../../src/offline/build.ts';
import type { OfflineSize } from '../../src/offline/files.ts';
import { open, type TabOptions } from './browser.ts';
import { openHost } from './host.ts';
import { pagesOf } from './html.ts';
import { searchPage } from './search-page.ts';

const site = inject('sites').second;
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const size = JSON.parse(read('hors-connexion.json')) as OfflineSize;
const files = keptFiles(read('SHA256SUMS'));

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const KEPT = /^Le site entier est dans ce navigateur/;
/** And no other version waits to take its place. */
const KEPT_ALONE = /^Le site entier est dans ce navigateur.*Vous pouvez couper le réseau\.$/;

/** Waits, as long as a download may take, for the page to say something. */
const says = (page: Page, told: RegExp) =>
  page.getByRole('status').filter({ hasText: told }).waitFor();
const statusOf = (page: Page) => page.getByRole('status').textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** What this browser holds of the site. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const NOTHING = { caches: 0, workers: 0 };
const ONE = { caches: 1, workers: 1 };

/** The names that search proposes, as a page of the site receives them. */
function names(page: Page): Promise<string> {
  return page.evaluate(
    (base) => fetch(`${base}recherche/noms.json`).then((answer) => answer.text()),
    site.base,
  );
}

/** A browser that keeps the site of a host. */
async function installed(options: TabOptions = {}) {
  const host = await openHost();
  const page = await open('hors-connexion/', { baseURL: host.url, ...options });
  await press(page, 'Télécharger le site');
  await says(page, KEPT);
  return { host, page };
}

/** A new version, whose method and whose names are not those of the first. */
const CHANGES = {
  'methode/index.html': ['<h1>', '<h1>Nouveau : '],
  'recherche/noms.json': ['Norvège', 'Norvège nouvelle'],
} as const;

describe('keeping the site', () => {
  test('says what will be downloaded, and keeps nothing before it is asked', async () => {
    const host = await openHost();
    const page = await open('hors-connexion/', { baseURL: host.url });
    const megabytes = (size.transfer / 1e6).toFixed(1).replace('.', ',');
    await says(page, new RegExp(`^${megabytes}\\sMo à télécharger`));
    expect(await kept(page)).toEqual(NOTHING);
    // Nor is the list of all its files, which is long.
    expect(host.asked.filter((path) => /^(?:service-worker|SHA256SUMS)/.test(path))).toEqual([]);
  });

  test('says that it cannot, without JavaScript', async () => {
    const page = await open('hors-connexion/', { javaScriptEnabled: false });
    expect(await page.getByRole('main').innerText()).toContain(
      'Sans JavaScript, le site ne peut pas',
    );
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });

  test('shows how far it is, and a button removes all of it', async () => {
    const gate = Promise.withResolvers<undefined>();
    const host = await openHost();
    const page = await open('hors-connexion/', { baseURL: host.url });
    host.fail((path) => (path === 'methode/' ? gate.promise : undefined));
    await press(page, 'Télécharger le site');
    const bar = page.getByRole('progressbar', { name: 'Téléchargement du site' });
    await expect.poll(() => bar.getAttribute('value')).toMatch(/^0\.9/);
    expect(await statusOf(page)).toMatch(/^Téléchargement en cours/);
    gate.resolve(undefined);
    await says(page, KEPT);
    expect(await bar.isVisible()).toBe(false);
    await press(page, 'Retirer le site de ce navigateur');
    await says(page, /^Le site est retiré de ce navigateur\./);
    expect(await kept(page)).toEqual(NOTHING);
    expect(await page.getByRole('button', { name: 'Télécharger le site' }).isVisible()).toBe(true);
    host.asked.length = 0;
    await page.goto('methode/');
    expect(host.asked).toContain('methode/');
  });

  test('with the network cut, the whole site reads as before, search included', async () => {
    const { host, page } = await installed();
    host.fail(() => 'cut');
    await page.context().setOffline(true);
    host.asked.length = 0;
    for (const { path, root } of pagesOf(site)) {
      await page.goto(path);
      expect(await titleOf(page), path).toBe(root.querySelector('h1')?.textContent);
    }
    await page.goto('recherche/');
    const search = searchPage(page);
    await search.ask('l’Islande');
    expect((await search.titles())[0]).toBe('Islande');
    await search.results.getByRole('link').first().click();
    await page.waitForURL(/mots=/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('norv');
    await page.getByRole('option', { name: /Norvège/ }).waitFor();
    const missing = await page.evaluate(
      async ([base, paths]) => {
        const answers = await Promise.all(paths.map((path) => fetch(base + path)));
        return paths.filter((_, index) => answers[index]?.status !== 200);
      },
      [site.base, Object.keys(files)] as const,
    );
    expect(missing).toEqual([]);
    // Browsers look for another version at each page.
    expect(host.asked.filter((path) => path !== 'service-worker.js')).toEqual([]);
  });

  test('with the network cut, an unknown address is one, and a missing slash is added', async () => {
    const { host, page } = await installed({ mayFail: true });
    host.fail(() => 'cut');
    const answer = await page.goto('nulle-part/');
    expect(answer?.status()).toBe(404);
    expect(await titleOf(page)).toMatch(/introuvable/i);
    await page.goto('themes?mots=sel');
    expect(page.url()).toBe(`${host.url}themes/?mots=sel`);
  });
});

describe('a failure', () => {
  test.each(['cut', 'altered'] as const)(
    '(%s) on the way keeps nothing, and says so',
    async (fault) => {
      const host = await openHost();
      const page = await open('hors-connexion/', { baseURL: host.url, mayFail: true });
      host.fail((path) => (path === 'themes/' ? fault : undefined));
      await press(page, 'Télécharger le site');
      await says(page, /n’est pas arrivé, ou n’est pas celui qui est publié.*Rien n’a été gardé/);
      await expect.poll(() => kept(page)).toEqual(NOTHING);
      host.fail(() => undefined);
      await press(page, 'Télécharger le site');
      await says(page, KEPT);
    },
  );

  test('of an update leaves the version before whole', async () => {
    const { host, page } = await installed({ mayFail: true });
    host.publish(CHANGES);
    host.fail((path) => (path === 'methode/' ? 'altered' : undefined));
    await page.reload();
    await expect.poll(() => host.asked).toContain('methode/');
    await expect.poll(() => kept(page)).toEqual(ONE);
    await says(page, KEPT);
    await page.goto('methode/');
    expect(await titleOf(page)).not.toMatch(/^Nouveau/);
    expect(await names(page)).not.toContain('Norvège nouvelle');
  });
});

describe('a new version', () => {
  test('fetches only what changed, and waits until no page of the first is open', async () => {
    const { host, page } = await installed();
    host.publish(CHANGES);
    await page.reload();
    await says(page, /Une version nouvelle est prête/);
    expect(new Set(host.asked)).toEqual(
      new Set([
        ...['SHA256SUMS', 'service-worker.js', 'hors-connexion.json'],
        ...['methode/', 'recherche/noms.json'],
      ]),
    );
    // Page by page in the same tab, all is still of the first version.
    await page.goto('methode/');
    expect(await titleOf(page)).not.toMatch(/^Nouveau/);
    expect(await names(page)).not.toContain('Norvège nouvelle');
    const context = page.context();
    await page.close();
    const reopened = async () => {
      const next = await context.newPage();
      await next.goto('methode/');
      const title = await titleOf(next);
      const known = await names(next);
      await next.close();
      return [title?.startsWith('Nouveau'), known.includes('Norvège nouvelle')];
    };
    await expect.poll(reopened).toEqual([true, true]);
    const last = await context.newPage();
    await last.goto('');
    expect(await kept(last)).toEqual(ONE);
  });

  test('takes its place at once in every tab, when asked', async () => {
    const { host, page } = await installed();
    const other = await page.context().newPage();
    await other.goto('methode/');
    // An earlier release had a cache for each version.
    await page.evaluate((scope) => caches.open(`hors-connexion ${scope} 2026.11.21`), host.url);
    host.publish(CHANGES);
    await page.reload();
    await says(page, /Une version nouvelle est prête/);
    expect(await titleOf(other)).not.toMatch(/^Nouveau/);
    await press(page, 'Afficher la nouvelle version');
    await expect.poll(() => titleOf(other)).toMatch(/^Nouveau/);
    expect(await names(other)).toContain('Norvège nouvelle');
    await says(page, KEPT_ALONE);
    expect(await kept(page)).toEqual(ONE);
  });
});
