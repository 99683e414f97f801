import type { SourceMixPart } from '@/domain/checks/balance/source-mix'
import { deskChangesNb } from './desk-changes-nb'
import { deskNotesNb } from './desk-notes-nb'
import { deskStepsNb } from './desk-steps-nb'

type Counted = { number: number; count: number; place?: string }

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const listed = (parts: readonly string[]) => new Intl.ListFormat('nb').format(parts)

export const deskNb = {
  desk: {
    notAllowed: 'Du har ikke tilgang til innsendinger.',
    unsaved: 'En innsending lages fra responsen, med knappen «Send inn».',
    someone: 'ukjent',
    published: (number: string) => `Publisert som utgave ${number}:`,
    header: {
      sequence: (number: number) => `Innsending ${number}`,
      correction: 'Rettelse av en utgave',
      read: 'Les som leserne',
      sentBy: (name: string) => `Sendt inn av ${name}`,
      unassigned: 'Ikke tildelt noen.',
      assigned: (names: readonly string[]) => `Tildelt ${listed(names)}.`,
      due: 'Frist',
      note: 'Melding fra forfatteren',
    },
    summary: { heading: 'Oversikt' },
    changes: deskChangesNb,
    counts: {
      heading: 'Funn og kommentarer',
      none: 'Ingen funn.',
      severities: {
        blocks: (count: number) =>
          counted(count, 'funn hindrer godkjenning', 'funn hindrer godkjenning'),
        warns: (count: number) => counted(count, 'advarsel', 'advarsler'),
        informs: (count: number) => counted(count, 'opplysning', 'opplysninger'),
      },
      waived: (count: number) => counted(count, 'unntak er gitt', 'unntak er gitt'),
      threads: (count: number) =>
        count === 0
          ? 'Ingen åpne kommentarer'
          : counted(count, 'åpen kommentar', 'åpne kommentarer'),
    },
    sections: {
      heading: 'Kapittel for kapittel',
      section: 'Kapittel',
      changes: 'Endringer',
      findings: 'Funn',
      cited: 'Belagt',
      supported: (supported: number, statements: number) => `${supported} av ${statements}`,
      noStatements: 'Ingen påstander',
    },
    sources: {
      heading: 'Kilder',
      none: 'Ingen kilder.',
      kinds: {
        un: 'FN',
        state: 'Myndigheter',
        ngo: 'Frivillige organisasjoner',
        media: 'Medier',
        academic: 'Forskning',
        oral: 'Muntlige kilder',
        coi: 'Andre landinformasjonsenheter',
        other: 'Andre',
      },
      amount: ({ references, sources, share }: SourceMixPart) =>
        `${Math.round(share * 100)} % (${counted(references, 'henvisning', 'henvisninger')} til ${counted(sources, 'kilde', 'kilder')})`,
    },
    writers: {
      heading: 'Skrevet siden forrige utgave',
      none: 'Ingen har endret noe siden forrige utgave.',
      wrote: (name: string, count: number) => `${name}: ${counted(count, 'del', 'deler')}`,
      newestEdition: 'Nyeste utgave',
      noEdition: 'Ingen ennå',
      sha256: 'Sjekksum (SHA-256)',
      copy: 'Kopier',
      copied: 'Sjekksummen er kopiert.',
    },
    text: {
      heading: 'Teksten',
      bar: 'Vis og gå gjennom teksten',
      whole: 'Om hele responsen',
      wholeCount: (findings: number, threads: number) =>
        `Om hele responsen og kildene: ${counted(findings, 'funn', 'funn')}, ${counted(threads, 'kommentar', 'kommentarer')}`,
      compareWith: 'Sammenlign med',
      sinceEdition: (number: string) => `Siden utgave ${number}`,
      sinceLook: 'Siden du sist så på den',
      onlyChanges: 'Bare endringer',
      comment: 'Kommenter',
      keys: 'Taster',
    },
    tour: {
      names: { changes: 'Endringer', findings: 'Funn', threads: 'Kommentarer' },
      none: {
        changes: 'Ingen endringer',
        findings: 'Ingen funn',
        threads: 'Ingen åpne kommentarer',
        blocks: 'Ingen avsnitt',
      },
      next: {
        changes: 'Neste endring',
        findings: 'Neste funn',
        threads: 'Neste åpne kommentar',
      },
      previous: {
        changes: 'Forrige endring',
        findings: 'Forrige funn',
        threads: 'Forrige åpne kommentar',
      },
      counted: {
        changes: ({ number, count }: Counted) =>
          number === 0 ? counted(count, 'endring', 'endringer') : `Endring ${number} av ${count}`,
        findings: ({ number, count }: Counted) =>
          number === 0 ? counted(count, 'funn', 'funn') : `Funn ${number} av ${count}`,
        threads: ({ number, count }: Counted) =>
          number === 0
            ? counted(count, 'åpen kommentar', 'åpne kommentarer')
            : `Kommentar ${number} av ${count}`,
      },
      at: {
        changes: ({ number, count, place }: Counted) => `Endring ${number} av ${count}${place}`,
        findings: ({ number, count, place }: Counted) => `Funn ${number} av ${count}${place}`,
        threads: ({ number, count, place }: Counted) => `Kommentar ${number} av ${count}${place}`,
        blocks: ({ number, count, place }: Counted) => `Sted ${number} av ${count}${place}`,
      },
      inSection: (name: string) => `, kapittel ${name}`,
    },
    keys: {
      heading: 'Taster på siden',
      does: {
        'next-change': 'Neste endring',
        'previous-change': 'Forrige endring',
        'next-finding': 'Neste funn',
        'previous-finding': 'Forrige funn',
        'next-thread': 'Neste åpne kommentar',
        'previous-thread': 'Forrige åpne kommentar',
        'next-block': 'Neste avsnitt',
        'previous-block': 'Forrige avsnitt',
        comment: 'Kommenter avsnittet du står i, eller ordene du har merket',
        checklist: 'Gå til sjekklisten',
        help: 'Vis tastene',
      },
      nextPart: 'Neste del av siden (med Shift: forrige)',
      turn: 'Bruk enkelttaster på denne siden',
      close: 'Lukk',
    },
    notes: { group: 'Funn og kommentarer her' },
    ...deskNotesNb,
    blockers: {
      show: 'Vis stedet',
      showIn: (section: string) => `Vis i ${section}`,
    },
    decision: {
      heading: 'Beslutning',
      history: 'Beslutninger så langt',
      decidedBy: (decision: string, by: string) => `${decision} av ${by}`,
      emergency: (name: string) => `Publisert uten godkjenning av ${name}`,
      deadline: 'En annen må godkjenne innen',
    },
    steps: deskStepsNb,
  },
}
