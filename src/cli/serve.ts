import type { AddressInfo } from 'node:net';
import { Refusal } from '../corpus/refusal.ts';
import { site } from '../lib/site.ts';
import { command } from './command.ts';
import { readOptions } from './options.ts';
import { isWhole, siteServer } from './server.ts';

const USAGE = 'Emploi : npm run serve, ou PORT=4322 npm run serve';

/** Why a port does not open, by the code of the error. */
const FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'est déjà pris',
  EACCES: 'est réservé à l’administrateur',
};

/** `npm run serve`: serves `dist/` on localhost:4321, or on the port that PORT names. */
await command(async () => {
  readOptions(USAGE, {});
  const port = process.env['PORT'] ?? '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Refusal(`PORT : attendu un nombre de 0 à 65535 ; trouvé « ${port} ».\n${USAGE}`);
  if (!isWhole('dist'))
    throw new Refusal(
      'Le site n’est pas construit, ou ne l’est qu’à moitié : npm run build, ou npm start, qui fait les deux.',
    );
  const server = siteServer('dist', site.base);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const fault = FAULTS[error.code ?? ''] ?? `ne s’ouvre pas (${error.code ?? error.message})`;
      reject(new Refusal(`Le port ${port} ${fault}.\n${USAGE}`));
    });
    server.listen(Number(port), 'localhost', resolve);
  });
  // Not PORT: 0 is any free one.
  const { port: given } = server.address() as AddressInfo;
  console.log(`Lignes de faille : http://localhost:${String(given)}${site.base}`);
});
