import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleContent } from '../../../tests/support/sample-content'
import type { OwnThread, RefusedComment } from '../guest/conversation'
import { GuestPage } from './guest-page'
import { InvitationEndedPage } from './invitation-ended-page'

const site = { stylesheet: '/site.css', demonstration: false, origin: 'https://example.org' }
const at = '2022-10-01T09:30:00Z'

function rendered({
  threads = [],
  refused = null,
}: { threads?: OwnThread[]; refused?: RefusedComment | null } = {}): string {
  const guest = { name: 'Ada <b>', expiresAt: '2022-10-15T22:30:00Z' }
  return renderToStaticMarkup(
    <GuestPage
      content={sampleContent()}
      guest={guest}
      threads={threads}
      refused={refused}
      site={site}
    />,
  )
}

const THREAD: OwnThread = {
  id: 't1',
  block: 'b-kontroll',
  resolved: false,
  comments: [
    { id: 't1', text: 'Hva <script>?', guest: 'Ada', at },
    { id: 't2', text: 'Dette.', guest: null, at },
  ],
}

test('a guest gets the text with a form behind each block and one for the whole, and no script', () => {
  const html = rendered()

  expect(html).toContain('<input type="hidden" name="block" value="b-kontroll"/>')
  expect(html).toContain('<input type="hidden" name="block" value=""/>')
  expect(html).not.toContain('<script')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toContain('Hei, Ada &lt;b&gt;.')
})

test('the link ends on the day that it is in Norway', () => {
  expect(rendered()).toContain('16. oktober 2022')
})

test('every id on the page is its own', () => {
  const ids = [...rendered({ threads: [THREAD] }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

  expect(ids).toHaveLength(new Set(ids).size)
})

test('a thread stands at its block, the house’s people without a name', () => {
  const html = rendered({ threads: [THREAD] })
  const [before = '', after = ''] = html.split('id="samtale.t1"')

  expect(before.lastIndexOf('id="b-kontroll"')).toBeGreaterThan(
    before.lastIndexOf('id="b-formaal"'),
  )
  expect(after).toContain('Hva &lt;script&gt;?')
  expect(after).toContain('<strong>Redaksjonen</strong>')
  expect(after).toContain('name="thread" value="t1"')
})

test('a resolved thread has no form', () => {
  const html = rendered({ threads: [{ ...THREAD, resolved: true }] })

  expect(html).toContain('Løst')
  expect(html).not.toContain('name="thread"')
})

test('what was refused stands in its form again, open, with the reason', () => {
  const why = 'Kommentaren er for lang.'
  const html = rendered({ refused: { block: 'b-kontroll', thread: null, text: 'Langt.', why } })

  expect(html).toContain('role="alert"')
  expect(html.match(/<details class="guest-form" open="">/g)).toHaveLength(1)
  expect(html).toMatch(/aria-invalid="true"[^>]*>Langt\.<\/textarea>/)
})

test('a link that opens nothing says what to do, in two languages', () => {
  const html = renderToStaticMarkup(<InvitationEndedPage site={site} />)

  expect(html).toContain('<h1>Lenken virker ikke</h1>')
  expect(html).toContain('<p lang="en">The link does not work.')
})
