import type { deskNotesNb } from './desk-notes-nb'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What findings, comments and the checklist say in English. */
export const deskNotesEn: typeof deskNotesNb = {
  finding: {
    severities: { blocks: 'Prevents approval', warns: 'Warning', informs: 'For information' },
    outcomes: {
      passed: 'in order',
      discrepancy: 'discrepancy',
      possible: 'possible, needs judgement',
      'unable-to-check': 'could not be checked',
    },
    waived: 'Exception made',
    waive: 'Make an exception',
    reason: 'Why may this stand?',
    reasonHint: 'The reason is kept in the log. The exception lapses when the passage changes.',
    cancel: 'Cancel',
    waivedNow: 'The exception is made.',
    waivedBy: (name: string) => `Exception made by ${name}`,
    lift: 'Take the exception back',
    liftedNow: 'The exception is taken back.',
  },
  thread: {
    states: {
      open: 'Open comment',
      resolved: 'Resolved',
      'carried-over': 'Carried over to the next edition',
    },
    places: {
      moved: 'the passage has moved',
      changed: 'the passage has changed since',
      gone: 'the passage is gone',
    },
    nearest: (words: string) => `Now it says: “${words}”`,
    someone: 'someone who no longer has access',
    guest: 'from outside',
    settledBy: (name: string) => `By ${name}`,
    reply: 'Answer',
    answer: 'Answer',
    cancel: 'Cancel',
    hint: 'Write @ to mention someone. Ctrl+Enter sends.',
    mention: 'Mention someone',
    people: (count: number) =>
      count === 0 ? 'Nobody of that name' : counted(count, 'person', 'people'),
    newOnWhole: 'Comment on the whole report',
    newOnBlock: 'Comment on this paragraph',
    newOnWords: 'Comment on these words',
    acts: {
      add: 'Comment',
      resolve: 'Resolve',
      reopen: 'Reopen',
      'carry-over': 'Carry over to the next edition',
    },
    done: {
      add: 'The comment is added.',
      reply: 'The answer is added.',
      resolve: 'The comment is resolved.',
      reopen: 'The comment is open again.',
      'carry-over': 'The comment is carried over to the next edition.',
    },
  },
  checklist: {
    heading: 'Checklist',
    answered: (answered: number, count: number) => `${answered} of ${count} points are judged.`,
    reasons: 'You cannot fill in the checklist:',
    passed: 'In order',
    failed: 'Not in order',
    comment: 'What is not in order?',
    save: 'Save',
    done: (title: string, passed: boolean) => `${title}: ${passed ? 'in order' : 'not in order'}.`,
  },
}
