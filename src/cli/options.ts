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
    const [, found = ''] = /'(?:-\w, )?([^'\s=]+)/u.exec(error.message) ?? [];
    const fault = found.startsWith('-') ? 'option refusée' : 'de trop';
    throw new Refusal(found === '--help' ? usage : `${found} : ${fault}.\n${usage}`);
  }
}
