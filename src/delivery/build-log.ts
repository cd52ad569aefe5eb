import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/** The log of a build: that of Astro, without its line for each file. */
export default function buildLog(): AstroLoggerDestination {
  return withoutFiles(nodeLog());
}

/**
 * A log without a line for each file that a build writes, ten thousand at a thousand articles. What
 * was not written keeps its line; a warning or an error is never one of them.
 *
 * Format: a message that ends no line names a file, and the next unformatted one says its time.
 */
export function withoutFiles(log: AstroLoggerDestination): AstroLoggerDestination {
  let named: AstroLoggerMessage | undefined;
  return {
    write(message) {
      const { level, label, newLine } = message;
      if (level === 'info' && !newLine) {
        named = message;
      } else if (level === 'info' && label === 'SKIP_FORMAT' && named !== undefined) {
        if (message.message.includes('not created')) [named, message].forEach(log.write, log);
        named = undefined;
      } else {
        log.write(message);
      }
    },
  };
}
