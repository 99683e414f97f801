import { ReportContent } from '@/domain/content/report-content'
import { sampleContent } from './sample-content'

const HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">'

const WORDS = new Set([
  'text',
  'title',
  'searched',
  'label',
  'name',
  'value',
  'prefix',
  'suffix',
  'nameInText',
  'shortName',
  'literal',
  'family',
  'given',
  'publisher',
  'place',
  'containerTitle',
  'pages',
  'note',
  'unit',
])

/** The sample report with markup in every string that a person writes. */
export function hostileContent(): ReportContent {
  const text = JSON.stringify(sampleContent(), (key, value: unknown) => {
    const isDate = typeof value === 'string' && /^\d{4}-/.test(value)
    const isLabel = value === 'page' || value === 'article'
    return typeof value === 'string' && WORDS.has(key) && !isDate && !isLabel ? HOSTILE : value
  })
  return ReportContent.parse(JSON.parse(text))
}
