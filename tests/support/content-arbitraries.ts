import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'
import type { Basis } from '@/domain/content/basis'
import { Block, type List } from '@/domain/content/block'
import {
  CITATION_MODES,
  Inline,
  LOCATOR_LABELS,
  MARKS,
  type Citation,
  type CrossReference,
  type Footnote,
  type Link,
  type Text,
} from '@/domain/content/inline'

/** Stands for an id that `withOwnIds` replaces. */
export const NO_ID = 'x'
export const SOURCE_IDS = ['kilde-1', 'kilde-2', 'kilde-3', 'kilde-4'] as const
/** The section that summaries sum up; whole reports have one of that id. */
export const SECTION_ID = 'kapittel'
export const TABLE_IDS = ['tabell-1', 'tabell-2', 'tabell-3'] as const

/** Running text with citations and footnotes, each with an id of its own. */
export function inlines(): Arbitrary<Inline[]> {
  return fc.array(inline(), { maxLength: 8 }).map((value) => withOwnIds(z.array(Inline), value))
}

/** A body of text, each block, citation and footnote with an id of its own. */
export function blocks(): Arbitrary<Block[]> {
  return fc.array(block(), { maxLength: 4 }).map((value) => withOwnIds(z.array(Block), value))
}

/** The same value with an id of its own wherever `NO_ID` stands, checked against its schema. */
export function withOwnIds<T>(schema: z.ZodType<T>, value: unknown): T {
  let count = 0
  const renamed: unknown = JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    key === 'id' && member === NO_ID ? `id-${(count += 1)}` : member,
  )
  return schema.parse(renamed)
}

/** One line of words without white space at its ends. */
export function words(): Arbitrary<string> {
  return fc
    .oneof(
      fc.constantFrom('Mali', 'FNs sikkerhetsråd', 'S/2022/446', '3–6', 'مالي', 'a & b'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    )
    .map((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim())
    .filter((text) => text !== '')
}

export function block(): Arbitrary<Block> {
  const text = fc.array(inline(), { maxLength: 4 })
  return fc.oneof(
    fc.record(
      { type: fc.constant('paragraph' as const), id: noId(), children: text, ...standing() },
      { requiredKeys: ['type', 'id', 'children'] },
    ),
    fc.record({ type: fc.constant('quote' as const), id: noId(), children: text }),
    list(2),
    fc.record({
      type: fc.constant('table' as const),
      id: noId(),
      table: fc.constantFrom(...TABLE_IDS),
    }),
  )
}

export function inline(): Arbitrary<Inline> {
  return fc.oneof(
    { weight: 5, arbitrary: text() },
    lineBreak(),
    link(),
    citation(),
    crossReference(),
    footnote(),
  )
}

export function footnote(): Arbitrary<Footnote> {
  const children = fc.oneof(text(), lineBreak(), link(), citation(), crossReference())
  return fc.record(
    {
      type: fc.constant('footnote' as const),
      id: noId(),
      children: fc.array(children, { minLength: 1, maxLength: 4 }),
      basis: basis(),
    },
    { requiredKeys: ['type', 'id', 'children'] },
  )
}

function standing() {
  return { basis: basis(), keyFinding: fc.constant(true as const) }
}

function basis(): Arbitrary<Basis> {
  return fc.constantFrom(
    { kind: 'common-knowledge' as const },
    { kind: 'own-assessment' as const },
    { kind: 'summary' as const, section: SECTION_ID },
  )
}

function list(depth: number): Arbitrary<List> {
  const item = fc.record(
    {
      id: noId(),
      children: fc.array(inline(), { maxLength: 2 }),
      ...(depth > 1 && { list: list(depth - 1) }),
    },
    { requiredKeys: ['id', 'children'] },
  )
  return fc.record(
    {
      type: fc.constant('list' as const),
      id: noId(),
      ordered: fc.boolean(),
      start: fc.integer({ min: 2, max: 9999 }),
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
      ...standing(),
    },
    { requiredKeys: ['type', 'id', 'ordered', 'items'] },
  )
}

function text(): Arbitrary<Text> {
  return fc.record(
    {
      type: fc.constant('text' as const),
      text: fc.oneof(words(), fc.constantFrom(' ', 'i 2021 ', 'a\tb', '\n')),
      marks: fc
        .subarray([...MARKS], { minLength: 1 })
        .map((marks) => MARKS.filter((mark) => marks.includes(mark))),
      language: fc.constantFrom('en', 'fr', 'ar', 'so', 'en-GB'),
    },
    { requiredKeys: ['type', 'text'] },
  )
}

function lineBreak(): Arbitrary<Extract<Inline, { type: 'break' }>> {
  return fc.constant({ type: 'break' as const })
}

function link(): Arbitrary<Link> {
  return fc.record({
    type: fc.constant('link' as const),
    url: fc.constantFrom('https://landinfo.no/', 'http://a.no/?q=1#b', 'mailto:post@landinfo.no'),
    children: fc.array(text(), { minLength: 1, maxLength: 3 }),
  })
}

/** Points at a table that may stand nowhere; whole reports leave such ones out. */
function crossReference(): Arbitrary<CrossReference> {
  return fc.record(
    {
      type: fc.constant('cross-reference' as const),
      to: fc.constant('table' as const),
      target: fc.constantFrom(...TABLE_IDS),
      capital: fc.constant(true as const),
    },
    { requiredKeys: ['type', 'to', 'target'] },
  )
}

export function citation(): Arbitrary<Citation> {
  return fc.record(
    {
      type: fc.constant('citation' as const),
      id: noId(),
      mode: fc.constantFrom(...CITATION_MODES),
      references: fc.array(reference(), { minLength: 1, maxLength: 3 }),
      nameInText: words(),
    },
    { requiredKeys: ['type', 'id', 'mode', 'references'] },
  )
}

function reference(): Arbitrary<Citation['references'][number]> {
  return fc.record(
    {
      source: fc.constantFrom(...SOURCE_IDS),
      locator: fc.record({ label: fc.constantFrom(...LOCATOR_LABELS), value: words() }),
      prefix: words().map((prefix) => `${prefix} `),
      suffix: words(),
    },
    { requiredKeys: ['source'] },
  )
}

function noId(): Arbitrary<string> {
  return fc.constant(NO_ID)
}
