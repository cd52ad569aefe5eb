/** Where the site lives and whom to write to, from the environment of the build. */
export interface Site {
  /** Origin, without a final slash. */
  url: string;
  /** Path under which the site is served, from slash to slash: `/` or `/un/dossier/`. */
  base: string;
  /** `mailto:` or web address; undefined when nobody gave one. */
  contact: string | undefined;
}

/**
 * Defaults: `http://localhost:4321`, `/`, and no contact.
 *
 * @throws Error when an address is not one that a page can link to
 */
export function readSite(env: Record<string, string | undefined>): Site {
  const path = (env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/');
  return {
    url: checked(env['SITE_URL'] || 'http://localhost:4321', 'SITE_URL', /^https?:\/\/[^/]+\/*$/),
    base: path === '' ? '/' : `/${path}/`,
    contact: env['CONTACT_URL']
      ? checked(env['CONTACT_URL'], 'CONTACT_URL', /^(?:https?:\/\/|mailto:[^@]+@).+$/)
      : undefined,
  };
}

function checked(value: string, name: string, pattern: RegExp): string {
  if (pattern.test(value)) return value.replace(/\/+$/, '');
  throw new Error(
    `${name} : attendu ${name === 'SITE_URL' ? 'une origine, « https://example.org », sans chemin (BASE_PATH le donne)' : 'une adresse http(s) ou mailto:'} ; trouvé « ${value} ».`,
  );
}

export const site = readSite(process.env);

export const TITLE = 'Lignes de faille';
export const SUBTITLE = 'les alliances de la Russie, 2022–2025';
