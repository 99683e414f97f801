import type { ReportLanguage } from '@/domain/content/report-content'
import { en } from './en'
import { nb, type Words } from './nb'
import { nn } from './nn'

const WORDS: Record<ReportLanguage, Words> = { nb, nn, en }

/** The words of the public pages in one language. */
export function wordsIn(language: ReportLanguage): Words {
  return WORDS[language]
}
