const nb = {
  name: 'Grunnlag',
  edit: 'Hva påstanden bygger på',
  kind: 'Bygger på',
  kinds: {
    none: 'Kildene det er vist til',
    'common-knowledge': 'Alminnelig kjent',
    'own-assessment': 'Egen vurdering',
    summary: 'Oppsummerer kapittel …',
  },
  section: 'Kapittel',
  chooseSection: 'Velg kapittelet som blir oppsummert',
  alone: 'Åpne kapittelet i manuskriptet for å velge blant kapitlene i responsen.',
  keyFinding: 'Nøkkelfunn',
  remove: 'Fjern',
  hint: 'Ctrl+Enter lagrer. Esc lukker uten å endre noe.',
}

export type BasisMessages = typeof nb

const en: BasisMessages = {
  name: 'Basis',
  edit: 'What the statement rests on',
  kind: 'Rests on',
  kinds: {
    none: 'The sources cited',
    'common-knowledge': 'Common knowledge',
    'own-assessment': 'Own assessment',
    summary: 'Summarises section …',
  },
  section: 'Section',
  chooseSection: 'Choose the section that is summarised',
  alone: 'Open the section in the manuscript to choose among the sections of the report.',
  keyFinding: 'Key finding',
  remove: 'Remove',
  hint: 'Ctrl+Enter saves. Esc closes without a change.',
}

/** What is said about what a statement rests on. */
export const basisMessages = { nb, en }
