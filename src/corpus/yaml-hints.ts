import type { ErrorCode, YAMLError } from 'yaml';

const QUOTED = 'entre guillemets droits : « titre: "Siounik : des tirs" »';

/** How to mend what the YAML parser refuses, by its codes. */
const EXPECTED: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'une barre oblique inverse doublée (\\\\) entre guillemets droits',
  BAD_INDENT:
    'des champs alignés sur la même colonne, et chaque crochet ou accolade refermé sur sa ligne',
  BAD_SCALAR_START: `un texte qui commence par @, % ou une apostrophe inverse, ${QUOTED}`,
  BLOCK_AS_IMPLICIT_KEY: `un texte qui contient deux points, ${QUOTED} ; ou le champ suivant aligné sur celui-ci`,
  BLOCK_IN_FLOW: 'des listes écrites sur une ligne entre crochets, ou un tiret par ligne',
  DUPLICATE_KEY: 'chaque champ une seule fois : retirez l’un des deux',
  KEY_OVER_1024_CHARS: 'un nom de champ, deux points, une espace, puis la valeur',
  MULTILINE_IMPLICIT_KEY: 'un nom de champ, deux points, une espace, puis la valeur',
  MULTIPLE_DOCS: 'une seule entrée par fichier, sans ligne « --- » ni « ... »',
  RESOURCE_EXHAUSTION: 'des listes et des champs imbriqués sur quelques niveaux seulement',
  TAB_AS_INDENT: 'des espaces au début des lignes, sans tabulation',
  TAG_RESOLVE_FAILED: 'une valeur simple, sans étiquette « ! »',
  UNEXPECTED_TOKEN: `rien après le guillemet ou le crochet fermant ; un texte qui en contient, ${QUOTED}`,
};

/** Signs that word processors and keyboards put for others, which YAML takes for text. */
const SIGNS: readonly (readonly [sign: RegExp, expected: string])[] = [
  [/^\s*[–—•]\s/u, 'un tiret court (-), puis une espace, devant chaque élément d’une liste'],
  [
    /^\s*[\u00A0\u202F]|^\s*[\w.-]+[\u00A0\u202F ]*:[\u00A0\u202F]|^\s*[\w.-]+[\u00A0\u202F]+:/u,
    'des espaces ordinaires au début de la ligne et après les deux points, non des insécables',
  ],
  [
    /^\s*(?:- )?[\w.-]+:\s*[“”].*:/u,
    'des guillemets droits (") autour d’un texte qui contient deux points, non des typographiques',
  ],
  [/^\s*(?:- )?[\w.-]+:\s+[*&]/u, 'un texte qui commence par * ou &, entre guillemets droits'],
];

/** What is expected in the place of a sign that looks like that of YAML. */
export function signHint(line: string): string | undefined {
  return SIGNS.find(([sign]) => sign.test(line))?.[1];
}

/** A line, in which signs that look like ordinary spaces are told from them. */
export function withSigns(line: string): string {
  return line.replaceAll('\t', '⇥').replace(/[\u00A0\u202F]/gu, '⍽');
}

/** Codes of several causes, told apart by the parser's words. */
const MISSING: readonly (readonly [told: RegExp, expected: string])[] = [
  [/closing .*quote/, 'un guillemet droit à la fin du texte, comme au début'],
  [/followed by map values/, 'un nom de champ, deux points, une espace, puis la valeur'],
  [/Missing ,/, 'une virgule entre les éléments d’une liste entre crochets'],
  [/Missing space after/, 'une espace après les deux points'],
  [/Comments must be separated/, 'une espace avant le dièse d’un commentaire'],
  [/indicator/, 'un tiret devant chaque élément d’une liste'],
];

/** What is expected where YAML cannot be read; undefined for causes without words of ours. */
export function yamlHint({ code, message }: YAMLError): string | undefined {
  if (message.startsWith('Unexpected , in')) return 'une seule virgule entre deux éléments';
  if (code === 'MISSING_CHAR') return MISSING.find(([told]) => told.test(message))?.[1];
  return EXPECTED[code];
}
