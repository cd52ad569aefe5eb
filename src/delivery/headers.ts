/** Response headers, by name. */
type Headers = Readonly<Record<string, string>>;

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

/** Folders whose files are named after what they contain, by Vite and by Pagefind. */
const HASHED = ['_astro/', ...['fragment', 'index', 'filter'].map((name) => `pagefind/${name}/`)];

/** The headers of the answer for a path from the base of the site. */
export function headersOf(path: string): Headers {
  const isHashed = HASHED.some((folder) => path.startsWith(folder));
  return { ...SECURITY, 'Cache-Control': isHashed ? FOR_EVER : COMPARED };
}

/**
 * The same for hosts that read headers from a file, `_headers` of Netlify and of Cloudflare Pages.
 * Both compare a file at each use unless a rule says otherwise.
 *
 * @param base path from slash to slash, as `site.base`
 */
export function headersFile(base: string): string {
  const kept = HASHED.map((folder) => rule(`${base}${folder}*`, { 'Cache-Control': FOR_EVER }));
  return [rule(`${base}*`, SECURITY), ...kept].join('\n');
}

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
