import type { Locator, Page } from 'playwright-core';

/** Whether some of an element is in the window. */
export function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
  });
}

/** Pixels by which a page scrolls sideways. */
export function sidewaysExcess(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The words of a drawing that meet others, as they are laid out. */
export function overlapping(page: Page, drawing: string): Promise<string[]> {
  return page.locator(`${drawing} text`).evaluateAll((all) => {
    const boxes = all
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap(({ words, box: a }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: b }) => {
          // Lines of words are higher than their letters.
          const inset = 3;
          return (
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 * inset
          );
        })
        .map((other) => `${words} / ${other.words}`),
    );
  });
}
