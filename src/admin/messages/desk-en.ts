import type { deskNb } from './desk-nb'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const listed = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts)

/** "2 new and 1 changed" of what there is any of. */
const amounts = (parts: readonly (readonly [number, string, string?])[]) =>
  listed(
    parts.flatMap(([count, one, many = one]) => (count > 0 ? [counted(count, one, many)] : [])),
  )

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
    changes: {
      heading: 'What has changed',
      first: 'This is the first edition. All of it is new.',
      nothing: 'Nothing has changed.',
      lines: ({ sections, blocks, words, tables, sources, citations, frontMatter }) =>
        [
          [
            'Sections',
            amounts([
              [sections.added, 'new'],
              [sections.removed, 'removed'],
              [sections.moved, 'moved'],
              [sections.renamed, 'renamed'],
            ]),
          ],
          [
            'Paragraphs',
            amounts([
              [blocks.added, 'new'],
              [blocks.changed - blocks.rewritten, 'changed'],
              [blocks.rewritten, 'rewritten'],
              [blocks.moved, 'moved'],
              [blocks.removed, 'removed'],
            ]),
          ],
          [
            'Words',
            amounts([
              [words.added, 'added'],
              [words.removed, 'removed'],
            ]),
          ],
          [
            'Tables',
            amounts([
              [tables.added, 'new'],
              [tables.changed, 'changed'],
              [tables.cells, 'changed cell', 'changed cells'],
              [tables.removed, 'removed'],
            ]),
          ],
          [
            'Citations',
            amounts([
              [citations.added, 'new'],
              [citations.changed, 'changed'],
              [citations.removed, 'removed'],
            ]),
          ],
          [
            'Sources',
            amounts([
              [sources.added, 'new'],
              [sources.changed, 'changed'],
              [sources.removed, 'no longer used'],
            ]),
          ],
          ['Before the text', amounts([[frontMatter, 'field changed', 'fields changed']])],
        ].flatMap(([name, said]) => (said ? [`${name}: ${said}`] : [])),
    },
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
      done: (title: string, passed: boolean) =>
        `${title}: ${passed ? 'in order' : 'not in order'}.`,
    },
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
    steps: {
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
    },
  },
}
