import { rolldown } from 'rolldown';

const SOURCE = 'pagefind.js';
const ENTRY = 'entry.js';

/** All that the pages use: no worker, no merging of indexes. */
const USED = `import { Pagefind } from '${SOURCE}';
export const createInstance = (options) => new Pagefind(options);`;

/**
 * The script of Pagefind 1.6, without what the pages do not use, and minified.
 *
 * @throws Error when its class is not there any more
 */
export async function leanRuntime(script: string): Promise<string> {
  const sources = new Map([
    [ENTRY, USED],
    [SOURCE, `${script}\nexport { Pagefind };`],
  ]);
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [
      {
        name: 'memory',
        resolveId: (id) => (sources.has(id) ? id : null),
        load: (id) => sources.get(id) ?? null,
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
