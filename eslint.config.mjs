import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layersRule } from './scripts/lib/layers.mjs';

/** No side effects, no DOM and no storage while a module loads: a page that renders on a server imports everything. */
const NO_DOM = ['document', 'window', 'navigator', 'localStorage', 'indexedDB', 'fetch'];

/** Node's runner gives promises that nobody needs to wait for. */
const NODE_TEST = {
  from: 'package',
  package: 'node:test',
  name: ['describe', 'it', 'before', 'after', 'beforeEach', 'afterEach'],
};

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'node_modules/',
      'src/vietnam/units-data.ts',
      'src/styles/icons.ts',
      'src/styles/guide-icons.ts',
      'src/styles/guide-more-icons.ts',
      'src/styles/keyboard-icons.ts',
      'src/styles/kiosk-icons.ts',
      'src/styles/staff-icons.ts',
      'src/styles/take-along-icons.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { wardkit: { rules: { layers: layersRule } } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The few rules that need types and pay for them: what is forgotten, and what is not what it seems.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [NODE_TEST] }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': 'off', // tsc says so already
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'A union of strings says the same and costs nothing.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/ style=/]',
          message: 'A strict content security policy refuses inline styles: use a class.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    rules: {
      'wardkit/layers': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'lit/no-value-attribute': 'error',
      'lit/no-useless-template-literals': 'error',
    },
  },
  {
    files: ['src/define/*.ts'],
    // `customElements.get(tag) ?? customElements.define(tag, …)` is what these modules are.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['src/{core,codes,vietnam}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...NO_DOM] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off', // a test that meets a hole fails, as it should
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.config.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['{demo,kiosk}/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } },
    rules: { 'wardkit/layers': 'error' },
  },
);
