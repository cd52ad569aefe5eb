import { readCorpus } from '../corpus/store.ts';
import { verify } from '../corpus/verify.ts';
import { href, routes } from '../lib/routes.ts';
import { escapeXml } from '../lib/xml.ts';
import { CLIENT } from './addresses.ts';

/**
 * In dev, a page that cannot be shown because of the content: it tells the issues, and comes back
 * when they are mended.
 *
 * @throws the error itself when the content is right: it is one of the code
 */
export function errorPage(error: unknown, headers: Readonly<Record<string, string>>): Response {
  if (verify(process.cwd(), readCorpus).issues.length === 0) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  const html = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Page en attente d’une correction</title>
    <script type="module" src="${href('@vite/client')}"></script>
    <script type="module">
      import '${href('src/styles/tokens.css')}';
      import '${href('src/styles/base.css')}';
      import '${href(CLIENT)}';
    </script>
  </head>
  <body data-path="">
    <main>
      <h1>Page en attente d’une correction</h1>
      <p class="deck">Le contenu qu’elle montre a une erreur. La page reviendra d’elle-même.</p>
      <p class="reference">${escapeXml(reason)}</p>
      <p><a href="${href(routes.home())}">Accueil</a></p>
    </main>
  </body>
</html>`;
  return new Response(html, { status: 500, headers: { ...headers, 'Content-Type': 'text/html' } });
}
