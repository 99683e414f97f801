import type { Locator } from '../content/inline'
import type { ReportLanguage } from '../content/report-content'
import type { SourceType } from '../content/source'

const NO_BREAK_SPACE = '\u00a0'

type Labels = Record<Locator['label'], { one: string; many: string }>

const NORWEGIAN: Labels = {
  page: { one: 's.', many: 's.' },
  paragraph: { one: 'avsnitt', many: 'avsnitt' },
  chapter: { one: 'kap.', many: 'kap.' },
  section: { one: 'del', many: 'del' },
  article: { one: 'art.', many: 'art.' },
}

const LABELS: Record<ReportLanguage, Labels> = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  en: {
    page: { one: 'p.', many: 'pp.' },
    paragraph: { one: 'para.', many: 'paras.' },
    chapter: { one: 'ch.', many: 'chs.' },
    section: { one: 'section', many: 'sections' },
    article: { one: 'art.', many: 'arts.' },
  },
}

const POINT = String.raw`(?:\d+(?:\.\d+)*|[ivxlc]+)`
const RANGE = new RegExp(String.raw`(?<![\p{L}\d])(${POINT})\s*[-–—]\s*(?=${POINT}(?!\p{L}))`, 'gu')

/** A place in a work as it is cited: "s. 3–6", in English "pp. 3–6", and "§ 4-1" of a law in Norwegian. */
export function locatorText(
  { label, value }: Locator,
  { language, type }: { language: ReportLanguage; type: SourceType | undefined },
): string {
  const isSection = label === 'section' && type === 'legislation' && language !== 'en'
  // The sections of a law may have hyphens in their numbers.
  const place = label === 'section' ? value : value.replace(RANGE, '$1–')
  const { one, many } = isSection ? { one: '§', many: '§§' } : LABELS[language][label]
  return `${isSeveral(place) ? many : one}${NO_BREAK_SPACE}${place}`
}

function isSeveral(place: string): boolean {
  return /[–,;&]|\b(?:og|and)\b|\d\s?f{1,2}\b/.test(place)
}
