const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What findings, comments and the checklist say in bokmål. */
export const deskNotesNb = {
  finding: {
    severities: { blocks: 'Hindrer godkjenning', warns: 'Advarsel', informs: 'Til opplysning' },
    outcomes: {
      passed: 'i orden',
      discrepancy: 'avvik',
      possible: 'mulig avvik, må vurderes',
      'unable-to-check': 'kunne ikke kontrolleres',
    },
    waived: 'Unntak gitt',
    waive: 'Gjør unntak',
    reason: 'Hvorfor kan dette stå?',
    reasonHint: 'Begrunnelsen lagres i loggen. Unntaket faller bort når stedet endres.',
    cancel: 'Avbryt',
    waivedNow: 'Unntaket er gitt.',
    waivedBy: (name: string) => `Unntak gitt av ${name}`,
    lift: 'Ta tilbake unntaket',
    liftedNow: 'Unntaket er tatt tilbake.',
  },
  thread: {
    states: {
      open: 'Åpen kommentar',
      resolved: 'Avsluttet',
      'carried-over': 'Overført til neste utgave',
    },
    places: {
      moved: 'stedet er flyttet',
      changed: 'stedet er endret siden',
      gone: 'stedet finnes ikke lenger',
    },
    nearest: (words: string) => `Nå står det: «${words}»`,
    someone: 'en som ikke lenger har tilgang',
    guest: 'ekstern',
    settledBy: (name: string) => `Av ${name}`,
    reply: 'Svar',
    answer: 'Svar',
    cancel: 'Avbryt',
    hint: 'Skriv @ for å nevne noen. Ctrl+Enter sender.',
    mention: 'Nevn en person',
    people: (count: number) =>
      count === 0 ? 'Ingen med det navnet' : counted(count, 'person', 'personer'),
    newOnWhole: 'Kommentar til hele responsen',
    newOnBlock: 'Kommentar til dette avsnittet',
    newOnWords: 'Kommentar til disse ordene',
    acts: {
      add: 'Kommenter',
      resolve: 'Avslutt',
      reopen: 'Åpne igjen',
      'carry-over': 'Overfør til neste utgave',
    },
    done: {
      add: 'Kommentaren er lagt til.',
      reply: 'Svaret er lagt til.',
      resolve: 'Kommentaren er avsluttet.',
      reopen: 'Kommentaren er åpnet igjen.',
      'carry-over': 'Kommentaren er overført til neste utgave.',
    },
  },
  checklist: {
    heading: 'Sjekkliste',
    answered: (answered: number, count: number) => `${answered} av ${count} punkter er vurdert.`,
    reasons: 'Du kan ikke fylle ut sjekklisten:',
    passed: 'I orden',
    failed: 'Ikke i orden',
    comment: 'Hva er ikke i orden?',
    save: 'Lagre',
    done: (title: string, passed: boolean) => `${title}: ${passed ? 'i orden' : 'ikke i orden'}.`,
  },
}
