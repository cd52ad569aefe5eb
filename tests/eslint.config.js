// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports go one way; each room names those that it may not enter. */
const FORBIDDEN = {
  schema: [
    'lib',
    'charts',
    'markdown',
    'corpus',
    'search',
    'export',
    'import',
    'components',
    'layouts',
    'pages',
  ],
  lib: [
    ...['charts', 'markdown', 'corpus', 'search', 'export', 'import'],
    ...['components', 'layouts', 'pages'],
  ],
  charts: ['markdown', 'corpus', 'search', 'export', 'import', 'components', 'layouts', 'pages'],
  markdown: ['charts', 'corpus', 'search', 'export', 'import', 'components', 'layouts', 'pages'],
  corpus: ['charts', 'search', 'export', 'import', 'components', 'layouts', 'pages'],
  import: ['charts', 'search', 'export', 'components', 'layouts', 'pages'],
  components: ['markdown', 'corpus', 'search', 'export', 'import', 'layouts', 'pages'],
  layouts: ['markdown', 'corpus', 'search', 'export', 'import', 'pages'],
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'public/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['astro.config.mjs', 'tests/eslint.config.js'] },
        tsconfigRootDir: `${import.meta.dirname}/..`,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty variable is an unset one.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
    },
  },
  {
    files: ['**/*.astro', 'astro.config.mjs', 'tests/eslint.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  Object.entries(FORBIDDEN).map(([room, closed]) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: closed.map((other) => ({
            group: [`**/${other}/**`],
            message: `src/${room} may not import src/${other}.`,
          })),
        },
      ],
    },
  })),
);
