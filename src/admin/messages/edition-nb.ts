export const editionNb = {
  edition: {
    facts: 'Om utgaven',
    unsaved: 'En utgave lages når en godkjent innsending publiseres.',
    public: 'Les utgaven slik leserne ser den',
    published: 'Publisert',
    by: (name: string) => `av ${name}`,
    approved: 'Godkjent av',
    nobody: 'Ingen ennå',
    newest: 'Nyeste utgave',
    isNewest: 'Dette er den nyeste',
    note: 'Endringsmerknad',
    submission: 'Innsendingen bak utgaven',
    sha256: 'Sjekksum (SHA-256)',
    emergency: {
      heading: 'Hastepublisert',
      waiting:
        'Utgaven er publisert uten godkjenning. En annen enn den som publiserte, må godkjenne den innen',
      approved: 'Utgaven ble hastepublisert og er godkjent i ettertid',
      approve: 'Gå til innsendingen og godkjenn i ettertid',
    },
    withdraw: {
      heading: 'Trekk tilbake',
      explanation:
        'Utgaven blir stående på adressen sin, med en advarsel over teksten om at den ikke lenger bør brukes, og hvorfor.',
      reason: 'Begrunnelse for leserne',
      hint: 'Skriv for den som har brukt utgaven: hva er galt, og hva bør leses i stedet?',
      button: (number: string) => `Trekk tilbake utgave ${number}`,
      reasons: 'Kan ikke trekkes tilbake:',
      preview: 'Slik vil leserne se det',
      done: 'Utgaven er trukket tilbake.',
    },
    restore: {
      heading: 'Gjenopprett',
      explanation:
        'Advarselen over teksten fjernes. At utgaven har vært trukket tilbake, blir stående i historikken her.',
      reason: 'Begrunnelse',
      hint: 'Hvorfor kan utgaven brukes igjen? Begrunnelsen blir stående i loggen.',
      button: (number: string) => `Gjenopprett utgave ${number}`,
      reasons: 'Kan ikke gjenopprettes:',
      preview: '',
      done: 'Utgaven er gjenopprettet.',
    },
    history: 'Tilbaketrekking og gjenoppretting',
    noHistory: 'Utgaven har aldri vært trukket tilbake.',
    acts: {
      withdrawn: (name: string) => `Trukket tilbake av ${name}`,
      restored: (name: string) => `Gjenopprettet av ${name}`,
    },
  },
}
