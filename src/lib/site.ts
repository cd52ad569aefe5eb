/** Where the site lives, who answers for it and whom to write to, from the environment of the build. */
export interface Site {
  /** Origin, without a final slash. */
  url: string;
  /** Path under which the site is served, from slash to slash: `/` or `/un/dossier/`. */
  base: string;
  /** Who publishes, in words; undefined when nobody said so, like all that follows. */
  publisher: string | undefined;
  /** Director of the publication. */
  director: string | undefined;
  /** Name and address of the host. */
  host: string | undefined;
  /** `mailto:` or web address. */
  contact: string | undefined;
  /** Where to ask for a right of reply: the contact, if nothing else was given. */
  reply: string | undefined;
  /** The commit that the site is built from, which printed pages name. */
  commit: string | undefined;
}

/** What the law requires of a published site, and the variable that gives it. */
const REQUIRED = {
  publisher: 'SITE_PUBLISHER',
  director: 'SITE_DIRECTOR',
  host: 'SITE_HOST',
  contact: 'CONTACT_URL',
} as const;

/** What a variable must be, in a pattern and in words. */
const RULES = {
  SITE_URL: [
    /^https?:\/\/(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?\/*$/i,
    'une origine, « https://example.org », sans chemin (BASE_PATH le donne)',
  ],
  BASE_PATH: [
    /^(?!.*(?:^|\/)\.)[\w.~/-]*$/,
    'des dossiers, « /un/dossier », en lettres sans accent, chiffres, « - », « _ », « . » et « ~ »',
  ],
  CONTACT_URL: [/^(?:https?:\/\/|mailto:[^@]+@).+$/, 'une adresse http(s) ou mailto:'],
} as const;

/**
 * Defaults: `http://localhost:4321`, `/`, and nobody named.
 *
 * @throws Error when an address is not one that a page can link to
 */
export function readSite(env: Record<string, string | undefined>): Site {
  const path = checked(env['BASE_PATH'] ?? '', 'BASE_PATH')
    .split('/')
    .filter(Boolean)
    .join('/');
  const address = (name: string) => {
    const value = env[name];
    return value ? checked(value, name, 'CONTACT_URL') : undefined;
  };
  const contact = address('CONTACT_URL');
  return {
    url: checked(env['SITE_URL'] || 'http://localhost:4321', 'SITE_URL'),
    base: path === '' ? '/' : `/${path}/`,
    publisher: env['SITE_PUBLISHER'] || undefined,
    director: env['SITE_DIRECTOR'] || undefined,
    host: env['SITE_HOST'] || undefined,
    contact,
    reply: address('REPLY_URL') ?? contact,
    commit: env['SITE_COMMIT'] || undefined,
  };
}

/** The variables that a site lacks to be published; none for one that stays on this machine. */
export function missingFrom(site: Site): string[] {
  if (['localhost', '127.0.0.1', '[::1]'].includes(new URL(site.url).hostname)) return [];
  return Object.entries(REQUIRED).flatMap(([key, name]) =>
    site[key as keyof typeof REQUIRED] === undefined ? [name] : [],
  );
}

function checked(value: string, name: string, rule = name as keyof typeof RULES): string {
  const [pattern, expected] = RULES[rule];
  if (pattern.test(value) && URL.canParse(value, 'http://localhost'))
    return value.replace(/\/+$/, '');
  throw new Error(`${name} : attendu ${expected} ; trouvé « ${value} ».`);
}

export const site = readSite(process.env);
