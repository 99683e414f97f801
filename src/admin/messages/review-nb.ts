export const reviewNb = {
  report: {
    heading: 'Utgaver og innsendinger',
    saveDocumentFirst: 'Responsen må lagres før den kan sendes inn.',
    toManuscript: 'Skriv teksten i manuskriptet',
    saveFirst: 'Lagre først. Det som sendes inn, er det som er lagret.',
    noEdition: 'Ikke publisert ennå.',
    newestEdition: 'Nyeste utgave:',
    submissions: 'Siste innsendinger',
    noSubmission: 'Ikke sendt inn ennå.',
    changed: 'Arbeidsutgaven er endret etter siste innsending.',
    unchanged: 'Arbeidsutgaven er lik siste innsending.',
    note: 'Melding til kvalitetssikreren',
    submit: 'Send inn',
    reasons: 'Kan ikke sendes inn ennå:',
    submitted: 'Responsen er sendt inn og venter på gjennomgang.',
  },
}
