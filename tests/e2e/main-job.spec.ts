import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { DEMO_PEOPLE } from '@/demo/people'
import { BOTH_ROLES } from '../support/e2e-people'
import { command, expect, findAll, letFindingsPass, passChecklist, save, test } from './fixtures'

const SEED = '../shared/seed/mali-respons.txt'
const TEXT = existsSync(SEED) ? SEED : 'tests/fixtures/respons-med-feller.txt'

test('a finished response goes in as text, and comes out as two editions that never change', async ({
  signIn,
  page,
}) => {
  const author = await signIn(BOTH_ROLES.email)
  await importText(author)
  const report = await completeImport(author)

  const section = await openFirstSection(author, report)
  await addSentence(author, 'Denne setningen er rettet i redaksjonen')
  await citeByKeyboard(author)
  await saveDocument(author)
  const first = await submitReport(author, report)

  await author.goto(`/admin/collections/submissions/${first}`)
  await expect(author.getByText('Kan ikke godkjennes ennå:')).toBeVisible()
  await expect(author.getByRole('button', { name: 'Godkjenn', exact: true })).toBeDisabled()
  expect(await command(author, `submissions/${first}/approve`)).toBe(409)

  const reviewer = await signIn(DEMO_PEOPLE.reviewer.email)
  await approveAndPublish(reviewer, { submission: first, note: 'Første utgave.' })

  await page.goto('/r/mali')
  await expect(page.getByText('Denne setningen er rettet i redaksjonen')).toBeVisible()
  await followFirstCitation(page)
  const day1 = await readEdition(page, '1.0')
  expect(createHash('sha256').update(day1.bytes).digest('hex')).toBe(day1.sha256)

  await author.goto(`/admin/collections/sections/${section}`)
  await addSentence(author, 'En ny setning til neste utgave.')
  await saveDocument(author)
  const second = await submitReport(author, report)
  await approveAndPublish(reviewer, { submission: second, note: 'Ny setning.' })

  const later = await readEdition(page, '1.0')
  expect(later.bytes.equals(day1.bytes)).toBe(true)
  expect(later.article).toBe(day1.article)
  expect(later.status).toContain('2.0')
  await page.goto('/r/mali/historikk')
  await expect(page.getByText('Ny setning.')).toBeVisible()
})

async function importText(page: Page): Promise<void> {
  await page.goto('/admin/importer', { waitUntil: 'networkidle' })
  await page.getByLabel(/Tekstfil/).setInputFiles(TEXT)
  await page.getByLabel(/^Adresse/).fill('mali')
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await expect(page.getByText('Teksten er importert')).toBeVisible()
  await page.screenshot({ path: 'test-results/import.png', fullPage: true })
}

/** Completes what the text did not have: the stub sources, the report's title and its country. */
async function completeImport({ request }: Page): Promise<string> {
  const stubs = await findAll(request, {
    collection: 'sources',
    where: 'where[incomplete][equals]=true',
  })
  for (const stub of stubs)
    await save(request, {
      collection: 'sources',
      document: stub,
      fields: {
        title: `Verk ${stub.id}`,
        publisher: 'Utgiveren',
        pages: '40',
        titleSupplied: true,
      },
    })
  const [country] = await findAll(request, {
    collection: 'countries',
    where: 'where[code][equals]=ML',
  })
  const [report] = await findAll(request, {
    collection: 'reports',
    where: 'where[slug][equals]=mali',
  })
  if (!report || !country) throw new Error('The import made no report')
  const outline = await levelled(request, report.outline as OutlineItem[])
  const fields = {
    ...{ title: 'Mali: Sikkerhet', country: country.id, outline },
    questions: [
      { text: 'Hvordan er situasjonen?', answeredIn: outline.map((line) => line.section) },
    ],
    cutOffDate: '2022-12-01T12:00:00.000Z',
    assessedCurrent: '2022-12-05T12:00:00.000Z',
    reviewBy: '2023-06-01T12:00:00.000Z',
  }
  await save(request, { collection: 'reports', document: report, fields })
  return report.id
}

type OutlineItem = { section: string; level: string }

/** The text does not show levels: what follows a heading without text of its own is a part of it. */
async function levelled(
  request: APIRequestContext,
  outline: OutlineItem[],
): Promise<OutlineItem[]> {
  const sections = await findAll(request, { collection: 'sections', where: 'sort=title' })
  const blockIds = new Map(sections.map(({ id, blockIds: ids }) => [id, ids as string[]]))
  const isBare = (item?: OutlineItem) => item && (blockIds.get(item.section) ?? []).length <= 1
  return outline.map((item, i) => ({ ...item, level: isBare(outline[i - 1]) ? '2' : '1' }))
}

async function openFirstSection(page: Page, report: string): Promise<string> {
  const [document] = await findAll(page.request, {
    collection: 'reports',
    where: `where[id][equals]=${report}`,
  })
  const outline = document?.outline as { section: string }[]
  const section = outline[0]?.section ?? ''
  await page.goto(`/admin/collections/sections/${section}`)
  return section
}

async function addSentence(page: Page, sentence: string): Promise<void> {
  const paragraph = page.locator('[contenteditable=true] p').first()
  await paragraph.click()
  await page.keyboard.press('End')
  await page.keyboard.type(` ${sentence} `)
}

async function citeByKeyboard(page: Page): Promise<void> {
  await page.keyboard.type('@')
  const box = page.getByRole('combobox', { name: 'Søk etter kilde' })
  await expect(box).toBeFocused()
  await page.keyboard.type('2022 s. 9')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.screenshot({ path: 'test-results/citing-picker.png' })
  await page.keyboard.press('Enter')
  await expect(box).toBeHidden()
  await expect(page.locator('[contenteditable=true]').getByText('s. 9').first()).toBeVisible()
}

async function saveDocument(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(page.getByText(/oppdatert/i).first()).toBeVisible()
}

async function submitReport(page: Page, report: string): Promise<string> {
  await page.goto(`/admin/collections/reports/${report}`)
  await page.getByRole('button', { name: 'Send inn' }).click()
  await expect(
    page.getByText('Responsen er sendt inn og venter på gjennomgang.').first(),
  ).toBeVisible()
  const where = `where[report][equals]=${report}&sort=-sequence`
  const [submission] = await findAll(page.request, { collection: 'submissions', where })
  return submission?.id ?? ''
}

async function approveAndPublish(
  page: Page,
  { submission, note }: { submission: string; note: string },
): Promise<void> {
  await letFindingsPass(page, submission)
  await page.goto(`/admin/collections/submissions/${submission}`)
  await passChecklist(page)
  await page.getByRole('button', { name: 'Godkjenn', exact: true }).click()
  await expect(page.getByText('Innsendingen er godkjent.').first()).toBeAttached()
  await page.screenshot({ path: 'test-results/submission.png', fullPage: true })
  await page.getByLabel(/Endringsmerknad/).fill(note)
  await page.getByRole('button', { name: 'Publiser', exact: true }).click()
  await expect(page.getByText(/Publisert som utgave/).first()).toBeVisible()
}

async function followFirstCitation(page: Page): Promise<void> {
  const citation = page.locator('article .text a[href^="#kilde-"]').first()
  const target = await citation.getAttribute('href')
  await citation.click()
  const entry = page.locator(target ?? '')
  await expect(entry).toBeInViewport()
  await entry.locator('a[href^="/kilder/"]').click()
  await expect(page.getByRole('link', { name: 'Mali: Sikkerhet' }).first()).toBeVisible()
}

async function readEdition(page: Page, number: string) {
  const response = await page.request.get(`/r/mali/${number}.json`)
  await page.goto(`/r/mali/${number}`)
  return {
    bytes: await response.body(),
    sha256: (response.headers().etag ?? '').replaceAll('"', ''),
    article: await page
      .locator('article')
      .first()
      .evaluate((element) => element.outerHTML),
    status: (await page.locator('.status').textContent()) ?? '',
  }
}
