import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { DEMO_PEOPLE } from '@/demo/people'
import { expect, findAll, letFindingsPass, passChecklist, test } from './fixtures'

const REPORT = 'niger-grenseomrada'
const OTHER = 'burkina-faso-armed-groups'
const COMMENT = 'Hvilken kilde bygger dette på?'
const ANSWER = 'Kilden står i setningen etter.'

test('a review goes back and forth by keyboard, until the second text is approved and published at a set time', async ({
  signIn,
  page: reader,
}) => {
  const author = await signIn(DEMO_PEOPLE.researcher.email)
  const report = await reportId(author)
  await write(author, ' Grensen ble stengt i juli 2022 etter 14 angrep.')
  await author.goto(`/admin/collections/reports/${report}`)
  await author.getByRole('button', { name: 'Send inn', exact: true }).click()
  await expect(author.getByText('Responsen er sendt inn').first()).toBeVisible()

  const reviewer = await signIn(DEMO_PEOPLE.reviewer.email)
  const keys = reviewer.keyboard
  const first = await newestSubmission(reviewer, report)
  await openDesk(reviewer, first)
  await keys.press('n')
  await expect(reviewer.getByText(/^Endring 1 av \d+/).first()).toBeVisible()
  await keys.press('c')
  await keys.type(COMMENT)
  await keys.press('Control+Enter')
  await expect(reviewer.getByText('Kommentaren er lagt til.').first()).toBeAttached()
  await reviewer.getByLabel('Hva må endres?').focus()
  await keys.type('Si hvor opplysningen kommer fra.')
  await reviewer.getByRole('button', { name: 'Be om endringer', exact: true }).focus()
  await keys.press('Enter')
  await expect(reviewer.getByText('Det er bedt om endringer.').first()).toBeAttached()

  await author.goto(`/admin/collections/reports/${report}/manuscript`)
  await expect(author.getByText('Si hvor opplysningen kommer fra.').first()).toBeVisible()
  await answerThread(author, report)
  await write(author, ' Det opplyser vi om her.')

  await author.goto(`/admin/collections/reports/${report}`)
  await author.getByRole('button', { name: 'Send inn', exact: true }).click()
  await expect(author.getByText('Responsen er sendt inn').first()).toBeVisible()

  const second = await newestSubmission(reviewer, report)
  expect(second).not.toBe(first)
  await openDesk(reviewer, second)
  const sinceLook = { name: /Siden du sist så på den/, pressed: true }
  await expect(reviewer.getByRole('button', sinceLook)).toBeVisible()
  await keys.press('n')
  await expect(reviewer.getByText(/^Endring 1 av 1,/).first()).toBeVisible()
  await reviewer.getByRole('button', { name: 'Avslutt', exact: true }).first().click()
  await expect(reviewer.getByText('Kommentaren er avsluttet.').first()).toBeAttached()

  await waiveOne(reviewer)
  await passChecklist(reviewer)
  await reviewer.getByRole('button', { name: 'Godkjenn', exact: true }).click()
  await expect(reviewer.getByText('Innsendingen er godkjent.').first()).toBeAttached()
  await publishSoon(reviewer)
  await expect(async () => {
    expect((await reader.request.get(`/r/${REPORT}/2.0.json`)).status()).toBe(200)
  }).toPass({ timeout: 150_000 })
})

test('an edition is corrected while the next is written, and withdrawn with a reason that readers see', async ({
  signIn,
  page: reader,
}) => {
  const author = await signIn(DEMO_PEOPLE.researcher.email)
  const report = await reportId(author, OTHER)
  await write(author, ' A sentence for the next edition.', OTHER)
  const edition = await newestEdition(author, report)
  await author.goto(`/admin/utgaver/${edition}/rett`, { waitUntil: 'networkidle' })
  await author
    .getByRole('button', { name: /^Rett «/ })
    .last()
    .focus()
  await author.screenshot({ path: 'test-results/correction.png' })
  await author.keyboard.press('Enter')
  await expect(author.locator('[contenteditable="true"]').first()).toBeFocused()
  await author.keyboard.press('Control+End')
  await author.keyboard.type(' Corrected.')
  await author.keyboard.press('Control+s')
  await expect(author.getByText('Avsnittet er rettet.').first()).toBeAttached()
  await author.getByRole('button', { name: 'Send rettelsen til gjennomgang' }).click()
  await expect(author.getByText('Rettelsen er sendt til gjennomgang.').first()).toBeAttached()

  const reviewer = await signIn(DEMO_PEOPLE.reviewer.email)
  const submission = await newestSubmission(reviewer, report)
  await letFindingsPass(reviewer, submission)
  await openDesk(reviewer, submission)
  await passChecklist(reviewer)
  await reviewer.getByRole('button', { name: 'Godkjenn', exact: true }).click()
  await expect(reviewer.getByText('Innsendingen er godkjent.').first()).toBeAttached()
  await reviewer.getByRole('button', { name: 'Publiser', exact: true }).click()
  await expect(reviewer.getByText(/Publisert som utgave/).first()).toBeVisible()
  expect(await (await reader.request.get(`/r/${OTHER}/1.1.json`)).text()).toContain('Corrected.')
  await reviewer.goto(`/forhandsvisning/respons/${report}`)
  await expect(reviewer.getByText('A sentence for the next edition.')).toBeVisible()
  await expect(reviewer.getByText('Corrected.')).toBeVisible()

  await reviewer.goto(`/admin/collections/editions/${await newestEdition(reviewer, report)}`, {
    waitUntil: 'networkidle',
  })
  await reviewer.getByLabel(/Begrunnelse for leserne/).fill('A source was withdrawn.')
  await reviewer.getByRole('button', { name: /^Trekk tilbake/ }).click()
  await expect(async () => {
    await reader.goto(`/r/${OTHER}`)
    await expect(reader.getByText('A source was withdrawn.').first()).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 20_000 })
})

test('the queue, the first page, the log and the notices have no serious fault, and fit on the narrowest screen', async ({
  signIn,
}) => {
  const page = await signIn(DEMO_PEOPLE.reviewer.email)
  const [waiting] = await findAll(page.request, {
    collection: 'submissions',
    where: 'where[state][equals]=submitted',
  })
  for (const address of [
    '/admin',
    '/admin/gjennomgang',
    '/admin/logg',
    '/admin/varsler',
    `/admin/collections/submissions/${waiting?.id ?? ''}`,
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    expect([address, await faultsOf(page)]).toEqual([address, []])
    await page.setViewportSize({ width: 320, height: 640 })
    await page.waitForTimeout(500)
    expect([address, await overflow(page)]).toEqual([address, 0])
  }
})

async function reportId(page: Page, slug = REPORT): Promise<string> {
  const where = `where[slug][equals]=${slug}`
  const [report] = await findAll(page.request, { collection: 'reports', where })
  return report?.id ?? ''
}

async function newestSubmission(page: Page, report: string): Promise<string> {
  const where = `where[report][equals]=${report}&sort=-sequence`
  const [submission] = await findAll(page.request, { collection: 'submissions', where })
  return submission?.id ?? ''
}

async function newestEdition(page: Page, report: string): Promise<string> {
  const where = `where[report][equals]=${report}&sort=-publishedAt`
  const [edition] = await findAll(page.request, { collection: 'editions', where })
  return edition?.id ?? ''
}

/** Writes at the end of the first paragraph of the first section, in the manuscript, and saves. */
async function write(page: Page, words: string, slug = REPORT): Promise<void> {
  const report = await reportId(page, slug)
  await page.goto(`/admin/collections/reports/${report}/manuscript`)
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[contenteditable="true"]').first()).toBeFocused()
  await page.locator('[contenteditable="true"] p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Lagret \d\d:\d\d/)).toBeVisible()
}

async function openDesk(page: Page, submission: string): Promise<void> {
  await page.goto(`/admin/collections/submissions/${submission}`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { name: 'Teksten' })).toBeVisible()
}

async function answerThread(page: Page, report: string): Promise<void> {
  await page.goto(`/admin/collections/reports/${report}/manuscript`, { waitUntil: 'networkidle' })
  await page
    .getByRole('button', { name: /1 kommentar/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Svar', exact: true }).first().click()
  await page.keyboard.type(ANSWER)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(ANSWER).first()).toBeVisible()
}

/** Lets the first finding about the whole report pass, with a reason. */
async function waiveOne(page: Page): Promise<void> {
  const whole = page.getByRole('complementary', { name: 'Om hele responsen' })
  await whole.locator('summary').first().click()
  await whole.getByRole('button', { name: 'Gjør unntak', exact: true }).first().click()
  await page.getByLabel(/Hvorfor kan dette stå/).fill('Opplysningen er kontrollert mot kilden.')
  await whole.getByRole('button', { name: 'Gjør unntak', exact: true }).first().click()
  await expect(page.getByText('Unntaket er gitt.').first()).toBeAttached()
}

async function publishSoon(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'På et bestemt tidspunkt' }).check()
  const soon = new Date(Date.now() + 65_000)
  const local = new Date(soon.getTime() - soon.getTimezoneOffset() * 60_000)
  await page.getByLabel(/Dato og klokkeslett/).fill(local.toISOString().slice(0, 16))
  await page.getByRole('button', { name: 'Publiser', exact: true }).click()
  await expect(page.getByText('Publiseringen er planlagt.').first()).toBeAttached()
}

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}

/** How many pixels the page is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
