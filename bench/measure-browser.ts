import { chromium, type Page } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@/demo/people'
import type { LargeReport } from './fill-database'
import { keystrokesOf } from './measure/keystrokes'
import { median, quantile } from './measure/quantile'
import { result, type Result } from './measure/result'

const RUNS = 5
const FRAME_MS = 1000 / 60
const TYPED =
  'Sikkerhetssituasjonen endret seg i løpet av året, og flere av kildene mener at den ble verre i nord enn i sør. '

/** Measures the manuscript page on the large report in a browser: opening, typing, saving. */
export async function measureBrowser(origin: string, large: LargeReport): Promise<Result[]> {
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage({
    baseURL: origin,
    locale: 'nb-NO',
    viewport: { width: 1400, height: 900 },
  })
  await signIn(page)
  const results = [...(await opening(page, large)), ...(await writing(page, large))]
  await browser.close()
  return results
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel(/E-post/).fill(DEMO_PEOPLE.researcher.email)
  await page.getByLabel(/Passord/).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: /Logg inn/ }).click()
  await page.waitForURL(/\/admin\/?$/)
}

async function opening(page: Page, { report, longSection }: LargeReport): Promise<Result[]> {
  const requests = contentRequests(page)
  const manuscript: number[] = []
  const single: number[] = []
  let asked = 0
  for (let i = 0; i < RUNS; i += 1) {
    requests.length = 0
    manuscript.push(await shownAfter(page, manuscriptOf(report)))
    await page.waitForTimeout(1500)
    asked = requests.length
    single.push(await shownAfter(page, sectionOf(longSection)))
  }
  return [
    result({
      what: 'open the manuscript: first usable',
      measured: median(manuscript),
      against: { what: 'Payload’s own edit view of one section', measured: median(single) },
      budget: 2,
    }),
    result({
      what: 'requests for the content when it opens',
      unit: 'requests',
      measured: asked,
      budget: 5,
    }),
  ]
}

/** The addresses that a page asks for its content, as they come. */
function contentRequests(page: Page): string[] {
  const requests: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    // Payload's own questions about the signed-in person and the table of preferences are in every page of the admin.
    const isContent = pathname.startsWith('/api/') || request.method() === 'POST'
    if (isContent && !/users\/me|payload-preferences/.test(pathname)) requests.push(pathname)
  })
  return requests
}

/** A view of the admin, and what is there as soon as it can be used. */
type View = { address: string; shows: string }

function manuscriptOf(report: string): View {
  return {
    address: `/admin/collections/reports/${report}/manuscript`,
    shows: '.manuscript-section p, [role="treeitem"]',
  }
}

function sectionOf(section: string): View {
  return {
    address: `/admin/collections/sections/${section}`,
    shows: '[contenteditable="true"] p',
  }
}

async function shownAfter(page: Page, { address, shows }: View): Promise<number> {
  await page.goto('about:blank')
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector(shows)
  return performance.now() - start
}

async function writing(page: Page, { report, longSection }: LargeReport): Promise<Result[]> {
  await page.goto(manuscriptOf(report).address)
  await page.locator(`[data-section="${longSection}"]`).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('[contenteditable="true"] p')
  await page.waitForTimeout(1000)
  await page.keyboard.press('Control+End')
  const times = await keystrokesOf(page, () => page.keyboard.type(TYPED.repeat(3), { delay: 40 }))
  const [saved] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'PATCH'),
    page.keyboard.press('Control+s'),
  ])
  const sent = new URL(saved.url()).pathname
  return [
    result({
      what: `${times.length} keystrokes in a section of 3,000 words with 60 citations, 95th percentile`,
      measured: quantile(times, 0.95),
      against: { what: 'one frame at 60 Hz', measured: FRAME_MS },
      budget: 1,
    }),
    result({
      what: `a save sends one section (${sent.replace(longSection, '{id}')})`,
      unit: 'kB',
      measured: (saved.postData()?.length ?? 0) / 1000,
      budget: 250,
    }),
  ]
}
