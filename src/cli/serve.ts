import { site } from '../lib/site.ts';
import { siteServer } from './server.ts';

/** `npm run serve`: serves `dist/` on localhost:4321, or on the port that PORT names. */
const port = Number(process.env['PORT'] ?? 4321);
siteServer('dist', site.base).listen(port, 'localhost', () => {
  console.log(`Lignes de faille : http://localhost:${port}${site.base}`);
});
