import type { LogAct } from '@/domain/review/log/log-entry'
import type { Said } from '../log/said'

const acts: Record<LogAct, (said: Said) => string> = {
  created: ({ who, documents }) => `${who} opprettet ${documents}.`,
  saved: ({ who, documents, count, isOne }) =>
    `${who} lagret ${documents}${count > 1 && isOne ? ` ${count} ganger` : ''}.`,
  imported: ({ who, file }) => `${who} importerte teksten${file && ` fra filen ${file}`}.`,
  'sources-merged': ({ who, keep, drop }) => `${who} slo kilden ${drop} sammen med ${keep}.`,
  submitted: ({ who }) => `${who} sendte inn responsen.`,
  assigned: ({ who, reviewers, due }) =>
    `${who} ${reviewers ? `tildelte innsendingen til ${reviewers}` : 'fjernet tildelingen'}${due && `, med frist ${due}`}.`,
  'reviewer-invited': ({ who, guest }) => `${who} inviterte ${guest} til å lese innsendingen.`,
  'invitation-used': ({ who }) => `${who} åpnet invitasjonen.`,
  'invitation-revoked': ({ who, guest }) => `${who} trakk tilbake invitasjonen til ${guest}.`,
  commented: ({ who, count, isAnswer }) => {
    if (count > 1) return `${who} skrev ${count} kommentarer.`
    return isAnswer ? `${who} svarte på en kommentar.` : `${who} skrev en kommentar.`
  },
  'comment-resolved': ({ who, count }) => `${who} løste ${comments(count)}.`,
  'comment-reopened': ({ who, count }) => `${who} gjenåpnet ${comments(count)}.`,
  'comment-carried-over': ({ who, count }) =>
    `${who} tok ${comments(count)} med videre til neste utgave.`,
  waived: ({ who, count, rule, reason }) =>
    count > 1
      ? `${who} gjorde ${count} unntak fra reglene.`
      : `${who} gjorde unntak fra regel ${rule}${because(reason)}.`,
  'waiver-lifted': ({ who, count, rule }) =>
    count > 1 ? `${who} opphevet ${count} unntak.` : `${who} opphevet unntaket fra regel ${rule}.`,
  checked: ({ who, count, criterion, passed }) =>
    count > 1
      ? `${who} førte ${count} punkter i sjekklisten.`
      : `${who} førte punktet «${criterion}» i sjekklisten som ${passed ? 'oppfylt' : 'ikke oppfylt'}.`,
  'changes-requested': ({ who, comment }) => `${who} ba om endringer${because(comment)}.`,
  approved: ({ who, comment }) => `${who} godkjente innsendingen${because(comment)}.`,
  superseded: () => 'Innsendingen ble erstattet av en nyere.',
  scheduled: ({ who, at }) => `${who} planla publisering${at && ` ${at}`}.`,
  unscheduled: ({ who }) => `${who} avlyste den planlagte publiseringen.`,
  'publication-failed': ({ reason }) =>
    `Den planlagte publiseringen ble stanset${reason ? `: ${reason}` : '.'}`,
  published: ({ who, number }) => `${who} publiserte utgave ${number}.`,
  'emergency-published': ({ who, number, reason }) =>
    `${who} hastepubliserte utgave ${number}${because(reason)}.`,
  'emergency-approved': ({ who, comment }) =>
    `${who} godkjente hastepubliseringen${because(comment)}.`,
  corrected: ({ who }) => `${who} skrev en rettelse.`,
  withdrawn: ({ who, number, reason }) =>
    `${who} trakk tilbake utgave ${number}${because(reason)}.`,
  restored: ({ who, number, reason }) => `${who} gjenopprettet utgave ${number}${because(reason)}.`,
}

function comments(count: number): string {
  return count === 1 ? 'en kommentar' : `${count} kommentarer`
}

function because(words: string): string {
  return words && `: «${words}»`
}

export const logNb = {
  log: {
    acts,
    heading: 'Logg',
    introduction: 'Alt som er gjort med responsene, det nyeste først.',
    introductionOne: 'Alt som er gjort med responsen, det nyeste først.',
    saveFirst: 'Loggen begynner når responsen er lagret.',
    system: 'Systemet',
    quoted: (title: string) => `«${title}»`,
    more: (count: number) => `${count} til`,
    filters: 'Hva skal vises?',
    person: 'Person',
    everyone: 'Alle',
    part: 'Slag',
    parts: {
      all: 'Alt',
      text: 'Teksten og kildene',
      review: 'Gjennomgang',
      comments: 'Kommentarer',
      publication: 'Publisering',
    },
    from: 'Fra og med',
    to: 'Til og med',
    none: 'Ingenting i loggen passer.',
    each: (count: number) => `Vis alle ${count}`,
    links: {
      submission: 'Innsendingen',
      edition: 'Utgaven',
      comment: 'Kommentaren',
    },
    more100: 'Vis eldre',
    shown: (count: number) => (count === 1 ? '1 linje vises.' : `${count} linjer vises.`),
    check: 'Kontroller loggen',
    checking: 'Kontrollerer …',
    whole: (events: number, editions: number) =>
      `Loggen er hel. ${events === 1 ? '1 hendelse' : `${events} hendelser`} og ${editions === 1 ? '1 utgave' : `${editions} utgaver`} er som da de ble lagret.`,
    broken: 'Noe er ikke som da det ble lagret:',
    brokenAt: (document: string, field: string) => `${document}: «${field}»`,
  },
}
