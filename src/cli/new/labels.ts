import type { Entry } from '../../corpus/model.ts';
import {
  ACTOR_KIND_LABELS,
  BASIS_LABELS,
  CERTAINTY_LABELS,
  DATING_LABELS,
  EVENT_KIND_LABELS,
  LEVEL_LABELS,
  NATURE_LABELS,
  OUTCOME_LABELS,
  REGION_LABELS,
} from '../../lib/labels.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { Option } from './prompter.ts';

/** What the codes of the schemas say. */
const WORDS: Readonly<Record<string, string>> = {
  ...NATURE_LABELS,
  ...EVENT_KIND_LABELS,
  ...REGION_LABELS,
  ...DATING_LABELS,
  ...LEVEL_LABELS,
  ...BASIS_LABELS,
  ...Object.fromEntries(Object.entries(ACTOR_KIND_LABELS).map(([code, { one }]) => [code, one])),
  ...Object.fromEntries(
    Object.entries(CERTAINTY_LABELS).map(([code, { word, meaning }]) => [
      code,
      `${word} : ${meaning}`,
    ]),
  ),
  ...OUTCOME_LABELS,
  [AUTHOR]: 'l’auteur de l’article',
};

/** Codes as they are written, each with what it says. */
export function codeOptions(codes: readonly string[]): Option[] {
  return codes.map((value) => option(value, WORDS[value]));
}

/** Ids as they are written, each with the name or the title of its entry. */
export function entryOptions(
  ids: Iterable<string>,
  entries: readonly Entry<{ name?: string; title?: string }>[],
): Option[] {
  const names = new Map(entries.map(({ id, data }) => [id, data.name ?? data.title]));
  return [...ids].sort().map((id) => option(id, names.get(id)));
}

function option(value: string, word: string | undefined): Option {
  return { value, label: word === undefined || word === value ? value : `${value} (${word})` };
}
