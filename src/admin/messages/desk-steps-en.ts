import type { deskStepsNb } from './desk-steps-nb'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const listed = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts)

/** What the steps of a review say in English. */
export const deskStepsEn: typeof deskStepsNb = {
  approve: {
    heading: 'Approve',
    explanation: 'The approval is of exactly what was submitted.',
    text: 'Comment (optional)',
    button: 'Approve',
    reasons: 'Cannot be approved yet:',
    done: 'The submission is approved.',
    doneFirst: 'The approval is recorded. One more person must approve.',
    required: (names: readonly string[], count: number) =>
      names.length === 0
        ? `The report needs ${count} approvals, by different people.`
        : `The report needs ${count} approvals. Approved by ${listed(names)}.`,
  },
  'request-changes': {
    heading: 'Request changes',
    explanation: 'The author mends the working copy and submits again.',
    text: 'What must change?',
    button: 'Request changes',
    reasons: 'Changes cannot be requested:',
    done: 'Changes are requested.',
  },
  publish: {
    heading: 'Publish',
    explanation: 'The edition cannot be changed or deleted afterwards.',
    change: 'Kind of edition',
    first: (number: string) => `This becomes the first edition, ${number}.`,
    corrects: (number: string) => `The correction becomes edition ${number}.`,
    becomes: (number: string) => `This becomes a new edition, ${number}.`,
    noCorrection: 'It cannot be a correction, because:',
    correctionIsEnough: 'The comparison finds nothing but misspellings, punctuation and links.',
    major: (number: string) => `New edition, ${number}`,
    minor: (number: string) => `Correction, ${number}`,
    text: 'Change note',
    hint: 'Shown to readers. The draft is made from what has changed; edit it as you like.',
    redraft: 'Use the draft again',
    when: 'When',
    now: 'Now',
    later: 'At a set time',
    at: (zone: string) => `Date and time (${zone})`,
    button: 'Publish',
    reasons: 'Cannot be published yet:',
    done: 'The edition is published.',
    planned: 'Publication is scheduled.',
  },
  schedule: {
    heading: 'Schedule publication',
    explanation: 'The submission is checked again when the time comes.',
    button: 'Schedule',
    reasons: 'Cannot be scheduled yet:',
  },
  unschedule: {
    heading: 'Scheduled publication',
    explanation:
      'The submission is checked again when the time comes. If anything stands in the way then, it stays approved.',
    planned: (name: string) => `${name} has set it to be published on`,
    button: 'Call the publication off',
    reasons: 'Cannot be called off:',
    done: 'The publication is called off. The submission is still approved.',
  },
  'publish-emergency': {
    heading: 'Publish in an emergency, without approval',
    explanation: 'Only when readers must have the information before anyone can approve it.',
    warningHeading: 'Nobody has approved this text.',
    warning:
      'It becomes public at once and cannot be deleted. Someone else must approve it within 24 hours; until then, a warning stands above the edition.',
    text: 'Why is it urgent?',
    button: 'Publish without approval',
    reasons: 'Cannot be published in an emergency:',
    done: 'The edition is published without approval. Someone else must approve it within 24 hours.',
  },
  assign: {
    heading: 'Assign and set a due date',
    explanation: 'Those who are assigned are notified.',
    who: 'Who is to review it?',
    wrote: (name: string) => `${name} (has written some of it)`,
    due: 'Due',
    button: 'Assign',
    reasons: 'Cannot be assigned:',
    done: 'The assignment is saved.',
  },
  invite: {
    heading: 'Invite someone from outside to comment',
    explanation:
      'They get a link by e-mail, read this one submission and can comment on it. Nothing else is open to them.',
    name: 'Name',
    nameHint: 'As it is to stand beside the comments.',
    email: 'E-mail address',
    emailHint: 'The link is sent here.',
    days: 'The link works for',
    dayCount: (count: number) => counted(count, 'day', 'days'),
    button: 'Invite',
    reasons: 'Cannot invite:',
    done: (name: string) => `${name} is invited.`,
    link: (name: string) => `The link for ${name}. It is shown only now.`,
    copy: 'Copy the link',
    copied: 'The link is copied.',
    invited: 'Invited',
    until: 'the link works until',
    revoked: 'the link was closed',
    unused: 'Not used yet.',
    lastUsed: 'Last used',
    revoke: 'Close the link',
    revokeNamed: (name: string) => `Close the link for ${name}`,
    revokedNow: (name: string) => `The link for ${name} is closed.`,
  },
}
