import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { User } from '@payload-types'
import { loadWorkingCopy } from '@/cms/load-working-copy'
import { nestOutline } from '@/domain/assembly/outline'
import { numberContent } from '@/domain/content/number-content'
import { walkInlines } from '@/domain/content/walk'
import { decodePlainText } from '@/import/decode-plain-text'
import { importPlainText } from '@/import/import-plain-text'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'

const cms = useCms()
const BYTES = readFileSync('tests/fixtures/respons-med-feller.txt')

test('an imported text stands in the working copy with every note, table and citation', async () => {
  const author = await cms.person('researcher')
  const answer = await send(author, { slug: 'lavania' })
  const { report } = answer.json as { report: { id: string } }

  const { copy } = await loadWorkingCopy(await cms.as(author), {
    report: report.id,
    yearSuffixes: new Map(),
  })

  const { manuscript } = importPlainText(decodePlainText(BYTES, 'x.txt'), {
    newId: countingIds(),
    language: 'nb',
  })
  const stored = { ...copy, sections: nestOutline(copy.outline) }
  const asRead = {
    ...manuscript,
    sections: manuscript.sections.map((section) => ({ ...section, sections: [] })),
    boilerplate: manuscript.boilerplate && { id: 'boilerplate', ...manuscript.boilerplate },
  }
  expect(answer.status).toBe(201)
  expect(wordsOf(stored)).toEqual(wordsOf(asRead))
  expect(numberContent(stored).footnotes.size).toBe(numberContent(asRead).footnotes.size)
  expect(stored.sources.length).toBe(manuscript.sources.length)
  expect([...copy.yearSuffixes.values()].toSorted()).toEqual(
    manuscript.sources.flatMap(({ yearSuffix }) => yearSuffix ?? []).toSorted(),
  )
})

test('an import over a report that has sections is refused unless it is asked for', async () => {
  const author = await cms.person('researcher')
  await send(author, { slug: 'igjen' })

  const refused = await send(author, { slug: 'igjen' })
  const asked = await send(author, { slug: 'igjen', replace: 'true' })

  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Responsen «igjen» har allerede kapitler.')
  expect(asked.status).toBe(201)
})

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['a text in UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00])],
  ['an empty file', new Uint8Array()],
])('%s is refused with a sentence in both languages, and nothing is written', async (_, bytes) => {
  const author = await cms.person('researcher')

  const norwegian = await send(author, { slug: 'bilde', bytes })
  const english = await send(author, { slug: 'bilde', bytes, language: 'en' })

  expect([norwegian.status, english.status]).toEqual([409, 409])
  expect(norwegian.text).toContain('Filen «tekst.txt»')
  expect(english.text).toContain('The file “tekst.txt”')
  const { totalDocs } = await cms.payload.count({
    collection: 'reports',
    where: { slug: { equals: 'bilde' } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(0)
})

test('a reviewer cannot import, and an anonymous reader is asked to sign in', async () => {
  const reviewer = await cms.person('reviewer')

  expect((await send(reviewer, { slug: 'nei' })).status).toBe(403)
  expect((await send(null, { slug: 'nei' })).status).toBe(401)
})

type Sending = { slug: string; replace?: string; bytes?: Uint8Array; language?: 'nb' | 'en' }

function send(as: User | null, { slug, replace, bytes = BYTES, language = 'nb' }: Sending) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'tekst.txt', { type: 'text/plain' }))
  form.set('slug', slug)
  form.set('language', 'nb')
  if (replace) form.set('replace', replace)
  return rest(cms, '/api/reports/import', { method: 'POST', form, as, language })
}

/** Everything that is read, in order: words, and how many works each citation names. */
function wordsOf(body: Parameters<typeof walkInlines>[0]): string[] {
  return [...walkInlines(body)].map(({ inline }) =>
    inline.type === 'citation'
      ? `${inline.mode} ${inline.references.length} ${JSON.stringify(inline.references.map(({ locator, prefix, suffix }) => [locator, prefix, suffix]))}`
      : inline.type === 'text'
        ? `${inline.language ?? ''} ${inline.text}`
        : inline.type,
  )
}

function countingIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `id${count}`
  }
}
