import type { Readable, Writable } from 'node:stream';
import * as clack from '@clack/prompts';
import { fold } from '../../lib/text.ts';
import { inFrench } from './french.ts';
import { Abandoned, type Option, type Prompter } from './prompter.ts';

/** Options seen at once in a list that is searched by typing. */
const SHOWN = 8;

/** Asks in a terminal. */
export function terminal({
  output = process.stdout,
  ...input
}: { input?: Readable; output?: Writable } = {}): Prompter {
  const streams = { ...input, output: inFrench(output) };
  const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
    if (clack.isCancel(answer)) throw new Abandoned('Abandon : rien n’est écrit.');
    return answer as Exclude<Answer, symbol>;
  };
  const searched = (options: readonly Option[]) => ({
    ...streams,
    options: [...options],
    maxItems: SHOWN,
    placeholder: 'tapez pour chercher',
    filter: (typed: string, { value, label = '' }: { value: string; label?: string }) =>
      fold(`${value} ${label}`).includes(fold(typed)),
  });
  return {
    text: async (message, { check, initial }) =>
      answered(
        await clack.text({
          ...streams,
          message,
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (answer = '') => check(answer.trim()),
        }),
      ).trim(),
    choose: async (message, options) =>
      answered(
        options.length > SHOWN
          ? await clack.autocomplete({ ...searched(options), message })
          : await clack.select({ ...streams, message, options: [...options] }),
      ),
    chooseSeveral: async (message, options, { atLeast }) =>
      answered(
        await clack.autocompleteMultiselect({
          ...searched(options),
          message,
          required: atLeast > 0,
        }),
      ),
    confirm: async (message) =>
      answered(
        await clack.confirm({
          ...streams,
          message,
          active: 'oui',
          inactive: 'non',
          initialValue: false,
        }),
      ),
  };
}
