import type { YAMLError } from 'yaml';

const QUOTED = 'entre guillemets droits : « titre: "Siounik : des tirs" »';
const SPACES =
  'des espaces ordinaires au début de la ligne et après les deux points, non des insécables';

/** Signs that word processors and keyboards put for others, which YAML takes for text. */
const SIGNS: readonly (readonly [line: RegExp, expected: string])[] = [
  [/^\s*[–—•]\s/u, 'un tiret court (-), puis une espace, devant chaque élément d’une liste'],
  [/^\s*[\u00A0\u202F]|^\s*[\w.-]+[\u00A0\u202F ]*:?[\u00A0\u202F]/u, SPACES],
  [/:\s*[“”].*:/u, `des guillemets droits (") autour d’un texte qui contient deux points`],
  [/^\s*(?:- )?[\w.-]+:\s+[*&]/u, 'un texte qui commence par * ou &, entre guillemets droits'],
];

/** How to mend what the YAML parser refuses, by its code and words. */
const EXPECTED: readonly (readonly [told: RegExp, expected: string])[] = [
  [/^BAD_DQ_ESCAPE/, 'une barre oblique inverse doublée (\\\\) entre guillemets droits'],
  [/^BAD_INDENT/, 'des champs alignés, et chaque crochet ou accolade refermé sur sa ligne'],
  [/^BAD_SCALAR_START/, `un texte qui commence par @, % ou une apostrophe inverse, ${QUOTED}`],
  [/^BLOCK_AS_IMPLICIT_KEY/, `un texte qui contient deux points, ${QUOTED}`],
  [/^DUPLICATE_KEY/, 'chaque champ une seule fois : retirez l’un des deux'],
  [/^MULTIPLE_DOCS/, 'une seule entrée par fichier, sans ligne « --- » ni « ... »'],
  [/^RESOURCE_EXHAUSTION/, 'des listes et des champs imbriqués sur quelques niveaux seulement'],
  [/^TAB_AS_INDENT/, 'des espaces au début des lignes, sans tabulation'],
  [/^TAG_RESOLVE_FAILED/, 'une valeur simple, sans étiquette « ! »'],
  [/closing .*quote/, 'un guillemet droit à la fin du texte, comme au début'],
  [/Missing ,|Unexpected , in/, 'une seule virgule entre deux éléments d’une liste'],
  [/Comments must be/, 'une espace avant le dièse d’un commentaire'],
  [/^UNEXPECTED_TOKEN/, `rien après un guillemet ou un crochet fermant ; ou le texte ${QUOTED}`],
  [/KEY|map values|Missing space/, 'un nom de champ, deux points, une espace, puis la valeur'],
];

/** What is expected where YAML cannot be read, for an error and the line where it stands. */
export function yamlHint({ code, message }: YAMLError, line: string): string | undefined {
  const sign = SIGNS.find(([told]) => told.test(line));
  return (sign ?? EXPECTED.find(([told]) => told.test(`${code} ${message}`)))?.[1];
}
