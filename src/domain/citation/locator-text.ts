import type { Locator } from '../content/inline'
import type { ReportLanguage } from '../content/report-content'

const NO_BREAK_SPACE = '\u00a0'

type Labels = Record<Locator['label'], { one: string; many: string }>

const NORWEGIAN: Labels = {
  page: { one: 's.', many: 's.' },
  paragraph: { one: 'avsn.', many: 'avsn.' },
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

/** A place in a work as it is cited: "s. 3–6", in English "pp. 3–6", with an en dash between numbers. */
export function locatorText({ label, value }: Locator, language: ReportLanguage): string {
  const place = value.replace(/(\d)\s*-\s*(?=\d)/g, '$1–')
  const { one, many } = LABELS[language][label]
  return `${isSeveral(place) ? many : one}${NO_BREAK_SPACE}${place}`
}

function isSeveral(place: string): boolean {
  return /[–,;&]|\b(og|and)\b/.test(place)
}
