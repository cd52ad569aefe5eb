import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { bodyParts } from '../../src/corpus/article-html.ts';
import { addressesLoader, contentLoader } from '../../src/corpus/loader.ts';
import { inProject } from '../fixtures/project.ts';

interface Stored {
  id: string;
  data: unknown;
  rendered?: { html: string; metadata: { passages: { number: string }[] } };
}

/** What a loader puts into Astro's store, of the small corpus. */
async function loaded(loader: ReturnType<typeof contentLoader>): Promise<Stored[]> {
  const entries: Stored[] = [];
  await inProject([], async (root) => {
    const context = {
      store: { clear: () => undefined, set: (entry: Stored) => entries.push(entry) },
      config: { root: pathToFileURL(`${root}/`) },
    };
    await loader.load(context as unknown as LoaderContext);
  });
  return entries;
}

test('an article is stored with its HTML and its passages', async () => {
  const articles = await loaded(contentLoader('articles'));
  expect(articles.map(({ id }) => id)).toEqual(['sommet-tendu', 'tirs-au-siounik']);
  const { html = '', metadata } = articles[0]?.rendered ?? {};
  expect(metadata?.passages.map(({ number }) => number)).toEqual(['1', '2', '3']);
  expect(html).toContain('<figure class="quotation"><blockquote><p>« Nous attendions davantage »');
  const margins = bodyParts(html).flatMap((part) => (typeof part === 'string' ? [] : [part]));
  expect(margins.map(({ passage }) => passage)).toEqual(['1', '2', '3']);
  expect(margins[2]?.notes).toContain('qui présidait la séance');
});

test('what is evidence for a statement stands in no article', async () => {
  const [article] = await loaded(contentLoader('articles'));
  expect(article?.rendered?.html).not.toMatch(/Étaye|details/);
});

test('other entries are their data, and published addresses one entry', async () => {
  const actors = await loaded(contentLoader('actors'));
  expect(actors[0]).toMatchObject({ id: 'armenie', data: { name: 'Arménie', iso: 'AM' } });
  const addresses = await loaded(addressesLoader());
  expect(addresses.map(({ id }) => id)).toEqual(['addresses']);
});
