import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
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
  const [section] = await findAll(second.request, {
    collection: 'sections',
    where: 'where[title][equals]=Innledning',
  })
  const stored = JSON.stringify(section)
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

/** What axe calls serious or critical, as rule and place. */
function seriousOf(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']) {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}
