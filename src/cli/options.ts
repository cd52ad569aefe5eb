import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../corpus/refusal.ts';

/**
 * Reads a command line.
 *
 * @param usage what to type, for whoever typed something else
 * @throws Refusal when an option is unknown or lacks its value, or when a word is too many
 */
export function readOptions<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const [, surplus] = /^Unexpected argument '(.*?)'\./u.exec(error.message) ?? [];
    if (surplus !== undefined) throw new Refusal(`${surplus} : de trop.\n${usage}`);
    const [, option] = /'(?:-\w, )?(--?[^\s'=]+)/u.exec(error.message) ?? [];
    const lacksValue = error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    const found = lacksValue ? `${option ?? ''} sans valeur, ou avec une de trop` : option;
    throw new Refusal(
      option === '--help' || found === undefined ? usage : `${found} : option refusée.\n${usage}`,
    );
  }
}

/**
 * Reads a command line of one word, which says what the command is about.
 *
 * @throws Refusal when there is none, or more
 */
export function readWord(usage: string, args?: string[]): string {
  const { positionals } = readOptions(usage, { ...(args && { args }), allowPositionals: true });
  const [word, surplus] = positionals;
  if (word === undefined) throw new Refusal(usage);
  if (surplus !== undefined) throw new Refusal(`${surplus} : de trop.\n${usage}`);
  return word;
}
