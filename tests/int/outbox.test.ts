import { spawn } from 'node:child_process'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { inTransaction } from '@/cms/in-transaction'
import { MOST_ATTEMPTS } from '@/domain/review/notifications/after-failure'
import type { Mail } from '@/mail/mail'
import { submit } from '@/workflow/submit'
import { enqueueMail } from '@/workflow/outbox/enqueue-mail'
import { workOutbox } from '@/workflow/work-outbox'
import { useCms } from '../support/cms'
import { mailFolder, type MailFolder } from '../support/mail-folder'
import { rest } from '../support/rest'
import { createReport } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
const MINUTE_MS = 60_000
const LEASE_OVER = new Date(now.getTime() + 6 * MINUTE_MS)

let count = 0

// Each test has an outbox without anything to send.
beforeEach(async () => {
  await workOutbox(await cms.as(null), { deliver: () => Promise.resolve(), now: LEASE_OVER })
})

test('a submission is one mail to each reviewer, and telling it again is none', async () => {
  const author = await cms.person('researcher')
  const reviewers = [await cms.person('reviewer'), await cms.person('reviewer', 'admin')]
  const { report } = await createReport(cms, { by: author })
  const folder = mailFolder()
  const args = { report: report.id, note: null, now }

  await submit(await cms.as(author), args)
  await submit(await cms.as(author), args)
  await work(folder)
  await work(folder)

  const waiting = await cms.payload.find({
    collection: 'users',
    where: { roles: { in: ['reviewer'] } },
    overrideAccess: true,
  })
  expect(folder.keys()).toHaveLength(waiting.totalDocs)
  for (const { id } of reviewers)
    expect(folder.keys().filter((key) => key.endsWith(id))).toHaveLength(1)
})

test('a transaction that is rolled back sends nothing', async () => {
  const req = await cms.as(null)
  const folder = mailFolder()
  const attempt = inTransaction(req, async () => {
    await enqueueMail(req, mail())
    throw new Error('Something came in between')
  })

  await expect(attempt).rejects.toThrow('Something came in between')
  await work(folder)

  expect(folder.keys()).toEqual([])
})

test('the same mail can’t be written into the outbox twice', async () => {
  const twice = mail()
  await enqueueMail(await cms.as(null), twice)

  await expect(enqueueMail(await cms.as(null), twice)).rejects.toThrow()
})

describe('a worker that is killed', () => {
  test.each([
    ['has claimed one', 'claimed'],
    ['has delivered one', 'delivered'],
    ['is writing that it delivered one', 'marking'],
  ])(
    'when it %s leaves each mail to be sent, and none is two',
    { timeout: 240_000 },
    async (_, dies) => {
      const folder = mailFolder()
      const keys = await enqueue(3)

      expect(await workElsewhere(folder, dies)).toBe('SIGKILL')
      await work(folder, now)
      // MongoDB keeps what a dead client had locked until that transaction's lifetime is over.
      await vi.waitFor(() => work(folder, LEASE_OVER), { timeout: 150_000, interval: 2000 })

      expect(folder.keys().toSorted()).toEqual(keys)
      expect(await states(keys)).toEqual(['done', 'done', 'done'])
    },
  )

  test('keeps its mail from others until its lease is over', { timeout: 120_000 }, async () => {
    const folder = mailFolder()
    await enqueue(1)
    await workElsewhere(folder, 'claimed')
    await work(folder, now)

    expect(folder.keys()).toEqual([])
  })
})

test('two workers at once send each mail once', { timeout: 240_000 }, async () => {
  const folder = mailFolder()
  const keys = await enqueue(12)

  await Promise.all([workElsewhere(folder, 'never'), workElsewhere(folder, 'never')])

  expect(folder.log().toSorted()).toEqual(keys)
  expect(folder.keys().toSorted()).toEqual(keys)
})

test('a mail that has gone keeps nothing of what it said', async () => {
  const [key = ''] = await enqueue(1)
  await work(mailFolder())

  const { payload, state, lastError } = await row(key)
  expect({ payload, state, lastError: lastError ?? null }).toEqual({
    payload: { to: { name: 'Ada', address: 'ada@example.org' }, subject: 'Hei' },
    state: 'done',
    lastError: null,
  })
})

test('a mail that can’t be sent waits longer each time, until it is given up and an administrator sends it again', async () => {
  const admin = await cms.person('admin')
  const author = await cms.person('researcher')
  const [key = ''] = await enqueue(1)
  const deliver = () => Promise.reject(new Error('450 try later'))
  let at = now
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    await workOutbox(await cms.as(null), { deliver, now: at })
    at = new Date((await row(key)).nextAt)
  }
  const { id, state, attempts, lastError } = await row(key)
  const again = `/api/outbox/${id}/send-again`

  expect({ state, attempts, lastError }).toEqual({
    state: 'failed',
    attempts: MOST_ATTEMPTS,
    lastError: '450 try later',
  })
  expect((await rest(cms, again, { method: 'POST', as: author })).status).toBe(403)
  expect((await rest(cms, again, { method: 'POST', as: admin })).status).toBe(200)
  expect((await rest(cms, again, { method: 'POST', as: admin })).status).toBe(409)
  expect(await row(key)).toMatchObject({ state: 'waiting', attempts: 0 })
})

test('one mail that can’t be sent holds no other back', async () => {
  const [bad = '', ...others] = await enqueue(3)
  const folder = mailFolder()
  const deliver = (one: Mail) =>
    one.key === bad ? Promise.reject(new Error('550 no such person')) : folder.deliver(one)

  const worked = await workOutbox(await cms.as(null), { deliver, now })

  expect(worked).toEqual({ sent: 2, failed: 1 })
  expect(folder.keys().toSorted()).toEqual(others)
})

test('a worker that is asked to stop finishes the mail in its hand and takes no other', async () => {
  const keys = await enqueue(2)
  const stop = new AbortController()
  const deliver = () => {
    stop.abort()
    return Promise.resolve()
  }

  await workOutbox(await cms.as(null), { deliver, now, signal: stop.signal })

  expect((await states(keys)).toSorted()).toEqual(['done', 'waiting'])
})

function mail() {
  count += 1
  const payload = { to: { name: 'Ada', address: 'ada@example.org' }, subject: 'Hei', text: 'Hei.' }
  return { key: `mail-${String(count).padStart(3, '0')}`, payload, now }
}

async function enqueue(number: number): Promise<string[]> {
  const mails = Array.from({ length: number }, mail)
  for (const one of mails) await enqueueMail(await cms.as(null), one)
  return mails.map(({ key }) => key)
}

async function work({ deliver }: MailFolder, at = now) {
  return workOutbox(await cms.as(null), { deliver, now: at })
}

/** Works the outbox in a process of its own; answers with the signal that ended it, null where it ended by itself. */
function workElsewhere({ path }: MailFolder, dies: string): Promise<string | null> {
  const script = ['--import', 'tsx', 'tests/support/work-mail.ts']
  const child = spawn(process.execPath, [...script, cms.key, path, now.toISOString(), dies], {
    env: { ...process.env, LOG_LEVEL: 'silent' },
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code) reject(new Error(`The worker ended with ${code}`))
      else resolve(signal)
    })
  })
}

async function row(key: string) {
  const where = { key: { equals: key } }
  const { docs } = await cms.payload.find({
    collection: 'outbox',
    where,
    depth: 0,
    overrideAccess: true,
  })
  if (!docs[0]) throw new Error(`There is no mail ${key}`)
  return docs[0]
}

async function states(keys: string[]): Promise<string[]> {
  return Promise.all(keys.map(async (key) => (await row(key)).state))
}
