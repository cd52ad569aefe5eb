/** What each folder of `src/` may import from, beside itself. */
export const OPEN: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  lib: ['schema'],
  charts: ['lib', 'schema'],
  markdown: ['lib', 'schema'],
  corpus: ['markdown', 'lib', 'schema'],
  search: ['corpus', 'markdown', 'lib', 'schema'],
  export: ['corpus', 'markdown', 'lib', 'schema'],
  import: ['corpus', 'markdown', 'lib', 'schema'],
  delivery: ['offline', 'lib'],
  dev: [],
  offline: ['lib'],
  cli: ['delivery', 'import', 'export', 'corpus', 'markdown', 'lib', 'schema'],
  components: ['charts', 'lib', 'schema', 'styles'],
  layouts: ['components', 'charts', 'lib', 'schema', 'styles', 'assets'],
  pages: [
    ...['layouts', 'components', 'charts', 'styles'],
    ...['search', 'export', 'corpus', 'markdown', 'lib', 'schema'],
  ],
  'env.d.ts': [],
  'content.config.ts': ['corpus', 'schema'],
  'middleware.ts': ['corpus', 'delivery', 'lib', 'markdown'],
  styles: [],
  assets: [],
};

/** Whose scripts the pages that a folder makes load: they run in a browser, and ask nothing of it. */
export const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  components: ['search'],
  layouts: ['search'],
  pages: ['offline', 'search'],
};
