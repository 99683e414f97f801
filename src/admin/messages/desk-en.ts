import type { deskNb } from './desk-nb'
import { deskChangesEn } from './desk-changes-en'
import { deskNotesEn } from './desk-notes-en'
import { deskStepsEn } from './desk-steps-en'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const listed = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts)

export const deskEn: typeof deskNb = {
  desk: {
    notAllowed: 'You have no access to submissions.',
    unsaved: 'A submission is made from the report, with the button “Submit”.',
    someone: 'unknown',
    published: (number: string) => `Published as edition ${number}:`,
    header: {
      sequence: (number: number) => `Submission ${number}`,
      correction: 'Correction of an edition',
      read: 'Read as readers will',
      sentBy: (name: string) => `Submitted by ${name}`,
      unassigned: 'Assigned to nobody.',
      assigned: (names: readonly string[]) => `Assigned to ${listed(names)}.`,
      due: 'Due',
      note: 'Message from the author',
    },
    summary: { heading: 'Overview' },
    changes: deskChangesEn,
    counts: {
      heading: 'Findings and comments',
      none: 'No findings.',
      severities: {
        blocks: (count: number) =>
          counted(count, 'finding prevents approval', 'findings prevent approval'),
        warns: (count: number) => counted(count, 'warning', 'warnings'),
        informs: (count: number) => counted(count, 'note', 'notes'),
      },
      waived: (count: number) => counted(count, 'exception was made', 'exceptions were made'),
      threads: (count: number) =>
        count === 0 ? 'No open comments' : counted(count, 'open comment', 'open comments'),
    },
    sections: {
      heading: 'Section by section',
      section: 'Section',
      changes: 'Changes',
      findings: 'Findings',
      cited: 'Supported',
      supported: (supported: number, statements: number) => `${supported} of ${statements}`,
      noStatements: 'No statements',
    },
    sources: {
      heading: 'Sources',
      none: 'No sources.',
      kinds: {
        un: 'The UN',
        state: 'Authorities',
        ngo: 'Non-governmental organisations',
        media: 'Media',
        academic: 'Research',
        oral: 'Oral sources',
        coi: 'Other country-information units',
        other: 'Others',
      },
      amount: ({ references, sources, share }) =>
        `${Math.round(share * 100)}% (${counted(references, 'citation', 'citations')} of ${counted(sources, 'source', 'sources')})`,
    },
    writers: {
      heading: 'Written since the previous edition',
      none: 'Nobody has changed anything since the previous edition.',
      wrote: (name: string, count: number) => `${name}: ${counted(count, 'part', 'parts')}`,
      newestEdition: 'Newest edition',
      noEdition: 'None yet',
      sha256: 'Checksum (SHA-256)',
      copy: 'Copy',
      copied: 'The checksum is copied.',
    },
    text: {
      heading: 'The text',
      bar: 'Show and go through the text',
      whole: 'About the whole report',
      wholeCount: (findings: number, threads: number) =>
        `About the whole report and its sources: ${counted(findings, 'finding', 'findings')}, ${counted(threads, 'comment', 'comments')}`,
      compareWith: 'Compare with',
      sinceEdition: (number: string) => `Since edition ${number}`,
      sinceLook: 'Since you last looked at it',
      onlyChanges: 'Only changes',
      comment: 'Comment',
      keys: 'Keys',
    },
    tour: {
      names: { changes: 'Changes', findings: 'Findings', threads: 'Comments' },
      none: {
        changes: 'No changes',
        findings: 'No findings',
        threads: 'No open comments',
        blocks: 'No paragraphs',
      },
      next: {
        changes: 'Next change',
        findings: 'Next finding',
        threads: 'Next open comment',
      },
      previous: {
        changes: 'Previous change',
        findings: 'Previous finding',
        threads: 'Previous open comment',
      },
      counted: {
        changes: ({ number, count }) =>
          number === 0 ? counted(count, 'change', 'changes') : `Change ${number} of ${count}`,
        findings: ({ number, count }) =>
          number === 0 ? counted(count, 'finding', 'findings') : `Finding ${number} of ${count}`,
        threads: ({ number, count }) =>
          number === 0
            ? counted(count, 'open comment', 'open comments')
            : `Comment ${number} of ${count}`,
      },
      at: {
        changes: ({ number, count, place }) => `Change ${number} of ${count}${place}`,
        findings: ({ number, count, place }) => `Finding ${number} of ${count}${place}`,
        threads: ({ number, count, place }) => `Comment ${number} of ${count}${place}`,
        blocks: ({ number, count, place }) => `Place ${number} of ${count}${place}`,
      },
      inSection: (name: string) => `, section ${name}`,
    },
    keys: {
      heading: 'Keys of this page',
      does: {
        'next-change': 'Next change',
        'previous-change': 'Previous change',
        'next-finding': 'Next finding',
        'previous-finding': 'Previous finding',
        'next-thread': 'Next open comment',
        'previous-thread': 'Previous open comment',
        'next-block': 'Next paragraph',
        'previous-block': 'Previous paragraph',
        comment: 'Comment on the paragraph you are at, or on the words you have marked',
        checklist: 'Go to the checklist',
        help: 'Show the keys',
      },
      nextPart: 'Next part of the page (with Shift: previous)',
      turn: 'Use single keys on this page',
      close: 'Close',
    },
    notes: { group: 'Findings and comments here' },
    ...deskNotesEn,
    blockers: {
      show: 'Show the place',
      showIn: (section: string) => `Show in ${section}`,
    },
    decision: {
      heading: 'Decision',
      history: 'Decisions so far',
      decidedBy: (decision: string, by: string) => `${decision} by ${by}`,
      emergency: (name: string) => `Published without approval by ${name}`,
      deadline: 'Someone else must approve it by',
    },
    steps: deskStepsEn,
  },
}
