// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { OPEN } from './folders.ts';

/** Imports go one way; each folder names those that it may not enter. */
const closed = Object.entries(OPEN).map(([folder, open]) => ({
  folder,
  others: Object.keys(OPEN).filter((other) => other !== folder && !open.includes(other)),
}));

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
    files: ['**/*.astro', '**/*.cjs', 'astro.config.mjs', 'tests/eslint.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  closed.map(({ folder, others }) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: others.map((other) => ({
            regex: `^(?:\\.\\./)+${other}(?:/|$)`,
            message: `src/${folder} may not import src/${other}.`,
          })),
        },
      ],
    },
  })),
);
