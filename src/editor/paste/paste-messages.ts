import type { EditorLanguage } from '../messages'
import type { Remark, RemarkKind } from './remark'

type Sentence = (count: number) => string

/** What a number of things begins a sentence with. */
function counted(count: number, [one, many]: readonly [string, string]): string {
  return count === 1 ? one : `${count} ${many}`
}

const nb = {
  'too-large': () => 'Utklippet var for stort til å limes inn. Kopier en mindre del om gangen.',
  'as-plain-text': () =>
    'Utklippet var for stort eller for innviklet og ble limt inn som ren tekst, uten overskrifter, lister, tabeller og lenker.',
  image: (n) => `${counted(n, ['Ett bilde', 'bilder'])} ble ikke tatt med.`,
  embed: (n) =>
    `${counted(n, ['Ett innebygd element', 'innebygde elementer'])}, som video, kart eller formel, ble ikke tatt med.`,
  form: (n) => `${counted(n, ['Ett skjemafelt', 'skjemafelt'])} ble ikke tatt med.`,
  script: (n) => `${counted(n, ['Ett skript', 'skript'])} ble ikke tatt med.`,
  comment: (n) => `${counted(n, ['Én kommentar', 'kommentarer'])} ble ikke tatt med.`,
  deletion: (n) =>
    `${counted(n, ['Én sporet sletting', 'sporede slettinger'])} ble regnet som utført.`,
  'hidden-text': (n) =>
    `${counted(n, ['Ett skjult tekststykke', 'skjulte tekststykker'])} ble ikke tatt med.`,
  'hidden-character': (n) => `${counted(n, ['Ett usynlig tegn', 'usynlige tegn'])} ble fjernet.`,
  'link-address': (n) =>
    n === 1
      ? 'Én lenke hadde en adresse som ikke kan brukes. Ordene står igjen uten lenke.'
      : `${n} lenker hadde adresser som ikke kan brukes. Ordene står igjen uten lenke.`,
  look: () => 'Farger, understreking og gjennomstreking ble ikke tatt med.',
  'heading-note': (n) =>
    n === 1
      ? 'Fotnoten i én overskrift står som et avsnitt under overskriften.'
      : `Fotnotene i ${n} overskrifter står som avsnitt under overskriftene.`,
  'lost-note': (n) =>
    `${counted(n, ['Ett fotnotetegn', 'fotnotetegn'])} ble stående uten fotnote, siden fotnoten ikke kunne tas med.`,
  'deep-list': (n) =>
    `${counted(n, ['Ett listepunkt', 'listepunkter'])} lå for dypt i en liste og ble flyttet opp.`,
  'joined-lines': (n) =>
    `${counted(n, ['Ett linjeskift', 'linjeskift'])} midt i teksten ble fjernet. Se over inndelingen i avsnitt.`,
  'guessed-hyphen': (n) =>
    n === 1
      ? 'Ett ord var delt ved linjeslutt og ble satt sammen. Se over det.'
      : `${n} ord var delt ved linjeslutt og ble satt sammen. Se over dem.`,
  'table-in-table': (n) =>
    `${counted(n, ['Én tabell', 'tabeller'])} med andre tabeller i seg ble gjort om til vanlig tekst. Tabellene i dem ble tatt med.`,
  'merged-cells': (n) =>
    `${counted(n, ['Én sammenslått celle', 'sammenslåtte celler'])} ble delt opp. Se over tabellen.`,
  'cut-table': (n) =>
    n === 1
      ? 'Én tabell var for stor. Bare de første 2000 radene og 60 kolonnene ble tatt med.'
      : `${n} tabeller var for store. Bare de første 2000 radene og 60 kolonnene ble tatt med.`,
  'untitled-table': (n) => `${counted(n, ['Én tabell', 'tabeller'])} mangler tittel.`,
  'ambiguous-number': (n) =>
    n === 1
      ? 'Ett tall kan leses på to måter, som 1.240. Se over det.'
      : `${n} tall kan leses på to måter, som 1.240. Se over dem.`,
} satisfies Record<RemarkKind, Sentence>

const en = {
  'too-large': () => 'The clipboard was too large to paste. Copy a smaller part at a time.',
  'as-plain-text': () =>
    'The clipboard was too large or too complex and was pasted as plain text, without headings, lists, tables and links.',
  image: (n) => `${counted(n, ['One image was', 'images were'])} left out.`,
  embed: (n) =>
    `${counted(n, ['One embedded element, such as a video, map or formula, was', 'embedded elements, such as videos, maps or formulas, were'])} left out.`,
  form: (n) => `${counted(n, ['One form field was', 'form fields were'])} left out.`,
  script: (n) => `${counted(n, ['One script was', 'scripts were'])} left out.`,
  comment: (n) => `${counted(n, ['One comment was', 'comments were'])} left out.`,
  deletion: (n) =>
    `${counted(n, ['One tracked deletion was', 'tracked deletions were'])} taken as carried out.`,
  'hidden-text': (n) =>
    `${counted(n, ['One hidden piece of text was', 'hidden pieces of text were'])} left out.`,
  'hidden-character': (n) =>
    `${counted(n, ['One invisible character was', 'invisible characters were'])} removed.`,
  'link-address': (n) =>
    `${counted(n, ['One link had an address', 'links had addresses'])} that cannot be used. The words are kept without a link.`,
  look: () => 'Colours, underlining and strikethrough were left out.',
  'heading-note': (n) =>
    n === 1
      ? 'The footnote in one heading is now a paragraph below it.'
      : `The footnotes in ${n} headings are now paragraphs below them.`,
  'lost-note': (n) =>
    `${counted(n, ['One footnote mark stands', 'footnote marks stand'])} without a footnote, because the footnote could not be kept.`,
  'deep-list': (n) =>
    `${counted(n, ['One list item was', 'list items were'])} too deep in a list and moved up.`,
  'joined-lines': (n) =>
    `${counted(n, ['One line break', 'line breaks'])} in the middle of the text ${n === 1 ? 'was' : 'were'} removed. Check how the paragraphs are divided.`,
  'guessed-hyphen': (n) =>
    n === 1
      ? 'One word was divided at the end of a line and was joined. Check it.'
      : `${n} words were divided at the end of a line and were joined. Check them.`,
  'table-in-table': (n) =>
    `${counted(n, ['One table with other tables in it was', 'tables with other tables in them were'])} turned into plain text. The tables inside were kept.`,
  'merged-cells': (n) =>
    `${counted(n, ['One merged cell was', 'merged cells were'])} split. Check the table.`,
  'cut-table': (n) =>
    `${counted(n, ['One table was', 'tables were'])} too large. Only the first 2,000 rows and 60 columns were kept.`,
  'untitled-table': (n) => `${counted(n, ['One table has', 'tables have'])} no title.`,
  'ambiguous-number': (n) =>
    n === 1
      ? 'One number can be read in two ways, like 1.240. Check it.'
      : `${n} numbers can be read in two ways, like 1.240. Check them.`,
} satisfies Record<RemarkKind, Sentence>

/** What a paste left out, changed or guessed, as one sentence for each remark, in the language of the admin. */
export function remarkSentences(remarks: readonly Remark[], language: EditorLanguage): string[] {
  const sentences: Record<RemarkKind, Sentence> = { nb, en }[language]
  return remarks.map(({ kind, count }) => sentences[kind](count))
}
