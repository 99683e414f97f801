import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '@/demo/people'

/** What a journey needs: someone signed in on a page of their own. */
export const test = base.extend<{ signIn: (email: string) => Promise<Page> }>({
  signIn: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (email) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      pages.push(page)
      await page.goto('/admin/login')
      await page.getByLabel(/E-post/).fill(email)
      await page.getByLabel(/Passord/).fill(DEMO_PASSWORD)
      await page.getByRole('button', { name: /Logg inn/ }).click()
      await page.waitForURL(/\/admin\/?$/)
      return page
    })
    for (const page of pages) await page.context().close()
  },
})

export { expect }

type Stored = { id: string; rev: number; [field: string]: unknown }

/** Documents of a collection by REST, as the one who is signed in on the page. */
export async function findAll(
  request: APIRequestContext,
  { collection, where }: { collection: string; where: string },
): Promise<Stored[]> {
  const response = await request.get(`/api/${collection}?depth=0&limit=200&${where}`, {
    headers: ORIGIN,
  })
  expect(response.ok()).toBe(true)
  return ((await response.json()) as { docs: Stored[] }).docs
}

/** Saves fields of a document by REST, on top of the revision that was read. */
export async function save(
  request: APIRequestContext,
  { collection, document, fields }: { collection: string; document: Stored; fields: object },
): Promise<void> {
  const { id, rev } = document
  const data = { ...fields, rev }
  const response = await request.patch(`/api/${collection}/${id}`, { data, headers: ORIGIN })
  expect(await response.text()).not.toContain('"errors"')
}

/** The status that a command answers with, for who goes round the button. */
export async function command(page: Page, path: string): Promise<number> {
  const response = await page.request.post(`/api/${path}`, { data: {}, headers: ORIGIN })
  return response.status()
}

/** The admin takes a cookie only from its own pages. */
const ORIGIN = { 'Sec-Fetch-Site': 'same-origin' }
