import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';
import { isInView } from './layout.ts';

describe('a dossier', () => {
  test('shows two readings of one day together, as a disagreement, but not a change', async () => {
    const page = await open('acteurs/alexandre-loukachenko/');
    const positions = page.getByRole('region', { name: 'Sur quoi elle repose' });
    const entries = positions.locator('.entries > li');
    const text = await entries.filter({ hasText: 'Deux lectures s’opposent' }).innerText();
    expect(text).toMatch(/10\soctobre 2022/);
    expect(text).toMatch(/soutien\s+acte/);
    expect(text).toMatch(/soutien réservé\s+jugement\s: selon Reinhard Veser/);
    const later = entries.filter({ hasText: '23 novembre 2022' });
    expect(await later.innerText()).not.toContain('opposent');
  });

  test('of a country gathers what its leaders said', async () => {
    const page = await open('acteurs/kazakhstan/');
    const declarations = page.getByRole('region', { name: 'Déclarations' });
    expect(await declarations.innerText()).toContain('Kassym-Jomart Tokaïev');
  });

  test.each([true, false])(
    'leads from a declaration to the paragraph that quotes it (alone: %s)',
    async (isAlone) => {
      const page = await open('acteurs/reinhard-veser/');
      const bare = (text: string) => text.replaceAll(/[«»\s]+/gu, ' ').trim();
      const alone = page.getByRole('blockquote');
      const declaration = page
        .getByRole('region', { name: 'Déclarations' })
        .getByRole('figure')
        .filter(isAlone ? { has: alone } : { hasNot: alone })
        .first();
      const words = bare(await declaration.getByRole('paragraph').innerText());
      await declaration.getByRole('link', { name: /§/ }).click();
      await page.waitForURL(/#p\d+$/);
      expect(bare(await page.locator(':target').innerText())).toContain(words);
    },
  );

  test('of a name that only a note gives says so, and leads to the paragraph beside it', async () => {
    const page = await open('acteurs/nikol-pachinian/');
    expect(await page.getByText('Aucun article ne donne ce nom').isVisible()).toBe(true);
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: 'Arménie' }).first().isVisible()).toBe(true);
    const articles = page.getByRole('region', { name: 'Au fil des articles' });
    await articles.getByRole('link', { name: /^note de la rédaction, §/ }).click();
    await page.waitForURL(/#p\d+$/);
    const margin = page.locator(':target + .margin');
    expect(await margin.getByRole('note').innerText()).toContain('Nikol Pachinian');
  });

  test('leads to its events, as many, in the timeline', async () => {
    const page = await open('acteurs/kazakhstan/');
    const events = page.getByRole('region', { name: 'Événements' });
    const listed = await events.getByRole('heading', { level: 3 }).allInnerTexts();
    await events.getByRole('link', { name: 'Dans la chronologie' }).click();
    await page.waitForURL(/chronologie/);
    const shown = page.locator('.month li[id]:visible').getByRole('heading');
    expect((await shown.allInnerTexts()).sort()).toEqual(listed.sort());
  });
});

describe('an article', () => {
  test('names an actor with a link in each section, quoted words and headings aside', async () => {
    const page = await open('articles/poutine-isole-fissures-avec-loukachenko/');
    const text = page.locator('.body');
    const links = text.getByRole('link', { name: 'Vladimir Poutine', exact: true });
    expect(await links.count()).toBeGreaterThan(0);
    expect(await text.getByRole('blockquote').getByRole('link').count()).toBe(0);
    expect(await text.getByRole('heading').getByRole('link').count()).toBe(0);
    await text.getByRole('link', { name: 'Kiev, dossier Ukraine' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Ukraine' }).waitFor();
  });

  test('lists what a paragraph supports, by keyboard too, and each statement is there', async () => {
    const page = await open('articles/les-allies-de-la-russie-se-detournent/');
    const summary = page.getByText(/source de \d+ affirmation/i).first();
    await summary.focus();
    await page.keyboard.press('Enter');
    const link = page.locator('.supports[open]').getByRole('link').first();
    const title = await link.innerText();
    await link.click();
    await page.waitForURL((url) => !url.pathname.startsWith('/articles/'));
    expect(await page.getByRole('main').innerText()).toContain(title.split(' → ')[0]);
  });

  test('says what happened since, and the date of the latest article', async () => {
    const page = await open('articles/poutine-esseule-par-ses-allies/');
    const latest = page.getByText('Dernier de nos articles : 20 janvier 2026');
    expect(await latest.isVisible()).toBe(true);
    const since = page.getByRole('region', { name: 'La suite dans nos articles' });
    expect(await since.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await since.innerText()).not.toMatch(/octobre 2022/);
  });
});

describe('an event', () => {
  test('has its accounts side by side, with what differs', async () => {
    const page = await open('evenements/sommet-otsc-erevan/', {
      viewport: { width: 1280, height: 900 },
    });
    const accounts = page.getByRole('region', { name: 'Regards croisés' });
    expect(await accounts.innerText()).toMatch(/ce qui diffère/i);
    const tops = await Promise.all(
      [/Afrique-sur7/i, /Vosactualites\.com/i].map(async (name) => {
        const box = await accounts.getByRole('region', { name }).boundingBox();
        return box?.y;
      }),
    );
    expect(new Set(tops).size).toBe(1);
    expect(await accounts.getByText('deux articles, une origine probable').isVisible()).toBe(true);
  });

  test('leads from a citation to the very paragraph that contains its words, and to the original', async () => {
    const page = await open('evenements/sommet-otsc-erevan/');
    const original = page.getByRole('link', { name: 'lire dans l’original' }).first();
    expect(await original.getAttribute('href')).toMatch(/^https:\/\/.+#:~:text=.+/);
    const accounts = page.getByRole('region', { name: 'Regards croisés' });
    const citation = accounts.getByRole('listitem').first();
    const words = await citation.locator('blockquote').innerText();
    await citation.getByRole('link', { name: /§/ }).first().click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
    expect(await page.locator(':target').innerText()).toContain(words);
    await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
  });
});

describe('a declaration', () => {
  const words = 'Si la Russie l’emporte, l’OTSC vivra';

  test('has a page that its speaker’s dossier leads to, and the dossier of his country', async () => {
    for (const dossier of ['alexandre-loukachenko', 'bielorussie']) {
      const page = await open(`acteurs/${dossier}/#loukachenko-l-otsc-vivra-ou-cessera`);
      expect(await page.locator(':target').innerText()).toContain(words);
      await page
        .locator(':target')
        .getByRole('link', { name: /^lien permanent/ })
        .click();
      await page.getByRole('heading', { level: 1, name: words }).waitFor();
    }
  });

  test('is counted in the register, and none has a full stop inside its guillemets', async () => {
    const page = await open('declarations/');
    const total = Number.parseInt(await page.getByText(/^\d+\sdéclarations$/).innerText());
    const notes = await page.getByText(/^\d+ sur \d+$/).allInnerTexts();
    expect(notes.map((note) => note.split(' ')[2])).toEqual(notes.map(() => String(total)));
    const shares = notes.map((note) => Number.parseInt(note));
    expect(shares.reduce((sum, each) => sum + each, 0)).toBe(total);
    expect(await page.getByRole('main').innerText()).not.toMatch(/\.\s»/);
  });

  test('says when, on what occasion and where its words are, to the very paragraph', async () => {
    const page = await open('declarations/loukachenko-l-otsc-vivra-ou-cessera/');
    const figure = page.getByRole('main').getByRole('figure').first();
    expect(await figure.innerText()).toMatch(/23\snovembre\s2022\s· date probable/);
    expect(await figure.innerText()).toMatch(/coupé par l’article/i);
    const original = figure.getByRole('link', { name: 'Lire l’original' });
    expect(await original.getAttribute('href')).toMatch(/^https:.+#:~:text=Si%20la%20Russie/);
    await figure.getByRole('link', { name: /§/ }).click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
    expect(await page.locator(':target').innerText()).toContain(words);
  });

  test('leads to the positions and predictions that rest on it, and to other words of the speaker', async () => {
    const page = await open('declarations/loukachenko-l-otsc-vivra-ou-cessera/');
    const derived = page.getByRole('region', { name: 'Ce que nous en tirons' });
    expect(await derived.innerText()).toMatch(/soutien\s+parole/);
    const others = page.getByRole('region', { name: 'Son autre déclaration' });
    expect(await others.innerText()).toContain('Des frappes sur le territoire');
    await derived.getByRole('link', { name: /^L’OTSC vivra/ }).click();
    await page.waitForURL(/\/previsions\/#/);
    expect(await page.locator(':target').innerText()).toContain('L’OTSC vivra si la Russie gagne');
  });

  test('whose words stand apart in a sentence of ours is shown in it, and says so', async () => {
    const page = await open('declarations/nouvelles-d-armenie-otsc-n-aiderait-pas/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /vociférant.+agression/s,
    );
    expect(await page.getByText('seul ce qui est entre guillemets est cité').isVisible()).toBe(
      true,
    );
    const derived = page.getByRole('region', { name: 'Ce que nous en tirons' });
    expect(await derived.getByRole('listitem').count()).toBe(2);
  });
});

describe('predictions', () => {
  test('say in a sentence what became of all, and of each what the corpus reports since', async () => {
    const page = await open('previsions/#otsc-cessera-d-exister-sans-victoire-russe');
    expect(await page.locator('.deck').innerText()).toMatch(
      /Nos articles ne confirment ni ne démentent aucune de ces treize prévisions\s: elles restent/,
    );
    // A label says what became of one only where an article does.
    expect(await page.getByText(/^(?:Confirmée|Démentie|Sans suite)$/).count()).toBe(0);
    const announced = page.locator(':target');
    expect(await announced.innerText()).toMatch(/depuis, dans nos articles/i);
    await announced.getByRole('link', { name: /§/ }).first().click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
    expect(await page.locator(':target').innerText()).toContain('cessera d’exister');
  });
});

test.each(['chronologie/', 'acteurs/russie/', 'previsions/', 'themes/guerre-en-ukraine/'])(
  'silence is said in /%s, which runs through time',
  async (path) => {
    const page = await open(path);
    const said = page.getByText('Aucun article entre décembre 2022 et avril 2025');
    expect(await said.first().isVisible()).toBe(true);
  },
);
