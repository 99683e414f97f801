import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here('./src/') },
      { find: /^@collections\//, replacement: here('./collections/') },
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,bench}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'int',
          env: { LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
          include: ['tests/int/**/*.test.ts'],
          globalSetup: ['tests/support/mongodb-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          pool: 'forks',
        },
      },
    ],
  },
})
