import type { SourceMixPart } from '@/domain/checks/balance/source-mix'
import type { ComparisonSummary } from '@/domain/compare/content-comparison'

type Counted = { number: number; count: number; place?: string }

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const listed = (parts: readonly string[]) => new Intl.ListFormat('nb').format(parts)

/** "2 nye, 1 endret" of what there is any of. */
const amounts = (parts: readonly (readonly [number, string, string?])[]) =>
  listed(
    parts.flatMap(([count, one, many = one]) => (count > 0 ? [counted(count, one, many)] : [])),
  )

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
    changes: {
      heading: 'Hva som er endret',
      first: 'Dette er den første utgaven. Alt er nytt.',
      nothing: 'Ingenting er endret.',
      lines: ({
        sections,
        blocks,
        words,
        tables,
        sources,
        citations,
        frontMatter,
      }: ComparisonSummary) =>
        [
          [
            'Kapitler',
            amounts([
              [sections.added, 'nytt', 'nye'],
              [sections.removed, 'tatt ut'],
              [sections.moved, 'flyttet'],
              [sections.renamed, 'med ny tittel'],
            ]),
          ],
          [
            'Avsnitt',
            amounts([
              [blocks.added, 'nytt', 'nye'],
              [blocks.changed - blocks.rewritten, 'endret'],
              [blocks.rewritten, 'skrevet om'],
              [blocks.moved, 'flyttet'],
              [blocks.removed, 'tatt ut'],
            ]),
          ],
          [
            'Ord',
            amounts([
              [words.added, 'lagt til'],
              [words.removed, 'tatt ut'],
            ]),
          ],
          [
            'Tabeller',
            amounts([
              [tables.added, 'ny', 'nye'],
              [tables.changed, 'endret'],
              [tables.cells, 'endret celle', 'endrede celler'],
              [tables.removed, 'tatt ut'],
            ]),
          ],
          [
            'Henvisninger',
            amounts([
              [citations.added, 'ny', 'nye'],
              [citations.changed, 'endret'],
              [citations.removed, 'tatt ut'],
            ]),
          ],
          [
            'Kilder',
            amounts([
              [sources.added, 'ny', 'nye'],
              [sources.changed, 'endret'],
              [sources.removed, 'ikke lenger i bruk'],
            ]),
          ],
          ['Foran teksten', amounts([[frontMatter, 'felt endret', 'felt endret']])],
        ].flatMap(([name, said]) => (said ? [`${name}: ${said}`] : [])),
    },
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
    steps: {
      approve: {
        heading: 'Godkjenn',
        explanation: 'Godkjenningen gjelder nøyaktig det som er sendt inn.',
        text: 'Kommentar (valgfri)',
        button: 'Godkjenn',
        reasons: 'Kan ikke godkjennes ennå:',
        done: 'Innsendingen er godkjent.',
        doneFirst: 'Godkjenningen er registrert. Én til må godkjenne.',
        required: (names: readonly string[], count: number) =>
          names.length === 0
            ? `Responsen krever ${count} godkjenninger, av hver sin person.`
            : `Responsen krever ${count} godkjenninger. Godkjent av ${listed(names)}.`,
      },
      'request-changes': {
        heading: 'Be om endringer',
        explanation: 'Forfatteren retter arbeidsutgaven og sender inn på nytt.',
        text: 'Hva må endres?',
        button: 'Be om endringer',
        reasons: 'Kan ikke be om endringer:',
        done: 'Det er bedt om endringer.',
      },
      publish: {
        heading: 'Publiser',
        explanation: 'Utgaven kan ikke endres eller slettes etterpå.',
        change: 'Slags utgave',
        first: (number: string) => `Dette blir den første utgaven, ${number}.`,
        corrects: (number: string) => `Rettelsen blir utgave ${number}.`,
        becomes: (number: string) => `Dette blir en ny utgave, ${number}.`,
        noCorrection: 'Det kan ikke være en rettelse, fordi:',
        correctionIsEnough: 'Sammenligningen finner bare skrivefeil, tegnsetting og lenker.',
        major: (number: string) => `Ny utgave, ${number}`,
        minor: (number: string) => `Rettelse, ${number}`,
        text: 'Endringsmerknad',
        hint: 'Vises for leserne. Utkastet er laget av det som er endret; rett det gjerne.',
        redraft: 'Hent utkastet igjen',
        when: 'Når',
        now: 'Nå',
        later: 'På et bestemt tidspunkt',
        at: (zone: string) => `Dato og klokkeslett (${zone})`,
        button: 'Publiser',
        reasons: 'Kan ikke publiseres ennå:',
        done: 'Utgaven er publisert.',
        planned: 'Publiseringen er planlagt.',
      },
      schedule: {
        heading: 'Planlegg publisering',
        explanation: 'Innsendingen kontrolleres på nytt når tiden er inne.',
        button: 'Planlegg',
        reasons: 'Kan ikke planlegges ennå:',
      },
      unschedule: {
        heading: 'Planlagt publisering',
        explanation:
          'Innsendingen kontrolleres på nytt når tiden er inne. Er noe i veien da, blir den stående som godkjent.',
        planned: (name: string) => `${name} har bestemt at den publiseres`,
        button: 'Avlys publiseringen',
        reasons: 'Kan ikke avlyses:',
        done: 'Publiseringen er avlyst. Innsendingen er fortsatt godkjent.',
      },
      'publish-emergency': {
        heading: 'Hastepubliser uten godkjenning',
        explanation: 'Bare når leserne må få opplysningene før noen rekker å godkjenne dem.',
        warningHeading: 'Ingen har godkjent denne teksten.',
        warning:
          'Den blir offentlig med en gang og kan ikke slettes. En annen må godkjenne den innen 24 timer; til det er gjort, står det en advarsel over utgaven.',
        text: 'Hvorfor haster det?',
        button: 'Hastepubliser',
        reasons: 'Kan ikke hastepubliseres:',
        done: 'Utgaven er publisert uten godkjenning. En annen må godkjenne den innen 24 timer.',
      },
      assign: {
        heading: 'Tildel og sett frist',
        explanation: 'De som tildeles, får varsel.',
        who: 'Hvem skal gå gjennom den?',
        wrote: (name: string) => `${name} (har skrevet i innsendingen)`,
        due: 'Frist',
        button: 'Tildel',
        reasons: 'Kan ikke tildeles:',
        done: 'Tildelingen er lagret.',
      },
      invite: {
        heading: 'Inviter en ekstern til å kommentere',
        explanation:
          'Den inviterte får en lenke på e-post, leser denne ene innsendingen og kan kommentere den. Ingenting annet er åpent.',
        name: 'Navn',
        nameHint: 'Slik det skal stå ved kommentarene.',
        email: 'E-postadresse',
        emailHint: 'Hit sendes lenken.',
        days: 'Lenken virker i',
        dayCount: (count: number) => counted(count, 'dag', 'dager'),
        button: 'Inviter',
        reasons: 'Kan ikke invitere:',
        done: (name: string) => `${name} er invitert.`,
        link: (name: string) => `Lenken til ${name}. Den vises bare nå.`,
        copy: 'Kopier lenken',
        copied: 'Lenken er kopiert.',
        invited: 'Inviterte',
        until: 'lenken virker til og med',
        revoked: 'lenken ble stengt',
        unused: 'Ikke brukt ennå.',
        lastUsed: 'Sist brukt',
        revoke: 'Steng lenken',
        revokeNamed: (name: string) => `Steng lenken til ${name}`,
        revokedNow: (name: string) => `Lenken til ${name} er stengt.`,
      },
    },
  },
}
