import type { ReportLanguage } from '../../content/report-content'
import { noteWordsEn } from './note-words-en'
import { noteWordsNb, type NoteWords } from './note-words-nb'
import { noteWordsNn } from './note-words-nn'

const WORDS: Record<ReportLanguage, NoteWords> = {
  nb: noteWordsNb,
  nn: noteWordsNn,
  en: noteWordsEn,
}

/** The sentences that a change note is made of, in one language. */
export function noteWordsIn(language: ReportLanguage): NoteWords {
  return WORDS[language]
}
