import { ReportContent } from '@/domain/content/report-content'
import { expect, test } from 'vitest'
import type { User } from '@payload-types'
import { reply } from '@/workflow/comments/comment'
import { resolveThread } from '@/workflow/comments/settle-thread'
import { commentAsGuest } from '@/workflow/invitations/comment-as-guest'
import { guestThreads } from '@/workflow/invitations/guest-threads'
import { invitationOf } from '@/workflow/invitations/invitation-of'
import { invite } from '@/workflow/invitations/invite'
import { revokeInvitation } from '@/workflow/invitations/revoke-invitation'
import { openThreads } from '@/workflow/open-threads'
import { requestChanges } from '@/workflow/request-changes'
import { submit } from '@/workflow/submit'
import { workOutbox } from '@/workflow/work-outbox'
import type { Mail } from '@/mail/mail'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createReport } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000)

/** A submission, and an outside reviewer with a link to it. */
async function invited() {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section } = await createReport(cms, { by: author })
  const submission = await submit(await cms.as(author), { report: report.id, note: null, now })
  const [chapter] = ReportContent.parse(JSON.parse(submission.content)).sections
  const block = chapter?.blocks[0]?.id ?? ''
  const { invitation, token } = await inviteTo(reviewer, submission.id)
  return { author, reviewer, report, section, submission, block, invitation, token }
}

async function inviteTo(reviewer: User, submission: string, email = 'ada@example.org') {
  const args = { submission, name: 'Ada Lovelace', email, expiresAt: null, now }
  const { invitation, address } = await invite(await cms.as(reviewer), args)
  return { invitation, address, token: address.split('/').at(-1) ?? '' }
}

async function asGuest(
  token: string,
  more: { block?: string; thread?: string; text?: string; at?: Date } = {},
) {
  const { block = null, thread = null, text = 'Dette stemmer ikke.', at = now } = more
  return commentAsGuest(await cms.as(null), { token, block, thread, text, now: at })
}

test('a link opens its submission and no other, and only its hash is kept', async () => {
  const { submission, token, invitation } = await invited()
  const opened = await invitationOf(await cms.as(null), { token, now })

  expect(opened?.submission.id).toBe(submission.id)
  expect(token).toMatch(/^[\w-]{43}$/)
  const stored = [
    await cms.payload.find({ collection: 'invitations', overrideAccess: true }),
    await cms.payload.find({ collection: 'outbox', overrideAccess: true }),
    await cms.payload.find({ collection: 'events', overrideAccess: true }),
  ]
  expect(JSON.stringify(stored)).toContain(invitation.id)
  expect(JSON.stringify(stored)).not.toContain(token)
})

test('the link comes by mail, in the language of the text', async () => {
  const { token } = await invited()
  const mails: Mail[] = []
  const deliver = (mail: Mail) => Promise.resolve(void mails.push(mail))
  await workOutbox(await cms.as(null), { deliver, now })

  const mail = mails.find(({ text }) => text.includes(`/gjennomgang/${token}`))
  expect(mail?.to).toEqual({ name: 'Ada Lovelace', address: 'ada@example.org' })
  expect(mail?.text).toContain('til og med 15. oktober 2022')
})

test.each([
  ['has expired', (token: string) => token, later(15)],
  ['never was', () => 'x'.repeat(43), now],
  ['can be none', () => "' OR 1=1 --", now],
  ['is cut', (token: string) => token.slice(0, 42), now],
])('a link that %s opens nothing', async (_, tokenOf, at) => {
  const { token } = await invited()

  expect(await invitationOf(await cms.as(null), { token: tokenOf(token), now: at })).toBe(null)
})

test('a link that was revoked opens nothing, and what was said stays', async () => {
  const { token, reviewer, report, invitation } = await invited()
  await asGuest(token)
  const args = { invitation: invitation.id, now }
  await revokeInvitation(await cms.as(reviewer), args)
  await revokeInvitation(await cms.as(reviewer), args)

  expect(await invitationOf(await cms.as(null), { token, now })).toBe(null)
  await expect(asGuest(token, { text: 'Mer.' })).rejects.toThrow('invitation-ended')
  expect(await openThreads(await cms.as(reviewer), { report: report.id })).toBe(1)
  expect(await eventsOf(report.id)).toContain('invitation-revoked')
})

test('inviting the same person again gives a new link in place of the old one', async () => {
  const { token, reviewer, submission, invitation } = await invited()
  await asGuest(token)
  const again = await inviteTo(reviewer, submission.id, 'Ada@Example.org')
  const opened = await invitationOf(await cms.as(null), { token: again.token, now })

  expect(again.invitation.id).toBe(invitation.id)
  expect(await invitationOf(await cms.as(null), { token, now })).toBe(null)
  expect(opened && (await guestThreads(await cms.as(null), opened))).toHaveLength(1)
})

test('the first use of a link is in the log, the last one is on the invitation', async () => {
  const { token, report, invitation } = await invited()
  for (const at of [now, later(1)]) await invitationOf(await cms.as(null), { token, now: at })
  const { lastUsedAt } = await cms.payload.findByID({
    collection: 'invitations',
    id: invitation.id,
    overrideAccess: true,
  })

  expect(lastUsedAt).toBe(later(1).toISOString())
  expect((await eventsOf(report.id)).filter((type) => type === 'invitation-used')).toHaveLength(1)
})

test('what a guest says stands under their name, and they see the answers to it and nothing else', async () => {
  const { token, block, reviewer, submission } = await invited()
  const { comment } = await asGuest(token, { block })
  await reply(await cms.as(reviewer), {
    comment,
    text: 'Takk.',
    mentions: [],
    now: later(1),
  })
  await asGuest(token, { thread: comment, text: 'Bare hyggelig.', at: later(2) })
  const other = await inviteTo(reviewer, submission.id, 'bo@example.org')
  await asGuest(other.token, { text: 'Fra en annen.' })
  const opened = await invitationOf(await cms.as(null), { token, now })
  const threads = opened ? await guestThreads(await cms.as(null), opened) : []

  expect(threads.map((thread) => thread.comments.map(({ guest, text }) => [guest, text]))).toEqual([
    [
      ['Ada Lovelace', 'Dette stemmer ikke.'],
      [null, 'Takk.'],
      ['Ada Lovelace', 'Bare hyggelig.'],
    ],
  ])
})

test('a guest comments on their own submission only, in their own threads only, and in words', async () => {
  const { token, reviewer, submission, block } = await invited()
  const other = await invited()
  const foreign = await inviteTo(reviewer, submission.id, 'bo@example.org')
  const { comment } = await asGuest(foreign.token)

  await expect(asGuest(token, { block: other.block })).rejects.toThrow('comment-place-missing')
  await expect(asGuest(token, { thread: comment })).rejects.toThrow('guest-thread')
  await expect(asGuest(token, { thread: 'borte' })).rejects.toThrow('document-missing')
  for (const text of ['', '\u200B\u202E']) {
    const attempt = async () => asGuest(token, { block, text })
    await expect(attempt()).rejects.toThrow('comment-empty')
  }
  await expect((async () => asGuest(token, { text: 'x'.repeat(5001) }))()).rejects.toThrow(
    'comment-too-long',
  )
})

test('a guest can’t answer in a thread that is resolved', async () => {
  const { token, reviewer } = await invited()
  const { comment } = await asGuest(token)
  await resolveThread(await cms.as(reviewer), { comment, now })

  await expect(asGuest(token, { thread: comment })).rejects.toThrow('thread-resolved')
})

test('a guest writes no more than two hundred comments', async () => {
  const { token, invitation, report } = await invited()
  for (let i = 0; i < 200; i++)
    await cms.payload.create({
      collection: 'comments',
      data: {
        report: report.id,
        invitation: invitation.id,
        text: `Nummer ${i}`,
        at: now.toISOString(),
      },
      overrideAccess: true,
      context: { command: true },
    })

  await expect(asGuest(token)).rejects.toThrow('guest-limit')
})

test('who invites, for how long and to what is decided by the rules', async () => {
  const { author, reviewer, submission, invitation } = await invited()
  const body = { name: 'Bo', email: 'bo@example.org' }
  const call = (as: User | null, more: object = {}, id = submission.id) =>
    rest(cms, `/api/submissions/${id}/invite`, { method: 'POST', as, body: { ...body, ...more } })

  expect((await call(null)).status).toBe(401)
  expect((await call(author)).status).toBe(403)
  expect((await call(reviewer, { email: 'bo' })).text).toContain('ikke en e-postadresse')
  expect((await call(reviewer, { expiresAt: '2020-01-01T00:00:00Z' })).text).toContain('60 dager')
  expect((await call(reviewer)).text).toContain('/gjennomgang/')
  expect(
    (await rest(cms, `/api/invitations/${invitation.id}/revoke`, { method: 'POST', as: author }))
      .status,
  ).toBe(403)
  await requestChanges(await cms.as(reviewer), { submission: submission.id, comment: 'Nei.', now })
  expect((await call(reviewer)).text).toContain('ferdig behandlet')
})

async function eventsOf(report: string): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { report: { equals: report } },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ type }) => type)
}
