import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Corpus } from '../../corpus/model.ts';
import { COLLECTION_NAMES } from '../../schema/collections.ts';
import { editorSchemas } from './schemas.ts';

/**
 * Where Astro's language server looks for the schemas of frontmatter. Astro writes its own there,
 * under the names of its collections, without the ids of the corpus.
 */
const FOLDER = '.astro/collections';
const PREFIX = 'redaction-';

/**
 * Writes what the YAML and Astro extensions of VS Code read, as `.vscode/settings.json` tells them.
 *
 * @param root folder of the project
 */
export function writeEditorFiles(root: string, corpus: Pick<Corpus, 'ids' | 'articles'>): void {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const write = (name: string, value: unknown) => {
    writeFileSync(join(root, FOLDER, name), `${JSON.stringify(value, null, 2)}\n`);
  };
  const schemas = editorSchemas(corpus);
  for (const name of COLLECTION_NAMES) write(`${PREFIX}${name}.schema.json`, schemas[name]);
  const addressOf = (id: string) =>
    pathToFileURL(join(root, 'content/articles', `${id}.mdx`)).href.toLowerCase();
  write('collections.json', {
    collections: [{ hasSchema: true, name: `${PREFIX}articles` }],
    entries: Object.fromEntries(
      [...corpus.ids.articles].sort().map((id) => [addressOf(id), `${PREFIX}articles`]),
    ),
  });
}
