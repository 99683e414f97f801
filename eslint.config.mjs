import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

const MAX_LINES = { skipBlankLines: true, skipComments: true }

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '.next/**',
      '.cache/**',
      'src/payload-types.ts',
      'src/db/migrations/**',
      'src/app/(payload)/**',
      'next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 200, ...MAX_LINES }],
      'max-lines-per-function': ['error', { max: 40, ...MAX_LINES }],
      'max-depth': ['error', 3],
      complexity: ['error', 8],
    },
  },
  {
    files: ['**/*.{test,spec}.{ts,tsx}', 'tests/**', 'src/demo/**'],
    rules: {
      'max-lines': ['error', { max: 300, ...MAX_LINES }],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['tasks/**', '*.config.{ts,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  prettier,
)
