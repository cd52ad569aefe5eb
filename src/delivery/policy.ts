import { createHash } from 'node:crypto';
import { routes } from '../lib/routes.ts';

/** What the layout writes first. */
const CHARSET = '<meta charset="utf-8">';

/** Makers of addresses that become code, by the path of the page from the base. */
const TYPES: Readonly<Record<string, string>> = {
  // The one address is that of the service worker.
  [routes.offline()]: 'hors-connexion',
};

/**
 * The Content-Security-Policy of a page: nothing but this host's files, and the very styles and
 * scripts that stand in it, by their hashes.
 *
 * Astro's own `security.csp` was measured and left: it puts the hashes of every page in every page,
 * half a kilobyte that does not shrink, and allows the styles of all in each.
 *
 * @param path path of the page from the base
 */
export function policyOf(html: string, path: string): string {
  const { styles, scripts } = inlineBlocks(html);
  return [
    "default-src 'none'",
    // Pagefind, which any page may call, is WebAssembly, which no hash can allow; `eval` stays
    // refused. Its worker is not used.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashOf)].join(' '),
    `style-src ${styles.map(hashOf).join(' ') || "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // No text becomes markup or code in the browser.
    "require-trusted-types-for 'script'",
    `trusted-types ${TYPES[path] ?? "'none'"}`,
  ].join(';');
}

/**
 * Puts its policy at the head of a page, before anything that it governs.
 *
 * @throws Error when the page does not declare its encoding as the layout does
 */
export function withPolicy(html: string, path: string): string {
  if (!html.includes(CHARSET)) throw new Error(`Page sans « meta charset » : ${path}`);
  const policy = policyOf(html, path);
  return html.replace(
    CHARSET,
    () => `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** Format: CSP 3, https://www.w3.org/TR/CSP3/#match-element-to-source-list */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The styles and scripts that stand in a page; data blocks, JSON-LD among them, are not scripts.
 * One that went unseen would be refused by the browser, never allowed.
 */
function inlineBlocks(html: string): { styles: string[]; scripts: string[] } {
  const blocks = { styles: [] as string[], scripts: [] as string[] };
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(BLOCKS)) {
    if (name === '') continue;
    const type = /\stype=["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? 'module';
    if (name.toLowerCase() === 'style') blocks.styles.push(text);
    else if (GOVERNED.has(type) && !/\ssrc=/i.test(attributes)) blocks.scripts.push(text);
  }
  return blocks;
}

/** Types of script blocks that a policy governs. */
const GOVERNED = new Set(['module', 'speculationrules']);

/** Comments and other tags, attributes included, are passed over. */
const BLOCKS =
  /<!--[\s\S]*?-->|<(style|script)(?=[\s>])((?:[^<>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
