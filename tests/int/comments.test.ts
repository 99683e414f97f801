import { expect, test } from 'vitest'
import type { User } from '@payload-types'
import type { Block } from '@/domain/content/block'
import { ReportContent } from '@/domain/content/report-content'
import { comment, reply } from '@/workflow/comments/comment'
import { reportComments } from '@/workflow/comments/report-comments'
import { carryOverThread, reopenThread, resolveThread } from '@/workflow/comments/settle-thread'
import { openThreads } from '@/workflow/open-threads'
import { submit } from '@/workflow/submit'
import { useCms } from '../support/cms'
import { publishReport } from '../support/edition'
import { rest } from '../support/rest'
import { createReport, createSection, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
const QUOTE = 'Volden øker'

/** A submitted report with a reviewer's comment on its only paragraph. */
async function commented() {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const made = await createReport(cms, { by: author })
  const submission = await submit(await cms.as(author), { report: made.report.id, note: null, now })
  const block = firstBlock(submission.content)
  const written = await say(reviewer, { report: made.report.id, submission: submission.id, block })
  return { ...made, author, reviewer, submission, block, thread: written.id }
}

type Say = {
  report: string
  submission?: string
  block: string | null
  quote?: string
  text?: string
}

async function say(
  by: User,
  { submission, quote = QUOTE, text = 'Hvor er kilden?', ...args }: Say,
) {
  const about = { section: null, quote: args.block === null ? '' : quote }
  return comment(await cms.as(by), {
    ...about,
    ...args,
    submission: submission ?? null,
    text,
    mentions: [],
    now,
  })
}

test('a comment follows its passage into the working copy and into the next submission', async () => {
  const { author, report, section, submission, block, source } = await commented()
  const blocks = [paragraph('Nytt først.', source.id), { ...saying(block, 'Volden øker kraftig.') }]
  await rewriteSection(cms, { by: author, id: section.id, blocks })
  const next = await submit(await cms.as(author), { report: report.id, note: null, now })

  for (const text of [submission.id, null, next.id])
    expect((await only(report.id, text)).place).toEqual({
      state: 'unchanged',
      section: section.id,
      block,
      nearest: null,
    })
})

test('a passage that was moved, changed or deleted is told so, in the text where it was', async () => {
  const { author, report, section, submission, block } = await commented()
  const places: string[] = []
  const look = async () => places.push((await only(report.id, null)).place.state)

  await rewrite(author, section.id, saying(block, 'Volden avtar.'))
  await look()
  const other = await createSection(cms, {
    by: author,
    title: 'Annet sted',
    blocks: [saying(block, 'Volden øker.')],
  })
  await rewrite(author, section.id, saying('tom', 'Tomt.'))
  await outline(author, { report: report.id, sections: [section.id, other.id] })
  await look()
  await rewrite(author, other.id, saying('annen', 'Tomt også.'))
  await look()

  expect(places).toEqual(['changed', 'moved', 'gone'])
  expect((await only(report.id, submission.id)).place.state).toBe('unchanged')
})

test('a comment on what is not in the text is refused, and nothing is written', async () => {
  const { reviewer, report, submission, block } = await commented()
  const other = await commented()
  const about = { report: report.id, submission: submission.id, block }

  await expect(say(reviewer, { ...about, block: 'borte' })).rejects.toThrow('comment-place-missing')
  await expect(say(reviewer, { ...about, block: other.block })).rejects.toThrow('place-missing')
  await expect(say(reviewer, { ...about, quote: 'Freden' })).rejects.toThrow('quote-missing')
  await expect(say(reviewer, { ...about, submission: other.submission.id })).rejects.toThrow(
    'document-missing',
  )
  expect((await threads(report.id, null)).length).toBe(1)
})

test('what is sent again after a lost answer is said once', async () => {
  const { reviewer, report, submission, block, thread } = await commented()
  const again = await say(reviewer, { report: report.id, submission: submission.id, block })

  expect(again.id).toBe(thread)
  expect((await say(reviewer, { report: report.id, block: null })).id).not.toBe(thread)
})

test('an answer is in the thread, under the name of whoever wrote it', async () => {
  const { author, reviewer, report, thread } = await commented()
  const first = await reply(await cms.as(author), {
    comment: thread,
    text: 'Her.',
    mentions: [],
    now,
  })
  const later = new Date(now.getTime() + 1000)
  await reply(await cms.as(reviewer), {
    comment: first.id,
    text: 'Takk.',
    mentions: [author.id],
    now: later,
  })

  const { comments } = await only(report.id, null)
  expect(comments.map(({ text, author: by }) => [by?.name, text])).toEqual([
    [reviewer.name, 'Hvor er kilden?'],
    [author.name, 'Her.'],
    [reviewer.name, 'Takk.'],
  ])
  expect(comments.at(-1)?.mentions).toEqual([{ id: author.id, name: author.name }])
})

test('a thread is resolved, reopened and resolved again; done twice is done once', async () => {
  const { author, reviewer, report, thread } = await commented()
  const args = { comment: thread, now }
  await resolveThread(await cms.as(author), args)
  await resolveThread(await cms.as(reviewer), args)

  expect(await openThreads(await cms.as(author), { report: report.id })).toBe(0)
  expect((await only(report.id, null)).resolved?.by?.name).toBe(author.name)
  await expect(
    reply(await cms.as(author), { comment: thread, text: 'Mer.', mentions: [], now }),
  ).rejects.toThrow('thread-resolved')

  await reopenThread(await cms.as(reviewer), args)
  expect(await openThreads(await cms.as(author), { report: report.id })).toBe(1)
  expect(await eventsOf(report.id)).toEqual(['comment-reopened', 'comment-resolved', 'commented'])
})

test('a researcher who wrote none of it can’t resolve what others say about it', async () => {
  const { thread, report, author, reviewer } = await commented()
  const other = await cms.person('researcher')

  await expect(resolveThread(await cms.as(other), { comment: thread, now })).rejects.toThrow(
    'thread-not-yours',
  )
  expect((await only(report.id, null, other)).may).toEqual({ settle: false, carryOver: false })
  expect((await only(report.id, null, author)).may).toEqual({ settle: true, carryOver: false })
  expect((await only(report.id, null, reviewer)).may).toEqual({ settle: true, carryOver: true })
})

test('a thread that is carried over is open again once the next edition is out', async () => {
  const { author, reviewer, report, thread } = await commented()
  const asAuthor = await cms.as(author)
  expect(() => carryOverThread(asAuthor, { comment: thread, now })).toThrow('step-not-allowed')
  const before = new Date('2022-09-30T09:30:00Z')
  await carryOverThread(await cms.as(reviewer), { comment: thread, now: before })
  const carried = await openThreads(await cms.as(author), { report: report.id })
  await publishReport(cms, { report: report.id, author, reviewer })

  expect(carried).toBe(0)
  expect(await openThreads(await cms.as(author), { report: report.id })).toBe(1)
  expect((await only(report.id, null)).state).toBe('open')
})

test('a resolved thread can’t be carried over', async () => {
  const { reviewer, thread } = await commented()
  await resolveThread(await cms.as(reviewer), { comment: thread, now })

  await expect(carryOverThread(await cms.as(reviewer), { comment: thread, now })).rejects.toThrow(
    'carry-over-resolved',
  )
})

test('by REST a comment is cleaned, and what is not one is refused with a sentence', async () => {
  const { author, report, block } = await commented()
  const add = (body: object) =>
    rest(cms, '/api/comments/add', {
      method: 'POST',
      as: author,
      body: { report: report.id, ...body },
    })

  const good = await add({ block, text: 'Ser \u202Efint\u200B ut <b>' })
  expect(good.status).toBe(200)
  expect((await threads(report.id, null)).at(-1)?.comments[0]?.text).toBe('Ser fint ut <b>')

  const refused = [
    [{ text: '' }, 'Skriv en kommentar først.'],
    [{ text: 'x'.repeat(5001) }, '5001 tegn'],
    [{ block: 'borte', text: 'Hei' }, 'finnes ikke lenger i teksten'],
    [{ block: '../../x', text: 'Hei' }, 'finnes ikke lenger i teksten'],
    [{ text: 'Hei', mentions: ['borte'] }, 'finnes ikke lenger i systemet'],
    [{ text: 'Hei', author: author.id }, 'ikke gyldig'],
  ] as const
  for (const [body, words] of refused) {
    const answer = await add(body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.text).toContain(words)
  }
})

test('nobody reads or writes a comment without signing in', async () => {
  const { report, thread } = await commented()
  const calls = [
    rest(cms, '/api/comments/add', { method: 'POST', body: { report: report.id, text: 'Hei' } }),
    rest(cms, `/api/comments/${thread}/reply`, { method: 'POST', body: { text: 'Hei' } }),
    rest(cms, `/api/comments/${thread}/resolve`, { method: 'POST' }),
    rest(cms, `/api/reports/${report.id}/comments`),
  ]

  for (const { status } of await Promise.all(calls)) expect(status).toBe(401)
})

test('nobody writes a comment past the commands, whatever the role', async () => {
  const { thread } = await commented()
  const admin = await cms.person('admin')
  const shared = { collection: 'comments', id: thread, overrideAccess: true } as const

  expect(
    (
      await rest(cms, `/api/comments/${thread}`, {
        method: 'PATCH',
        body: { text: 'x' },
        as: admin,
      })
    ).status,
  ).toBe(403)
  await expect(cms.payload.update({ ...shared, data: { text: 'x' } })).rejects.toThrow()
  await expect(cms.payload.delete(shared)).rejects.toThrow()
})

async function threads(report: string, submission: string | null, as: User | null = null) {
  const asker = as ?? (await cms.person('reviewer'))
  return (await reportComments(await cms.as(asker), { report, submission })).threads
}

async function only(report: string, submission: string | null, as: User | null = null) {
  const [thread] = await threads(report, submission, as)
  if (!thread) throw new Error('The report has a thread')
  return thread
}

/** The id of the first block of a pinned content. */
function firstBlock(content: string): string {
  const [section] = ReportContent.parse(JSON.parse(content)).sections
  return section?.blocks[0]?.id ?? ''
}

function saying(id: string, text: string): Block {
  return { type: 'paragraph', id, children: [{ type: 'text', text }] }
}

async function rewrite(by: User, id: string, block: Block): Promise<void> {
  await rewriteSection(cms, { by, id, blocks: [block] })
}

async function outline(
  by: User,
  { report, sections }: { report: string; sections: string[] },
): Promise<void> {
  const { rev } = await cms.payload.findByID({
    collection: 'reports',
    id: report,
    depth: 0,
    overrideAccess: true,
  })
  await cms.payload.update({
    collection: 'reports',
    id: report,
    data: { outline: sections.map((section) => ({ section, level: '1' })), rev },
    overrideAccess: true,
    req: await cms.as(by),
  })
}

async function eventsOf(report: string): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { and: [{ report: { equals: report } }, { type: { contains: 'comment' } }] },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ type }) => type).toSorted()
}
