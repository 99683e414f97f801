import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deliveryTo } from './delivery'
import type { Mail, MailEnvironment } from './mail'

const MAIL: Mail = {
  key: 'a1-b2',
  at: new Date('2022-10-01T09:00:00Z'),
  to: { name: 'Åse Ødegård', address: 'ase@example.org' },
  subject: 'Til gjennomgang: Sør-Sudan',
  text: 'Hei.\n',
}

function environment(more: Partial<MailEnvironment> = {}): MailEnvironment {
  return {
    smtpUrl: null,
    folder: mkdtempSync(join(tmpdir(), 'landrespons-mail-')),
    from: { name: 'Landrespons', address: 'landrespons@example.org' },
    host: 'landrespons.example',
    ...more,
  }
}

async function fileOf(mail: Mail): Promise<string> {
  const where = environment()
  await deliveryTo(where)(mail)
  return readFileSync(join(where.folder, `${mail.key}.eml`), 'utf8')
}

/** The header lines of a message, each with the lines that continue it. */
function headersOf(message: string): string[] {
  const [head = ''] = message.split('\r\n\r\n')
  return head.replace(/\r\n[ \t]/g, ' ').split('\r\n')
}

test('a mail in the folder is a file that mail programs open', async () => {
  const headers = headersOf(await fileOf(MAIL))

  expect(headers).toContain('Message-ID: <a1-b2@landrespons.example>')
  expect(headers).toContain('Date: Sat, 01 Oct 2022 09:00:00 +0000')
  expect(headers).toContain('From: Landrespons <landrespons@example.org>')
  expect(headers).toContain('Auto-Submitted: auto-generated')
})

test('writing a mail again changes no byte and leaves no other file', async () => {
  const where = environment()
  const read = () => readFileSync(join(where.folder, 'a1-b2.eml'), 'utf8')
  await deliveryTo(where)(MAIL)
  const first = read()
  await deliveryTo(where)(MAIL)

  expect(read()).toBe(first)
  expect(readdirSync(where.folder)).toEqual(['a1-b2.eml'])
})

test.each([
  ['a subject', { subject: 'Hei\r\nBcc: alle@example.org' }],
  ['a name', { to: { name: 'Ada\r\nBcc: alle@example.org', address: 'ada@example.org' } }],
  ['a name with brackets', { to: { name: 'Ada" <alle@example.org>', address: 'ada@example.org' } }],
  ['a text', { text: 'Hei\r\nBcc: alle@example.org\r\n.\r\nQUIT\r\n' }],
])('nothing in %s becomes a header or another recipient', async (_, more) => {
  const headers = headersOf(await fileOf({ ...MAIL, ...more }))

  expect(headers.filter((line) => /^(b?cc)\s*:/i.test(line))).toEqual([])
  expect(headers.filter((line) => line.startsWith('To:'))).toHaveLength(1)
})

test('a mail goes to a server with the same Message-ID each time', async () => {
  const received: string[] = []
  const server = createServer((socket) => {
    let isText = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      received.push(said)
      if (isText && said.endsWith('\r\n.\r\n')) isText = false
      else if (said.startsWith('DATA')) isText = true
      if (said.startsWith('DATA')) socket.write('354 go on\r\n')
      else if (said.startsWith('EHLO')) socket.write('250 test\r\n')
      else if (!isText) socket.write('250 ok\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const deliver = deliveryTo(environment({ smtpUrl: `smtp://127.0.0.1:${port}` }))

  await deliver(MAIL)
  await deliver(MAIL)
  server.close()

  const ids = received.join('').match(/Message-ID: <a1-b2@landrespons\.example>/g)
  expect(ids).toHaveLength(2)
  expect(received.join('').match(/RCPT TO:<[^>]*>/g)).toEqual([
    'RCPT TO:<ase@example.org>',
    'RCPT TO:<ase@example.org>',
  ])
})

test('a server that is not there is an error with its reason', async () => {
  const deliver = deliveryTo(environment({ smtpUrl: 'smtp://127.0.0.1:1' }))

  await expect(deliver(MAIL)).rejects.toThrow('ECONNREFUSED')
})
