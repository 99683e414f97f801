import { beforeAll, expect, test } from 'vitest'
import { idOf } from '@/cms/id-of'
import { useCms } from '../support/cms'
import { publishReport } from '../support/edition'
import { rest } from '../support/rest'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
const SECRETS: string[] = []

beforeAll(async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section } = await createReport(cms, { by: author, slug: 'mali' })
  const edition = await publishReport(cms, { report: report.id, author, reviewer })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Hemmelig utkast.')] })
  SECRETS.push(
    'Hemmelig utkast.',
    author.email,
    reviewer.email,
    author.name,
    reviewer.name,
    author.id,
    reviewer.id,
    idOf(edition.submission),
  )
})

const QUERIES = [
  '',
  '?draft=true',
  '?depth=3',
  '?trash=true',
  '?where[title][exists]=true&depth=2',
  '?where[report.title][exists]=true',
  '?where[approvedBy.email][contains]=@',
  '?where[submission.note][exists]=false&depth=5',
  '?sort=publishedBy.email&depth=2',
  '?sort=-lastEditedBy',
  '?select[approvedBy]=true&select[submission]=true&depth=2',
  '?populate[users][email]=true&populate[submissions][content]=true&depth=4',
  '?joins[editions][limit]=10&depth=2',
  '?pagination=false&limit=0&showHiddenFields=true',
]

const COLLECTIONS = [
  'users',
  'countries',
  'topics',
  'reports',
  'sections',
  'sources',
  'tables',
  'boilerplates',
  'submissions',
  'waivers',
  'editions',
  'withdrawals',
  'events',
  'comments',
  'invitations',
  'notifications',
  'outbox',
  'payload-preferences',
  'payload-migrations',
  'payload-kv',
]

const paths = COLLECTIONS.flatMap((collection) => [
  ...QUERIES.map((query) => `/api/${collection}${query}`),
  ...['/versions', '/count', '/access', '/init', '/me'].map((end) => `/api/${collection}${end}`),
])

test.each([...paths, '/api/access', '/api/globals'])(
  'an anonymous reader sees no working copy, no person and no submission at %s',
  async (path) => {
    const { text } = await rest(cms, path)

    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([])
  },
)

test('an anonymous reader gets the editions, with their content', async () => {
  const { status, text } = await rest(cms, '/api/editions?depth=0')

  expect(status).toBe(200)
  expect(text).toContain('Volden øker.')
})
