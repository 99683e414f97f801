import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { DEMO_PEOPLE } from '@/demo/people'
import { expect, findAll, test } from './fixtures'

const REPORT = 'mali-sikkerhetssituasjonen'

/** The manuscript of the demonstration's long report, with the outline ready for the keyboard. */
async function openManuscript(page: Page, slug = REPORT): Promise<string> {
  const [report] = await findAll(page.request, {
    collection: 'reports',
    where: `where[slug][equals]=${slug}`,
  })
  await page.goto(`/admin/collections/reports/${report?.id ?? ''}/manuscript`)
  await expect(page.getByRole('tree', { name: 'Disposisjon' })).toBeVisible()
  return report?.id ?? ''
}

/** Goes to a section in the outline by its first letters and begins to write at its end. */
async function writeIn(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('treeitem', { name: title }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[contenteditable="true"]').first()).toBeFocused()
  await page.keyboard.press('Control+End')
}

test('a researcher adds a section with three citations, a footnote and a table, without the mouse', async ({
  signIn,
}) => {
  const page = await signIn(DEMO_PEOPLE.researcher.email)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const keys = page.keyboard
  const report = await openManuscript(page)

  // Add a section behind the introduction, from the outline.
  await keys.press('F6')
  await expect(page.getByRole('treeitem').first()).toBeFocused()
  await keys.press('i')
  await expect(page.getByRole('treeitem', { name: /Innledning/ })).toBeFocused()
  await keys.press('Tab')
  await keys.press('Enter')
  await keys.type('Angrep på veiene')
  await keys.press('Enter')
  const text = page.getByRole('group', { name: 'Teksten i «Angrep på veiene»' })
  const editor = text.locator('[contenteditable="true"]').first()
  await expect(editor).toBeFocused()

  // Write, and cite three works with their pages.
  await keys.type('Angrepene på veiene ble flere i 2022 ')
  await cite(page, 'minusma 2022b s. 4')
  await keys.type(', og NGOer kjørte mindre ')
  await cite(page, 'nupi s. 12-14; landinfo 2016a kap. 3')
  await keys.type('.')
  await expect(editor).toContainText('(MINUSMA 2022b, s. 4)')
  await expect(editor).toContainText('(NUPI 2022, s. 12–14; Landinfo 2016a, kap. 3)')

  // A footnote with a citation in it.
  await keys.press('Control+Alt+f')
  const note = page.getByRole('textbox', { name: 'Tekst i fotnoten' })
  await expect(note).toBeFocused()
  await keys.type('Tallene er foreløpige ')
  await cite(page, 'minusma 2022c s. 2')
  await keys.press('Control+Enter')
  await expect(editor).toBeFocused()

  // A table made of a range that was copied in a spreadsheet, and a reference to it.
  await keys.press('Enter')
  await copyRange(page, [
    ['Vei', 'Angrep'],
    ['RN15', '1 204'],
    ['RN16', '87'],
  ])
  await keys.press('Control+v')
  await expect(editor.getByText('Tabell uten tittel').first()).toBeVisible()
  await keys.press('Control+End')
  await keys.press('Enter')
  await keys.type('Tallene står i ')
  await keys.press('Control+Alt+r')
  await keys.type('uten tittel')
  await keys.press('Enter')
  await keys.type('.')

  // Save, and see it as readers will.
  await keys.press('Control+s')
  await expect(text.locator('..').getByText(/Lagret \d\d:\d\d/)).toBeVisible()
  await expect(editor).toContainText(/Tallene står i tabell\s\d+\./)
  await tabTo(page, page.getByRole('link', { name: /Forhåndsvis/ }))
  const [preview] = await Promise.all([page.context().waitForEvent('page'), keys.press('Enter')])
  await preview.waitForLoadState()
  expect(new URL(preview.url()).pathname).toBe(`/forhandsvisning/respons/${report}`)
  const article = preview.getByRole('article')
  await expect(article).toContainText('Angrepene på veiene ble flere i 2022 (MINUSMA 2022b, s. 4)')
  await expect(article.getByRole('row', { name: /RN15/ })).toContainText(/1\s204/)
  const sentence = article.getByRole('paragraph').filter({ hasText: 'Tallene står i' })
  await expect(sentence.getByRole('link', { name: 'tabell 1' })).toBeVisible()
  await expect(article.getByText('Tallene er foreløpige (MINUSMA 2022c, s. 2)')).toBeVisible()
})

/** Cites by typing: the sign, the works with their places, Enter. */
async function cite(page: Page, query: string): Promise<void> {
  await page.keyboard.type('@')
  const box = page.getByRole('combobox', { name: 'Søk etter kilde' })
  await expect(box).toBeFocused()
  for (const [i, work] of query.split(';').entries()) {
    if (i > 0) await page.keyboard.type(';')
    await page.keyboard.type(work.trim())
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  }
  await page.keyboard.press('Enter')
  await expect(box).toBeHidden()
}

/** Puts cells on the clipboard as a spreadsheet does. */
async function copyRange(page: Page, rows: string[][]): Promise<void> {
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  const plain = rows.map((row) => row.join('\t')).join('\n')
  await page.evaluate(
    ([markup = '', text = '']) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([markup], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]),
    [html, plain],
  )
}

/** Presses Shift+Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Shift+Tab')
  }
  throw new Error('Tab never came there')
}

test('two people write in one section: the second save is refused, and no word of either is lost', async ({
  signIn,
}) => {
  const first = await signIn(DEMO_PEOPLE.researcher.email)
  const second = await signIn(DEMO_PEOPLE.admin.email)
  for (const page of [first, second]) {
    await openManuscript(page)
    await writeIn(page, /Innledning/)
  }
  await expect(second.getByText(`Også her: ${DEMO_PEOPLE.researcher.name}`)).toBeVisible()

  await first.keyboard.type(' Dette skrev den første.')
  await first.keyboard.press('Control+s')
  await expect(first.getByText(/Lagret \d\d:\d\d/)).toBeVisible()

  await second.keyboard.press('Control+Home')
  await second.keyboard.type('Dette skrev den andre. ')
  await second.keyboard.press('Control+s')
  const takeover = second.getByRole('region', { name: /To tekster av/ })
  await expect(takeover).toContainText('Dette skrev den andre.')
  await expect(takeover).toContainText('Dette skrev den første.')

  await takeover.getByRole('button', { name: 'Bruk valgene' }).click()
  await second.getByRole('button', { name: 'Lagre (Ctrl+S)' }).click()
  await expect(second.getByText(/Lagret \d\d:\d\d/)).toBeVisible()
  const sections = await findAll(second.request, {
    collection: 'sections',
    where: 'where[title][equals]=Innledning',
  })
  const stored = JSON.stringify(sections)
  expect(stored).toContain('Dette skrev den første.')
  expect(stored).toContain('Dette skrev den andre.')
})

test('text that was not saved is offered again when the page comes back, also when the save was cut off', async ({
  signIn,
}) => {
  const page = await signIn(DEMO_PEOPLE.researcher.email)
  await openManuscript(page)
  await writeIn(page, /Wagner-gruppen/)
  await page.keyboard.type(' Dette ble aldri lagret.')
  await page.route('**/api/sections/**', (route) => route.abort('connectionreset'))
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Teksten er tatt vare på i denne nettleseren.')).toBeVisible()

  page.on('dialog', (dialog) => void dialog.accept())
  await page.unroute('**/api/sections/**')
  await page.reload()
  await expect(page.getByText('Du har tekst i dette kapittelet som ikke ble lagret.')).toBeVisible()
  await page.getByRole('button', { name: 'Vis forskjellen' }).click()
  await expect(page.locator('ins')).toContainText('Dette ble aldri lagret.')
  await page.getByRole('button', { name: 'Hent teksten tilbake' }).click()
  await page.getByRole('button', { name: 'Lagre (Ctrl+S)' }).click()
  await expect(page.getByText(/Lagret \d\d:\d\d/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('Dette ble aldri lagret.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hent teksten tilbake' })).toBeHidden()
})

test('the manuscript page has no serious fault for people who can’t see or can’t use a mouse', async ({
  signIn,
}) => {
  const page = await signIn(DEMO_PEOPLE.researcher.email)
  await openManuscript(page)
  await writeIn(page, /Innledning/)
  await page.getByRole('button', { name: 'Historikk' }).click()
  await expect(page.getByRole('region', { name: /Historikk for/ })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.manuscript').analyze()

  expect(seriousOf(violations)).toEqual([])
})

test('the citing picker, the table grid and the source forms have no serious fault either', async ({
  signIn,
}) => {
  const page = await signIn(DEMO_PEOPLE.researcher.email)
  await openManuscript(page)
  await writeIn(page, /Innledning/)
  await page.keyboard.type(' @icg')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  page.on('dialog', (dialog) => void dialog.accept())

  const [table] = await findAll(page.request, { collection: 'tables', where: 'sort=name' })
  await page.goto(`/admin/collections/tables/${table?.id ?? ''}`)
  await expect(page.getByRole('grid', { name: 'Rader i tabellen' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  const [source] = await findAll(page.request, { collection: 'sources', where: 'sort=label' })
  for (const address of [
    `/admin/collections/sources/${source?.id ?? ''}`,
    '/admin/kilder/importer',
    '/admin/kilder/duplikater',
    '/admin/kilder/ufullstendige',
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  }
})

/** The serious faults of a page, looked for anew until Payload has finished drawing its forms. */
async function faultsOf(page: Page) {
  let faults = seriousOf((await new AxeBuilder({ page }).analyze()).violations)
  for (let attempt = 0; attempt < 5 && faults.length > 0; attempt += 1) {
    await page.waitForTimeout(700)
    faults = seriousOf((await new AxeBuilder({ page }).analyze()).violations)
  }
  return faults
}

/** What axe calls serious or critical, as rule and place. */
function seriousOf(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']) {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}
