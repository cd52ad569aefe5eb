/** What the layout writes first, and Astro last. */
const CHARSET = '<meta charset="utf-8">';
const STYLES = /<style>((?:(?!<\/style>)[^])*)<\/style>(?=<\/head>)/;

/**
 * Puts the styles of a page before the rest of its head: titles, descriptions and names then stand
 * near the text that repeats them, which a compressor finds nearer. An article weighs 0.3 % less.
 */
export function stylesFirst(html: string): string {
  const [written, styles] = STYLES.exec(html) ?? [];
  if (written === undefined || styles === undefined) return html;
  // Between the sheets that Astro joins, lines end.
  const sheet = `<style>${styles.replaceAll('\n', '')}</style>`;
  return html.replace(written, '').replace(CHARSET, () => CHARSET + sheet);
}
