import { existsSync } from 'node:fs';
import { Refusal } from '../corpus/refusal.ts';
import { site } from '../lib/site.ts';
import { command } from './command.ts';
import { readOptions } from './options.ts';
import { siteServer } from './server.ts';

const USAGE = 'Emploi : npm run serve, ou PORT=4322 npm run serve';

/** `npm run serve`: serves `dist/` on localhost:4321, or on the port that PORT names. */
await command(async () => {
  readOptions(USAGE, {});
  const port = process.env['PORT'] ?? '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Refusal(`PORT : attendu un nombre de 0 à 65535 ; trouvé « ${port} ».\n${USAGE}`);
  if (!existsSync('dist/404.html'))
    throw new Refusal(
      'Le site n’est pas construit : npm run build, ou npm start, qui fait les deux.',
    );
  const server = siteServer('dist', site.base);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Refusal(`Le port ${port} est déjà pris.\n${USAGE}`) : error);
    });
    server.listen(Number(port), 'localhost', resolve);
  });
  console.log(`Lignes de faille : http://localhost:${port}${site.base}`);
});
