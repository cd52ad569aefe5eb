/** Response headers, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a policy in the page cannot carry, for every answer, that of an unknown address included. */
export const SECURITY: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Kept for a year: another content has another name. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Kept, and compared with the host's at each use. */
const COMPARED = 'public, max-age=0, must-revalidate';

/** Folders whose files are named after what they hold, by Vite and by Pagefind. */
const HASHED = /^(?:_astro|pagefind\/(?:fragment|index|filter))\//;

/** @param path path of a file or a page from the base of the site */
export function cachingOf(path: string): string {
  return HASHED.test(path) ? FOR_EVER : COMPARED;
}

/** The headers of the answer for a path from the base of the site. */
export function headersOf(path: string): Headers {
  return { ...SECURITY, 'Cache-Control': cachingOf(path) };
}
