import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'

const PAGES = [
  '/',
  '/en',
  '/r/mali-sikkerhetssituasjonen',
  '/r/mali-sikkerhetssituasjonen/1.0',
  '/r/mali-sikkerhetssituasjonen/historikk',
  '/r/niger-grenseomrada',
  '/r/burkina-faso-armed-groups',
  '/finnes-ikke',
]

for (const colorScheme of ['light', 'dark'] as const)
  for (const [device, width] of [
    ['phone', 360],
    ['desktop', 1280],
  ] as const)
    test(`every kind of page is accessible on a ${device}, ${colorScheme}, without JavaScript`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      const page = await context.newPage()
      for (const path of PAGES) {
        await page.goto(path)
        await expect(
          page.getByText('Demonstrasjon').or(page.getByText('Demonstration')).first(),
        ).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`)).toEqual(
          [],
        )
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, path).toBe(0)
        await page.screenshot({
          path: `test-results/pages/${device}-${colorScheme}${path.replaceAll('/', '-')}.png`,
          fullPage: true,
        })
      }
      await context.close()
    })

test('a page needs no script and asks nobody else for anything', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))

  await page.goto('/r/mali-sikkerhetssituasjonen')

  expect(requests).toHaveLength(2)
  expect(await page.locator('script').count()).toBe(0)
})

test('an edition’s bytes are for ever, its page is asked for again', async ({ request }) => {
  const json = await request.get('/r/mali-sikkerhetssituasjonen/1.0.json')
  const { etag = '', 'cache-control': caching } = json.headers()
  const again = await request.get('/r/mali-sikkerhetssituasjonen/1.0.json', {
    headers: { 'If-None-Match': etag },
  })
  const page = await request.get('/r/mali-sikkerhetssituasjonen/1.0')

  expect(caching).toContain('immutable')
  expect(again.status()).toBe(304)
  expect(page.headers()['cache-control']).toContain('must-revalidate')
  expect(page.headers()['critical-ch']).toBeUndefined()
})
