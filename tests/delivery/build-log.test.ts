import type { AstroLoggerMessage } from 'astro';
import { expect, test } from 'vitest';
import { withoutFiles } from '../../src/delivery/build-log.ts';

const message = (
  text: string,
  more: Partial<Omit<AstroLoggerMessage, 'label'>> & { label?: string | null } = {},
): AstroLoggerMessage => ({ label: null, level: 'info', newLine: true, message: text, ...more });

/** What Astro writes of a file: its name, then its time. */
const file = (path: string, end = '(+1ms) ') => [
  message(`  ├─ ${path}`, { newLine: false }),
  message(` ${end}`, { label: 'SKIP_FORMAT' }),
];

function logged(messages: readonly AstroLoggerMessage[]): string[] {
  const kept: string[] = [];
  const log = withoutFiles({ write: ({ message: text }) => kept.push(text) });
  for (const one of messages) log.write(one);
  return kept;
}

test('files are left out of the log of a build, and nothing else', () => {
  expect(
    logged([
      message(' generating static routes ', { label: 'SKIP_FORMAT' }),
      ...file('/index.html'),
      ...file('/404.html'),
      message('✓ Completed in 3ms.'),
    ]),
  ).toEqual([' generating static routes ', '✓ Completed in 3ms.']);
});

test('warnings and errors are kept, even amid a file', () => {
  const [name, time] = file('/index.html') as [AstroLoggerMessage, AstroLoggerMessage];
  const warning = message('two routes', { level: 'warn', label: 'router' });
  const error = message('Caught error', { level: 'error', label: 'SKIP_FORMAT' });
  expect(logged([name, warning, time, name, error])).toEqual(['two routes', 'Caught error']);
});
