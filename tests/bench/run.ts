import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditTable } from './audit.ts';
import { benchCorpora } from './corpora.ts';
import { auditSite } from './lighthouse.ts';
import { say } from './report.ts';

/**
 * `npm run bench -- [--peers] [--sizes 5,100,1000]`, or `--lighthouse`: figures of this site, as
 * tables for the README.
 */
const { values } = parseArgs({
  options: {
    lighthouse: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '5,100,1000' },
  },
});
/** Outside the project, and kept: the packages of the peers are installed once. */
const SCRATCH = join(tmpdir(), 'lignes-de-faille-bench');

let tables: string[];
if (values.lighthouse) {
  tables = [auditTable(await auditSite(join(SCRATCH, 'lighthouse')))];
} else {
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new RangeError(
      `--sizes : attendu des nombres d’articles, « 5,100,1000 » ; trouvé « ${values.sizes} ».`,
    );
  }
  tables = await benchCorpora(SCRATCH, sizes, values.peers);
}
say('');
console.log(tables.join('\n\n'));
