import { defineConfig } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'

const PORT = Number(process.env.E2E_PORT ?? 3210)

// Not the package's own arguments: those are for functions that open one page and trust it.
const BROWSER_ARGS = ['--no-sandbox', '--font-render-hinting=none']

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 1,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'nb-NO',
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await sparticuz.executablePath(), args: BROWSER_ARGS },
  },
  webServer: {
    command: `tsx tests/support/e2e-server.ts`,
    url: `http://localhost:${PORT}/`,
    timeout: 120_000,
    env: { E2E_PORT: String(PORT) },
    stdout: 'pipe',
  },
})
