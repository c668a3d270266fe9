import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importWhiteList } from './eslint.boundaries.mjs';

const restricted = Object.entries({
  "NewExpression[callee.name='Date'][arguments.length=0]": 'The clock',
  "CallExpression[callee.object.name='Date'][callee.property.name='now']": 'The clock',
  "CallExpression[callee.object.name='Math'][callee.property.name='random']": 'Chance',
  "CallExpression[callee.property.name='localeCompare']": 'A language',
  "CallExpression[callee.property.name=/^toLocale/]:not([arguments.0.type='Literal'])":
    'A language',
  "NewExpression[callee.object.name='Intl'][arguments.length=0]": 'A language',
  "JSXOpeningElement[name.name='script'] > JSXAttribute[name.name='src']":
    'A script that is not imported from src/browser/',
}).map(([selector, what]) => ({ selector, message: `${what} would change what is published.` }));

/** The growth of such a pattern can be told by nobody before it runs. */
const unknownPattern = {
  selector: ":matches(NewExpression, CallExpression)[callee.name='RegExp']",
  message: 'A pattern is written out, so that its growth is checked.',
};

/** The scripts within .astro files, which a processor takes out of them; no types are known of them. */
const scriptsOfPages = '**/*.astro/*.ts';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.cache/',
    '.builds/',
    '**/.building/',
    '.astro/',
    'tests/fixtures/',
    'content/',
    'seeds/',
    'public/',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: [scriptsOfPages],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs['flat/recommended']],
  },
  {
    files: [scriptsOfPages],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro', 'tests/support/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // Nothing that is published may depend on the clock, on the machine's language or on chance.
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', ...restricted, unknownPattern],
    },
  },
  importWhiteList,
  { files: [scriptsOfPages], rules: { 'boundaries/no-unknown-dependencies': 'off' } },
);
