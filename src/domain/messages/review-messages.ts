/** What the review desk says when it refuses a step. */
export const reviewMessages = {
  nb: {
    'approval-blocked': 'Innsendingen kan ikke godkjennes ennå.',
    'publication-blocked': 'Innsendingen kan ikke publiseres ennå.',
    'approved-by-you':
      'Du har allerede godkjent denne innsendingen. Det trengs én godkjenning til, fra en annen.',
    'emergency-own': 'Du hastepubliserte denne selv. En annen enn deg må godkjenne den i ettertid.',
    'own-work':
      'Du kan ikke gjøre dette, for du har selv skrevet noe av teksten. Be en annen kvalitetssikrer om det.',
    'already-scheduled':
      'Innsendingen er godkjent, og tidspunktet for publisering er satt. Avlys den planlagte publiseringen først.',
    'already-awaiting-approval':
      'Innsendingen er hastepublisert. Nå må en annen enn den som publiserte, godkjenne den.',
    'already-superseded':
      'Innsendingen er erstattet av en nyere. Åpne den nyeste innsendingen av responsen.',
    'not-scheduled': 'Det er ikke satt noe tidspunkt for publisering av denne innsendingen.',
    'schedule-past': 'Tidspunktet må være fram i tid. Velg et senere, eller publiser nå.',
    'schedule-invalid':
      'Tidspunktet er ikke gyldig. Skriv dato og klokkeslett, som 2026-05-17T09:00:00Z.',
    'emergency-reason-missing': 'Skriv hvorfor publiseringen ikke kan vente på godkjenning.',
    'criterion-unknown': 'Dette punktet finnes ikke i sjekklisten.',
    'checklist-comment-missing':
      'Skriv hva som ikke er oppfylt, slik at forfatteren vet hva som skal gjøres.',
    'reviewer-unknown': 'En av dem du valgte, finnes ikke lenger. Velg på nytt.',
    'reviewer-without-role': '{name} er ikke kvalitetssikrer. Velg en annen.',
    'reviewer-wrote': '{name} har skrevet noe av teksten og kan ikke godkjenne den. Velg en annen.',
    'due-invalid': 'Fristen er ikke en gyldig dato.',
    'rule-unknown': 'Denne regelen finnes ikke.',
    'rule-not-waivable': 'Regel {rule} kan det ikke gjøres unntak fra.',
    'finding-missing':
      'Regel {rule} har ikke dette funnet lenger. Teksten er kanskje endret. Last siden på nytt.',
    'waiver-reason-short':
      'Begrunn unntaket med minst ti tegn. Begrunnelsen blir stående i loggen.',
    'already-lifted': 'Unntaket er allerede opphevet.',
    'withdrawal-reason-missing': 'Skriv en begrunnelse. Den vises for alle lesere av utgaven.',
    'already-withdrawn': 'Utgave {number} er allerede trukket tilbake.',
    'not-withdrawn': 'Utgave {number} er ikke trukket tilbake.',
    'log-cursor-invalid': 'Loggen har ingen slik side. Åpne loggen på nytt.',
    'log-query-invalid':
      'Loggen kan ikke hentes slik. Velg person, slag og dager på loggsiden på nytt.',
    'user-in-log':
      'Brukeren kan ikke slettes, for loggen forteller hva vedkommende har gjort. Ta heller fra brukeren rollene.',
  },
  en: {
    'approval-blocked': 'The submission cannot be approved yet.',
    'publication-blocked': 'The submission cannot be published yet.',
    'approved-by-you':
      'You have already approved this submission. It needs one more approval, by someone else.',
    'emergency-own':
      'You published this in an emergency yourself. Someone other than you must approve it afterwards.',
    'own-work':
      'You cannot do this, because you wrote some of the text yourself. Ask another reviewer to do it.',
    'already-scheduled':
      'The submission is approved, and a time for its publication is set. Cancel the scheduled publication first.',
    'already-awaiting-approval':
      'The submission has been published in an emergency. Someone other than the person who published it must now approve it.',
    'already-superseded':
      'The submission has been replaced by a newer one. Open the newest submission of the report.',
    'not-scheduled': 'No time is set for the publication of this submission.',
    'schedule-past': 'The time must be in the future. Choose a later one, or publish now.',
    'schedule-invalid':
      'The time is not valid. Write the date and the time, such as 2026-05-17T09:00:00Z.',
    'emergency-reason-missing': 'Say why the publication cannot wait for approval.',
    'criterion-unknown': 'There is no such point in the checklist.',
    'checklist-comment-missing': 'Say what is not met, so that the author knows what to do.',
    'reviewer-unknown': 'One of those you chose no longer exists. Choose again.',
    'reviewer-without-role': '{name} is not a reviewer. Choose someone else.',
    'reviewer-wrote': '{name} wrote some of the text and cannot approve it. Choose someone else.',
    'due-invalid': 'The due date is not a valid date.',
    'rule-unknown': 'There is no such rule.',
    'rule-not-waivable': 'Rule {rule} cannot be waived.',
    'finding-missing':
      'Rule {rule} no longer has this finding. The text may have changed. Reload the page.',
    'waiver-reason-short': 'Give a reason of at least ten characters. The reason stays in the log.',
    'already-lifted': 'The waiver has already been lifted.',
    'withdrawal-reason-missing': 'Give a reason. It is shown to every reader of the edition.',
    'already-withdrawn': 'Edition {number} has already been withdrawn.',
    'not-withdrawn': 'Edition {number} has not been withdrawn.',
    'log-cursor-invalid': 'The log has no such page. Open the log again.',
    'log-query-invalid':
      'The log cannot be read like that. Choose the person, the kind and the days on the log page again.',
    'user-in-log':
      'The user cannot be deleted, because the log tells what they have done. Take their roles away instead.',
  },
} as const
