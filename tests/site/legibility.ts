import type { Page } from 'playwright-core';

/** What hinders reading a page as it is shown; nothing, when all is well. */
export function hindrances(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Pixels by which rounding may be wrong. */
    const SLACK = 2;
    const told: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) told.push(`scrolls sideways by ${scrollWidth - clientWidth} px`);

    const lines: { text: string; node: Node; box: DOMRect; drawn: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '') continue;
      // A cell of a preview is shortened on purpose, in a region that scrolls.
      if (parent.closest('[aria-label^="Aperçu"]')) continue;
      if (parent.closest('.visually-hidden, .skip, script, style, noscript, title, option'))
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const drawn = parent.closest('svg') !== null;
      for (const box of range.getClientRects()) lines.push({ text, node, box, drawn });
      if (drawn) continue;
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (left < -SLACK || right > clientWidth + SLACK) told.push(`out of the page: ${text}`);
      for (let around: Element | null = parent; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const outer = around.getBoundingClientRect();
        const cutX =
          /hidden|clip/.test(overflowX) &&
          (left < outer.left - SLACK || right > outer.right + SLACK);
        const cutY =
          /hidden|clip/.test(overflowY) &&
          (top < outer.top - SLACK || bottom > outer.bottom + SLACK);
        if (cutX || cutY) told.push(`cut: ${text}`);
      }
    }

    // The middle of each line: what is above and below letters may touch.
    const middles = lines
      .filter(({ drawn }) => !drawn)
      .map(({ text, node, box }) => ({
        ...{ text, node, left: box.left, right: box.right },
        ...{ top: box.top + box.height * 0.3, bottom: box.bottom - box.height * 0.3 },
      }))
      .sort((a, b) => a.top - b.top);
    for (const [index, one] of middles.entries()) {
      for (const other of middles.slice(index + 1)) {
        if (other.top >= one.bottom) break;
        if (other.node === one.node) continue;
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (width > SLACK) told.push(`overlapped: ${one.text} / ${other.text}`);
      }
    }
    return told;
  });
}
