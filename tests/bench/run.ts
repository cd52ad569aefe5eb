import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../src/cli/command.ts';
import { readOptions } from '../../src/cli/options.ts';
import { Refusal } from '../../src/corpus/refusal.ts';
import { unpackChromium } from '../site/chromium.ts';
import { auditTable } from './audit.ts';
import { benchCorpora } from './corpora.ts';
import { auditSite } from './lighthouse.ts';
import { say } from './report.ts';

const USAGE =
  'Emploi : npm run bench, ou npm run bench -- [--peers] [--sizes 5,100,1000], ou npm run bench -- --lighthouse';

/** Outside the project, and kept: the packages of the peers are installed once. */
const SCRATCH = join(tmpdir(), 'lignes-de-faille-bench');

/**
 * `npm run bench -- [--peers] [--sizes 5,100,1000]`, or `--lighthouse`: figures of this site, as
 * tables for `tests/bench/README.md`.
 */
await command(async () => {
  const { values } = readOptions(USAGE, {
    options: {
      lighthouse: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '5,100,1000' },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Refusal(
      `--sizes : attendu des nombres d’articles, « 5,100,1000 » ; trouvé « ${values.sizes} ».`,
    );
  await unpackChromium();
  const tables = values.lighthouse
    ? [auditTable(await auditSite(join(SCRATCH, 'lighthouse')))]
    : await benchCorpora(SCRATCH, sizes, values.peers);
  say('');
  console.log(tables.join('\n\n'));
});
