export const boardNb = {
  nav: {
    label: 'Arbeid',
    board: 'Oversikt',
    queue: 'Gjennomgang',
    log: 'Logg',
    notifications: 'Varsler',
  },
  justNow: 'nettopp',
  // The browsers’ own bokmål counts in «døgn».
  days: (count: number) => {
    const days = `${Math.abs(count)} ${Math.abs(count) === 1 ? 'dag' : 'dager'}`
    return count < 0 ? `for ${days} siden` : `om ${days}`
  },
  board: {
    heading: 'Oversikt',
    by: (name: string) => `sendt inn av ${name}`,
    due: 'Frist',
    overdue: 'Fristen gikk ut',
    assigned: 'Tildelt deg',
    correction: 'Rettelse',
    waiting: {
      heading: 'Venter på meg',
      none: 'Ingenting venter på deg. Køen viser alt som er under gjennomgang.',
      toQueue: 'Hele køen',
    },
    mine: {
      heading: 'Mine responser',
      none: 'Her kommer responsene du skriver i eller sender inn.',
      create: 'Ny respons',
      import: 'Importer en tekst',
      notSubmitted: 'Ikke sendt inn',
      saved: 'Du lagret sist',
      seeReview: 'Se hva som ønskes endret',
      submittedAt: 'Sendt inn',
      all: 'Alle responser',
    },
    late: {
      heading: 'Over fristen',
      none: 'Ingenting er over fristen.',
      reviewBy: 'Skulle vært gjennomgått',
    },
    sources: {
      heading: 'Kilder som mangler noe',
      none: 'Alle kildene er fullstendige.',
      own: 'I dine responser, eller lagret av deg:',
      count: (count: number) =>
        count === 1 ? '1 kilde er ufullstendig' : `${count} kilder er ufullstendige`,
    },
    published: {
      heading: 'Nylig publisert',
      none: 'Ingenting er publisert ennå.',
      edition: (number: string) => `Utgave ${number}`,
      facts: (title: string) => `Om utgaven av ${title}`,
      about: 'Om utgaven',
      withdrawn: 'Trukket tilbake',
      emergency: 'Hastepublisert',
    },
    content: { heading: 'Alt innhold' },
  },
  queue: {
    heading: 'Gjennomgang',
    introduction: 'Det som er sendt inn og venter på noen. Det som haster mest, står først.',
    filters: 'Vis',
    filter: {
      all: (count: number) => `Alle (${count})`,
      mine: (count: number) => `Tildelt meg (${count})`,
      overdue: (count: number) => `Over fristen (${count})`,
    },
    none: {
      all: 'Ingenting er til gjennomgang nå.',
      mine: 'Ingenting er tildelt deg nå.',
      overdue: 'Ingenting er over fristen.',
    },
    caption: 'Innsendinger som venter',
    report: 'Respons',
    country: 'Land',
    submitted: 'Sendt inn',
    due: 'Frist',
    assigned: 'Tildelt',
    findings: 'Åpne funn',
    state: 'Tilstand',
    action: 'Tildeling',
    nothing: '–',
    nobody: 'Ingen',
    noDue: 'Ingen',
    late: 'Over fristen:',
    publishes: 'Publiseres',
    approvals: (given: number, needed: number) => `${given} av ${needed} godkjenninger`,
    blocking: (count: number) =>
      count === 0
        ? 'Ingen'
        : count === 1
          ? '1 hindrer godkjenning'
          : `${count} hindrer godkjenning`,
    assign: 'Tildel',
    assignOf: (title: string) => `Tildel «${title}»`,
    assignTitle: (title: string) => `Hvem skal gå gjennom «${title}»?`,
    reviewers: 'Kvalitetssikrere',
    wrote: 'har skrevet noe av teksten',
    dueDate: 'Frist',
    dueHint: 'Gjelder ut dagen. La stå tomt når det ikke er noen frist.',
    save: 'Lagre tildelingen',
    saved: (title: string) => `Tildelingen av «${title}» er lagret.`,
  },
}
