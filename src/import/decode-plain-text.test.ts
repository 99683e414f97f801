import { expect, test } from 'vitest'
import { decodePlainText } from './decode-plain-text'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('a byte order mark goes, lines end in one way, letters are composed', () => {
  expect(decodePlainText(utf8('\uFEFFa\u030A\r\nb\rc\f'), 'a.txt')).toBe('å\nb\nc\f')
})

test.each([
  ['a PDF', utf8('%PDF-1.7'), 'import-not-text'],
  ['a Word document', utf8('PK\u0003\u0004 word/document.xml'), 'import-not-text'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'import-not-text'],
  ['Latin-1', new Uint8Array([0x62, 0xe5, 0x74]), 'import-not-utf8'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'import-not-utf8'],
  ['null bytes', utf8('a\u0000b'), 'import-null-bytes'],
  ['control characters', utf8('a\u0007b'), 'import-control-characters'],
  ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), 'import-too-large'],
  ['nothing', utf8(''), 'import-empty'],
  ['only space', utf8(' \n\t\n'), 'import-empty'],
])('%s is refused', (_, bytes, code) => {
  expect(() => decodePlainText(bytes, 'a.txt')).toThrow(
    expect.objectContaining({ code, values: { file: 'a.txt' } }),
  )
})
