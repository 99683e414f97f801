import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileHash, readLines, writeLines } from './line-file'

const folder = mkdtempSync(join(tmpdir(), 'landrespons-lines-'))
let files = 0

/** Larger than what a stream reads at once, with characters of several bytes at every place. */
const LONG = 'é😀\u2028'.repeat(40_000)
const HOSTILE = [
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '😀',
  '"\\',
]

test('whatever was written is read again, line by line, however hostile its texts and keys', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileValue(), { maxLength: 5 }), async (values) => {
      const { path, count, sha256 } = await written(values)

      // JSON has one zero.
      expect(await allIn(path)).toEqual(JSON.parse(JSON.stringify(values)))
      expect(count).toBe(values.length)
      expect(sha256).toBe(await fileHash(path))
      expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(values.length + 1)
    }),
    { numRuns: 60 },
  )
})

test('lines longer than one read are whole', async () => {
  const values = [{ a: LONG }, { b: '' }, { c: LONG }]
  const { path } = await written(values)

  expect(await allIn(path)).toEqual(values)
})

test('a file that is there already is not written over', async () => {
  const { path } = await written([{ a: 1 }])

  await expect(writeLines(path, lazily([]))).rejects.toThrow('EEXIST')
})

test.each([
  ['a line without an end', '{"a":1}\n{"a":2}'],
  ['an empty line', '{"a":1}\n\n'],
  ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a])],
  ['no JSON', '{a:1}\n'],
])('%s is an error', async (_, bytes) => {
  const path = freshPath()
  writeFileSync(path, bytes)

  await expect(allIn(path)).rejects.toThrow()
})

function hostileValue() {
  const text = fc.oneof(fc.string(), fc.constantFrom(...HOSTILE, '__proto__', 'constructor', '1'))
  return fc.dictionary(text, fc.oneof(text, fc.jsonValue()), { noNullPrototype: true })
}

async function allIn(path: string): Promise<unknown[]> {
  const values: unknown[] = []
  for await (const value of readLines(path)) values.push(value)
  return values
}

async function written(values: unknown[]) {
  const path = freshPath()
  return { path, ...(await writeLines(path, lazily(values))) }
}

async function* lazily(values: unknown[]): AsyncGenerator {
  await Promise.resolve()
  yield* values
}

function freshPath(): string {
  files += 1
  return join(folder, `${files}.jsonl`)
}
