import { DomainError } from '@/domain/domain-error'
import type { MessageCode } from '@/domain/messages/message'

const MOST_BYTES = 5 * 1024 * 1024
/** How files begin that people take for text: PDF, ZIP (so DOCX and ODT), old Word, RTF, PNG, JPEG. */
const SIGNATURES = [
  '%PDF',
  'PK\u0003\u0004',
  '\u00D0\u00CF\u0011\u00E0',
  '{\\rtf',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
]
/** Tab, line feed, vertical tab, form feed and carriage return lay text out; no other control character does. */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u

/**
 * The text of an uploaded file: UTF-8, in composed form, without a byte order mark, lines ending in one line
 * feed. Refuses whatever is not a text that a person wrote, and says why.
 */
export function decodePlainText(bytes: Uint8Array, file: string): string {
  refuseIf(bytes.length > MOST_BYTES, 'import-too-large', file)
  refuseIf(hasSignature(bytes), 'import-not-text', file)
  refuseIf(isUtf16(bytes), 'import-not-utf8', file)
  refuseIf(bytes.includes(0), 'import-null-bytes', file)
  const text = decodeUtf8(bytes, file)
  refuseIf(CONTROL.test(text), 'import-control-characters', file)
  refuseIf(text.trim() === '', 'import-empty', file)
  return text.normalize('NFC').replace(/\r\n?/g, '\n')
}

function refuseIf(wrong: boolean, code: MessageCode, file: string): void {
  if (wrong) throw new DomainError({ code, values: { file } })
}

function hasSignature(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 5))
  return SIGNATURES.some((signature) => beginning.startsWith(signature))
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new DomainError({ code: 'import-not-utf8', values: { file } })
  }
}
