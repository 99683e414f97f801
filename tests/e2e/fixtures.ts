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

/** Answers every point of a submission's checklist on its desk: all is in order. */
export async function passChecklist(page: Page): Promise<void> {
  const checklist = page.getByRole('region', { name: 'Sjekkliste' })
  const open = checklist.getByRole('button', { name: 'I orden', exact: true, pressed: false })
  await expect(open.first()).toBeVisible()
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click()
    await expect(open).toHaveCount(left - 1)
  }
}

type BlockingFinding = {
  rule: string
  fingerprint: string
  severity: string
  outcome: string
  waiver: object | null
}

/** Waives every finding that keeps a submission from being approved, as the reviewer who is signed in on the page. */
export async function letFindingsPass({ request }: Page, submission: string): Promise<number> {
  const answer = await request.get(`/api/submissions/${submission}/desk-course`, {
    headers: ORIGIN,
  })
  const course = (await answer.json()) as {
    submission: { report: string }
    findings: BlockingFinding[]
  }
  const blocking = course.findings.filter(
    ({ severity, outcome, waiver, rule }) =>
      severity === 'blocks' && outcome === 'discrepancy' && !waiver && !UNWAIVABLE.includes(rule),
  )
  for (const { rule, fingerprint } of blocking) {
    const data = { rule, fingerprint, submission, reason: 'Kontrollert mot kilden i prøven.' }
    const waived = await request.post(`/api/reports/${course.submission.report}/waive`, {
      data,
      headers: ORIGIN,
    })
    expect(await waived.text()).not.toContain('"errors"')
  }
  return blocking.length
}

// What is decided of a submission and not of its text.
const UNWAIVABLE = ['R40', 'R41', 'R45', 'R46']

/** The admin takes a cookie only from its own pages. */
const ORIGIN = { 'Sec-Fetch-Site': 'same-origin' }
