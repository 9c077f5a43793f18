import { defineConfig } from 'oxlint';
import { layers } from './build/lint/layers.ts';

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'node'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['node_modules', 'dist', 'release', 'demo-output', 'test-results', 'playwright-report'],
  rules: {
    'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
    'import/no-default-export': 'error',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '**/window-api.ts', 'dayjs/locale/*'] }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    'typescript/no-require-imports': 'error',
    'unicorn/prefer-node-protocol': 'error',
    eqeqeq: 'error',
    'no-var': 'error',
    'no-eval': 'error',
    'no-param-reassign': 'error',
    // Rows of SQL and messages of threads get their type by assertion, once, where they enter.
    'typescript/no-unsafe-type-assertion': 'off',
    // Of browser windows; ours are MessagePorts and threads, which take no origin.
    'unicorn/require-post-message-target-origin': 'off',
    // The compiler's noImplicitReturns knows an exhaustive switch; these two do not.
    'typescript/consistent-return': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-named-as-default': 'off',
    // No class of ours has methods that need their `this`; contexts and hooks are taken apart on purpose.
    'typescript/unbound-method': 'off',
    // A small function reads best beside what uses it.
    'unicorn/consistent-function-scoping': 'off',
    // For chains of then(); floating and misused promises are found by type.
    'promise/always-return': 'off',
    'promise/valid-params': 'off',
  },
  overrides: [
    ...layers,
    {
      files: ['renderer/**'],
      plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y'],
      rules: {
        'react/react-in-jsx-scope': 'off',
        'react/rules-of-hooks': 'error',
        'react/exhaustive-deps': 'error',
        'react/no-danger': 'error',
        // Advice for the React compiler, which is not used here.
        'react/incompatible-library': 'off',
        'react/exhaustive-effect-dependencies': 'off',
        'react/set-state-in-effect': 'off',
        // `autoFocus` of our own fields tells a dialog where to begin; elements of the page still may not have it.
        'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
        // A grid of half a million rows is drawn with roles, not with <table>; one element holds the focus and the keys.
        // What assistive tools see is checked on every screen by axe.
        'jsx-a11y/prefer-tag-over-role': 'off',
        'jsx-a11y/click-events-have-key-events': 'off',
        'jsx-a11y/interactive-supports-focus': 'off',
      },
    },
    {
      files: ['test/**'],
      plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
      rules: {
        'max-lines-per-function': 'off',
        'typescript/no-non-null-assertion': 'off',
      },
    },
    // Stand-ins for Electron's own objects keep their inner side apart by the underscore.
    { files: ['test/support/electron/**'], rules: { 'no-underscore-dangle': 'off' } },
    { files: ['*.config.ts', 'build/vite/*.ts', 'test/e2e/*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      // Plain JavaScript that runs before there is a compiler.
      files: ['build/**/*.mjs'],
      rules: {
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
  ],
});
