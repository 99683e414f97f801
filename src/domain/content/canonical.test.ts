import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { sampleContent } from '../../../tests/support/sample-content'
import { ReportContent } from './report-content'
import { pinContent, sha256 } from './canonical'
import { canonicalJson } from './canonical-json'

/** RFC 8785, 3.2.2: the sample object and its canonical form. */
const SAMPLE = String.raw`{
  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
  "literals": [null, true, false]
}`
const SAMPLE_CANONICAL = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`

/** RFC 8785, 3.2.3: keys in the order that sorting gives them. */
const SORTED_KEYS = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']

/** RFC 8785, appendix B: the bits of a double, and how it is written. */
const NUMBERS = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
] as const

/** Changes to a content that a reader may never notice. */
const SMALL_CHANGES: [string, RegExp, string][] = [
  ['a letter of the text', /Denne responsen/, 'Denne Responsen'],
  ['a space behind a full stop', /"text":"\. For/, '"text":".  For'],
  ['the id of a block', /"b-formaal"/, '"b-formal"'],
  ['a year letter', /"yearSuffix":"b"/, '"yearSuffix":"c"'],
  ['a number in a table', /12340/, '12341'],
  ['a cell that is zero and not empty', /"kind":"empty"/, '"kind":"number","notes":[],"value":0'],
  ['whether the first column heads its rows', /"rowHeads":true/, '"rowHeads":false'],
]

function doubleOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

/** The same value, the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const)
  return Object.fromEntries(entries.reverse())
}

test('the sample of RFC 8785 has the canonical form that the standard prints', () => {
  expect(canonicalJson(JSON.parse(SAMPLE))).toBe(SAMPLE_CANONICAL)
})

test('keys are sorted by UTF-16 code units, so that an emoji comes before U+FB33', () => {
  const shuffled = [...SORTED_KEYS].sort((a, b) => a.length - b.length || (a < b ? 1 : -1))
  const canonical = canonicalJson(Object.fromEntries(shuffled.map((key) => [key, 0])))

  expect(canonical).toBe(`{${SORTED_KEYS.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`)
})

test.each(NUMBERS)('the double %s is written %s', (bits, written) => {
  expect(canonicalJson(doubleOf(bits))).toBe(written)
})

test.each([
  ['control characters without a short form', '\u0000\u000f\u001f', String.raw`\u0000\u000f\u001f`],
  ['control characters with a short form', '\b\t\n\f\r', String.raw`\b\t\n\f\r`],
  ['quotation marks and backslashes, but no slashes', '"\\/', String.raw`\"\\/`],
  ['nothing else', '\u007f\u0080\u2028æøå', '\u007f\u0080\u2028æøå'],
])('a string escapes %s', (_, text, written) => {
  expect(canonicalJson(text)).toBe(`"${written}"`)
})

test.each([
  ['undefined', undefined],
  ['not a number', NaN],
  ['infinity', Infinity],
  ['half a surrogate pair', '\ud83d'],
])('%s has no canonical form', (_, value) => {
  expect(() => canonicalJson({ of: [value] }.of[0])).toThrow()
})

test('equal values have equal text, whatever the order of their keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
    }),
    { numRuns: 500 },
  )
})

test('a canonical text, read and written again, is the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const canonical = canonicalJson(value)

      expect(canonicalJson(JSON.parse(canonical))).toBe(canonical)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the SHA-256 of “%s” is that of FIPS 180-4', (text, hash) => {
  expect(sha256(text)).toBe(hash)
})

test('the hash is of the UTF-8 bytes', () => {
  expect(sha256('ø')).toBe('d48b452a88ac264c8b303ab6ecd9e7d12e38fa4b8cd21aa104b5b3acf83accf3')
})

test('a pinned content is its canonical text and the hash of just that text', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      const { canonical, sha256: hash } = pinContent(content)

      expect(JSON.parse(canonical)).toEqual(content)
      expect(hash).toBe(sha256(canonical))
    }),
    { numRuns: 100 },
  )
}, 30_000)

test.each(SMALL_CHANGES)('changing %s changes the hash', (_, from, to) => {
  const { canonical, sha256: hash } = pinContent(sampleContent())
  const changed = canonical.replace(from, to)

  expect(changed).not.toBe(canonical)
  expect(pinContent(ReportContent.parse(JSON.parse(changed))).sha256).not.toBe(hash)
})
