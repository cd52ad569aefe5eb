import type { Page } from 'playwright-core';

/** The search page, as a reader handles it. */
export function searchPage(page: Page) {
  const field = page.getByRole('searchbox', { name: 'Rechercher' });
  const status = page.getByRole('status');
  const results = page.getByRole('main').locator('.results > li');
  /** The first results are shown, then what each choice would give, and the others of the list. */
  const settled = () =>
    page.waitForFunction(() => {
      const told = document.querySelector('[role=status]')?.textContent ?? '';
      const isCounting = document.querySelector('section[aria-busy]:not([hidden])') !== null;
      const shown = document.querySelectorAll('.results > li').length;
      const isListed =
        shown === Number(/\d+(?=\srésultat)/.exec(told)?.[0] ?? 0) ||
        document.querySelector('#plus:not([hidden])') !== null;
      return told !== '' && !told.startsWith('Recherche…') && !isCounting && isListed;
    });
  return {
    field,
    status,
    results,
    settled,
    /** Asks a query as the return key does, and waits for its answer, not that to the one before. */
    ask: async (query: string): Promise<void> => {
      await field.evaluate((input: HTMLInputElement, value) => {
        document.querySelector('[role=status]')?.replaceChildren();
        input.value = value;
        input.form?.requestSubmit();
      }, query);
      await settled();
    },
    /** Names proposed above the results. */
    proposals: () => page.locator('#noms b').allInnerTexts(),
    titles: () => results.locator('h3').allInnerTexts(),
    labels: () => results.locator('.label').allTextContents(),
    /** The link that takes a filter away. */
    chip: (label: string) =>
      page.getByRole('link', { name: label }).filter({ hasText: `${label}×, retirer` }),
    choice: (legend: string, label: string) =>
      page.getByRole('group', { name: legend }).getByRole('checkbox', { name: label }),
  };
}
