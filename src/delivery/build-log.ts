import type { AstroLoggerDestination } from 'astro';
import nodeLog from 'astro/logger/node';

/** The log of a build: that of Astro, without its line for each file. */
export default function buildLog(): AstroLoggerDestination {
  return withoutFiles(nodeLog());
}

/**
 * A log without the lines of each file that a build renders, ten thousand at a thousand articles. A
 * warning or an error is never one of them.
 *
 * Format: a message that ends no line names a file, and the next unformatted one says its time.
 */
export function withoutFiles(log: AstroLoggerDestination): AstroLoggerDestination {
  let isNamed = false;
  return {
    write(message) {
      const { level, label, newLine } = message;
      const isName = level === 'info' && !newLine;
      const isTime = isNamed && level === 'info' && label === 'SKIP_FORMAT';
      isNamed = isName || (isNamed && !isTime);
      if (!isName && !isTime) log.write(message);
    },
  };
}
