import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { fromLine, toLine } from './line'

const NEWLINE = 0x0a

/** Writes a new file, one line for each value, readable by its owner only; tells how many and the file's SHA-256. */
export async function writeLines(
  path: string,
  values: AsyncIterable<unknown>,
): Promise<{ count: number; sha256: string }> {
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let count = 0
  try {
    for await (const value of values) {
      const line = toLine(value)
      hash.update(line)
      await file.appendFile(line)
      count += 1
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { count, sha256: hash.digest('hex') }
}

/** The values of a file's lines, one in memory at a time; a SyntaxError or TypeError when a line holds none. */
// Lines end in \n alone: Node's readline also breaks at U+2028, which a text may hold.
export async function* readLines(path: string): AsyncGenerator {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let begun: Buffer[] = []
  for await (const chunk of chunksOf(path)) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      begun.push(chunk.subarray(start, end))
      yield fromLine(decoder.decode(Buffer.concat(begun)))
      begun = []
      start = end + 1
    }
    begun.push(chunk.subarray(start))
  }
  if (begun.some(({ length }) => length > 0)) throw new SyntaxError('The last line has no end')
}

/** The SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of chunksOf(path)) hash.update(chunk)
  return hash.digest('hex')
}

function chunksOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path)
}
