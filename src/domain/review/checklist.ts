import type { ReportContent } from '../content/report-content'
import type { MessageLanguage } from '../messages/message'
import { words } from '../messages/words'

/** What a reviewer judges a text by (R45), in the order in which it is asked. */
export const CRITERIA = [
  'relevance',
  'reliability',
  'currency',
  'objectivity',
  'accuracy',
  'traceability',
  'transparency',
  'language',
  'data-protection',
  'tables',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** One item of the checklist: the criterion's name, and what the reviewer is asked. */
export type ChecklistItem = {
  code: Criterion
  title: Record<MessageLanguage, string>
  question: Record<MessageLanguage, string>
}

/** The checklist of a content: every criterion, that of tables only where there are tables. */
export function checklistFor({ tables }: Pick<ReportContent, 'tables'>): ChecklistItem[] {
  return CRITERIA.filter((code) => code !== 'tables' || tables.length > 0).map((code) => ({
    code,
    title: { nb: capitalised(words.nb[code]), en: capitalised(words.en[code]) },
    question: QUESTIONS[code],
  }))
}

const QUESTIONS: Record<Criterion, ChecklistItem['question']> = {
  relevance: {
    nb: 'Svarer teksten på det som det er spurt om, og bare på det?',
    en: 'Does the text answer what was asked, and only that?',
  },
  reliability: {
    nb: 'Er kildene til å stole på i det de brukes til, og er svakhetene ved dem omtalt?',
    en: 'Can the sources be relied on for what they are used for, and are their weaknesses mentioned?',
  },
  currency: {
    nb: 'Er opplysningene fortsatt gyldige, og er nyere kilder brukt der de finnes?',
    en: 'Does the information still hold, and are newer sources used where there are any?',
  },
  objectivity: {
    nb: 'Er framstillingen nøytral og balansert, og er motstridende kilder tatt med?',
    en: 'Is the account neutral and balanced, and are conflicting sources included?',
  },
  accuracy: {
    nb: 'Gir teksten igjen det kildene sier, uten feil i tall, navn, datoer og forbehold?',
    en: 'Does the text render what the sources say, without errors in figures, names, dates and reservations?',
  },
  traceability: {
    nb: 'Kan hver opplysning følges til stedet i kilden der den står?',
    en: 'Can each piece of information be traced to the place in the source where it stands?',
  },
  transparency: {
    nb: 'Går det fram hva som er egne vurderinger, hva som mangler, og hvor det er lett?',
    en: 'Is it clear what is the house’s own assessment, what is missing, and where information was sought?',
  },
  language: {
    nb: 'Er språket klart, korrekt og uten ladede ord?',
    en: 'Is the language clear, correct and without loaded words?',
  },
  'data-protection': {
    nb: 'Er teksten fri for opplysninger som kan utpeke privatpersoner eller kilder som ikke vil navngis?',
    en: 'Is the text free of details that could identify private individuals, or sources who do not wish to be named?',
  },
  tables: {
    nb: 'Stemmer tallene i tabellene med kildene og med teksten rundt, og er periode og enhet riktige?',
    en: 'Do the figures in the tables agree with the sources and with the text around them, and are period and unit right?',
  },
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
