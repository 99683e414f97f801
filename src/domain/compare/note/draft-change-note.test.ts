import { expect, test } from 'vitest'
import { demoContent } from '../../../../tests/support/demo-contents'
import { sampleContent } from '../../../../tests/support/sample-content'
import type { Block } from '../../content/block'
import { ReportContent, type ReportLanguage } from '../../content/report-content'
import type { EditionChange } from '../../review/edition-number'
import { compareContents } from '../compare-contents'
import { draftChangeNote } from './draft-change-note'

type Pair = { before: ReportContent; after: ReportContent; change?: EditionChange }

function note({ before, after, change = 'major' }: Pair): string {
  return draftChangeNote(after, { comparison: compareContents(before, after), change })
}

/** What an edit of the sample report is told as. */
function noteOf(edit: (content: ReportContent) => void, language: ReportLanguage = 'nb'): string {
  const content = structuredClone(sampleContent())
  const before = { ...content, report: { ...content.report, language } }
  const after = structuredClone(before)
  edit(after)
  return note({ before, after: ReportContent.parse(after) })
}

const mali = (number: string | null) => demoContent('mali', number)

test('a correction says what stood there and what stands there now', () => {
  expect(note({ before: mali('1.0'), after: mali('1.1'), change: 'minor' })).toBe(
    'Rettet. I kapittel 6.2 «Nord-Mali» er «Taoudenit» rettet til «Taoudénit».',
  )
})

test('an update names the sections and tables, what happened to them, and the new sources', () => {
  expect(note({ before: mali('1.1'), after: mali('2.0') })).toBe(
    'Oppdatert. Kapittel 6.3 «Sør-Mali» er nytt. Det er nye avsnitt i kapittel 5.1 «Hendelser og ofre», 6.2 «Nord-Mali» og 6.4 «Bamako». Teksten er endret i kapittel 1 «Kort oppsummert», 5.1 «Hendelser og ofre» og 5.2 «Hvem dreper sivile?». Tabell 5 er ny. Tabell 2 og 3 har fått nye kolonner. Tabell 2 og 3 gjelder nå 1. januar – 30. september 2022. Nye kilder: Africa Center for Strategic Studies 2022, MINUSMA 2022c og Sylla 2022. Opplysningene er innhentet til og med 9. desember 2022.',
  )
})

test('a rewritten paragraph, a lone new one, a new citation and a category are told as such', () => {
  expect(note({ before: mali('2.0'), after: mali(null) })).toBe(
    'Oppdatert. Et avsnitt i kapittel 6.4 «Bamako» er skrevet om. Det er et nytt avsnitt i kapittel 3.2.3 «FN-styrken MINUSMA». Henvisningene til kilder er endret i kapittel 6.2 «Nord-Mali». I tabell 4 er kategorien for Youwaro endret fra «Ikke ført inn» til «Sterk tilstedeværelse».',
  )
})

test('a first edition is new', () => {
  expect(draftChangeNote(sampleContent(), { comparison: null, change: 'major' })).toBe(
    'Ny. Dette er den første utgaven av responsen.',
  )
})

test('an edition with the same text says so', () => {
  expect(noteOf(() => undefined)).toBe('Oppdatert. Teksten er den samme som før.')
})

const block: Block = { type: 'paragraph', id: 'p-ny', children: [{ type: 'text', text: 'Nytt.' }] }

/** One edit of each kind, and what it is told as in each language. */
const EDITS: [(content: ReportContent) => void, Record<ReportLanguage, string>][] = [
  [
    ({ sections }) => sections[0]?.blocks.push(block),
    {
      nb: 'Oppdatert. Det er et nytt avsnitt i kapittel 1 «Innledning».',
      nn: 'Oppdatert. Det er eit nytt avsnitt i kapittel 1 «Innledning».',
      en: 'Updated. There is a new paragraph in section 1 “Innledning”.',
    },
  ],
  [
    ({ sections }) => {
      sections[0]?.blocks.pop()
    },
    {
      nb: 'Oppdatert. Et avsnitt er tatt ut av kapittel 1 «Innledning».',
      nn: 'Oppdatert. Eit avsnitt er teke ut av kapittel 1 «Innledning».',
      en: 'Updated. A paragraph has been removed from section 1 “Innledning”.',
    },
  ],
  [
    ({ sections }) => {
      sections.unshift({ id: 'ny', title: 'Oppsummert', blocks: [], sections: [] })
      for (const section of sections.slice(1, 2)) section.title = 'Om responsen'
    },
    {
      nb: 'Oppdatert. Kapittel 1 «Oppsummert» er nytt. Kapittel 2 heter nå «Om responsen», før «Innledning».',
      nn: 'Oppdatert. Kapittel 1 «Oppsummert» er nytt. Kapittel 2 heiter no «Om responsen», før «Innledning».',
      en: 'Updated. Section 1 “Oppsummert” is new. Section 2 is now called “Om responsen”; it was called “Innledning”.',
    },
  ],
  [
    ({ sections }) => sections.push(...sections.splice(0, 1)),
    {
      nb: 'Oppdatert. Kapitlet «Innledning» er flyttet fra 1 til 3.',
      nn: 'Oppdatert. Kapittelet «Innledning» er flytta frå 1 til 3.',
      en: 'Updated. The section “Innledning” has been moved from 1 to 3.',
    },
  ],
  [
    ({ sources, report }) => {
      for (const source of sources.slice(0, 1)) source.url = 'https://example.org/ny'
      report.cutOffDate = '2023-01-31'
    },
    {
      nb: 'Oppdatert. Opplysningene om Internasjonal organisasjon 2022 er rettet. Opplysningene er innhentet til og med 31. januar 2023.',
      nn: 'Oppdatert. Opplysningane om Internasjonal organisasjon 2022 er retta. Opplysningane er henta inn til og med 31. januar 2023.',
      en: 'Updated. The details of Internasjonal organisasjon 2022 have been corrected. Information has been gathered up to and including 31 January 2023.',
    },
  ],
  [
    (content) => {
      content.boilerplate = null
    },
    {
      nb: 'Oppdatert. Standardteksten bak kildene er endret.',
      nn: 'Oppdatert. Standardteksten bak kjeldene er endra.',
      en: 'Updated. The standard text after the references has been changed.',
    },
  ],
]

test.each(
  EDITS.flatMap(([edit, notes]) =>
    (['nb', 'nn', 'en'] as const).map((language) => ({ edit, language, told: notes[language] })),
  ),
)('$language: $told', ({ edit, language, told }) => {
  expect(noteOf(edit, language)).toBe(told)
})
