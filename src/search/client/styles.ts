const added = new Set<string>();

/** Adds rules to the page, once: those of what a script adds to it, which weigh on no page before. */
export function addStyles(css: string): void {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
