import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** A Chromium that comes with the dependencies on Linux x64, an installed Chrome elsewhere. */
async function launch(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome' });
  }
  // Read when the package is imported: without it, libraries of the system are expected.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--headless=shell',
    ],
  });
}

/** What a page did that it should not: errors, and requests to other hosts. */
export interface Visit {
  page: Page;
  errors: string[];
  strangers: string[];
}

/** A page that is made to fail on purpose may tell errors. */
export type TabOptions = BrowserContextOptions & { mayFail?: boolean };

/** Opens pages of the built site in one browser for all tests of a file. */
export function useBrowser() {
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    for (const { errors, strangers } of visits) {
      expect(errors, 'console errors').toEqual([]);
      expect(strangers, 'requests to other hosts').toEqual([]);
    }
  });
  const tab = async ({ mayFail = false, ...options }: TabOptions = {}): Promise<Page> => {
    const { baseURL = inject('sites').plain.url } = options;
    const context = await browser.newContext({ locale: 'fr-FR', baseURL, ...options });
    const page = await context.newPage();
    const visit: Visit = { page, errors: [], strangers: [] };
    if (!mayFail) visits.push(visit);
    page.on('pageerror', (error) => visit.errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') visit.errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(baseURL).origin)) visit.strangers.push(request.url());
    });
    return page;
  };
  return {
    /** An empty tab, for many pages one after another: `page.goto('articles/…/')`. */
    tab,
    /** Opens a page by its path, `articles/…/`, on the site at the root of its host or another. */
    open: async (path: string, options: TabOptions = {}): Promise<Page> => {
      const page = await tab(options);
      await page.goto(path);
      return page;
    },
  };
}

/** One page of each kind, by its path. */
export const KINDS = {
  accueil: '',
  articles: 'articles/',
  article: 'articles/poutine-isole-fissures-avec-loukachenko/',
  acteurs: 'acteurs/',
  acteur: 'acteurs/alexandre-loukachenko/',
  'acteur en note': 'acteurs/nikol-pachinian/',
  thèmes: 'themes/',
  thème: 'themes/otsc-a-l-epreuve/',
  événements: 'evenements/',
  événement: 'evenements/sommet-otsc-erevan/',
  chronologie: 'chronologie/',
  année: 'chronologie/2022/',
  recherche: 'recherche/',
  'recherche faite': 'recherche/?q=otsc',
  annonces: 'annonces/',
  méthode: 'methode/',
  données: 'donnees/',
  mentions: 'mentions-legales/',
  accessibilité: 'accessibilite/',
  'hors connexion': 'hors-connexion/',
  introuvable: '404.html',
} as const;
