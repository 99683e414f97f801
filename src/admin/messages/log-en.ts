import type { logNb } from './log-nb'

const acts: (typeof logNb)['log']['acts'] = {
  created: ({ who, documents }) => `${who} created ${documents}.`,
  saved: ({ who, documents, count, isOne }) =>
    `${who} saved ${documents}${count > 1 && isOne ? ` ${count} times` : ''}.`,
  imported: ({ who, file }) => `${who} imported the text${file && ` from the file ${file}`}.`,
  'sources-merged': ({ who, keep, drop }) => `${who} merged the source ${drop} into ${keep}.`,
  submitted: ({ who }) => `${who} submitted the report.`,
  assigned: ({ who, reviewers, due }) =>
    `${who} ${reviewers ? `assigned the submission to ${reviewers}` : 'removed the assignment'}${due && `, due ${due}`}.`,
  'reviewer-invited': ({ who, guest }) => `${who} invited ${guest} to read the submission.`,
  'invitation-used': ({ who }) => `${who} opened the invitation.`,
  'invitation-revoked': ({ who, guest }) => `${who} revoked the invitation of ${guest}.`,
  commented: ({ who, count, isAnswer }) => {
    if (count > 1) return `${who} wrote ${count} comments.`
    return isAnswer ? `${who} answered a comment.` : `${who} wrote a comment.`
  },
  'comment-resolved': ({ who, count }) => `${who} resolved ${comments(count)}.`,
  'comment-reopened': ({ who, count }) => `${who} reopened ${comments(count)}.`,
  'comment-carried-over': ({ who, count }) =>
    `${who} carried ${comments(count)} over to the next edition.`,
  waived: ({ who, count, rule, reason }) =>
    count > 1
      ? `${who} waived ${count} findings.`
      : `${who} waived a finding of rule ${rule}${because(reason)}.`,
  'waiver-lifted': ({ who, count, rule }) =>
    count > 1 ? `${who} lifted ${count} waivers.` : `${who} lifted the waiver of rule ${rule}.`,
  checked: ({ who, count, criterion, passed }) =>
    count > 1
      ? `${who} filled in ${count} points of the checklist.`
      : `${who} marked “${criterion}” in the checklist as ${passed ? 'met' : 'not met'}.`,
  'changes-requested': ({ who, comment }) => `${who} requested changes${because(comment)}.`,
  approved: ({ who, comment }) => `${who} approved the submission${because(comment)}.`,
  superseded: () => 'The submission was superseded by a newer one.',
  scheduled: ({ who, at }) => `${who} scheduled the publication${at && ` for ${at}`}.`,
  unscheduled: ({ who }) => `${who} cancelled the scheduled publication.`,
  'publication-failed': ({ reason }) =>
    `The scheduled publication was stopped${reason ? `: ${reason}` : '.'}`,
  published: ({ who, number }) => `${who} published edition ${number}.`,
  'emergency-published': ({ who, number, reason }) =>
    `${who} published edition ${number} in an emergency${because(reason)}.`,
  'emergency-approved': ({ who, comment }) =>
    `${who} approved the emergency publication${because(comment)}.`,
  corrected: ({ who }) => `${who} wrote a correction.`,
  withdrawn: ({ who, number, reason }) => `${who} withdrew edition ${number}${because(reason)}.`,
  restored: ({ who, number, reason }) => `${who} restored edition ${number}${because(reason)}.`,
}

function comments(count: number): string {
  return count === 1 ? 'a comment' : `${count} comments`
}

function because(words: string): string {
  return words && `: “${words}”`
}

export const logEn: typeof logNb = {
  log: {
    acts,
    heading: 'Log',
    introduction: 'Everything that was done with the reports, newest first.',
    introductionOne: 'Everything that was done with the report, newest first.',
    saveFirst: 'The log begins when the report has been saved.',
    system: 'The system',
    quoted: (title) => `“${title}”`,
    more: (count) => `${count} more`,
    filters: 'What should be shown?',
    person: 'Person',
    everyone: 'Everyone',
    part: 'Kind',
    parts: {
      all: 'Everything',
      text: 'The text and its sources',
      review: 'Review',
      comments: 'Comments',
      publication: 'Publication',
    },
    from: 'From',
    to: 'Until',
    none: 'Nothing in the log fits.',
    each: (count) => `Show all ${count}`,
    links: { submission: 'The submission', edition: 'The edition', comment: 'The comment' },
    more100: 'Show older',
    shown: (count) => (count === 1 ? '1 line is shown.' : `${count} lines are shown.`),
    check: 'Check the log',
    checking: 'Checking …',
    whole: (events, editions) =>
      `The log is whole. ${events === 1 ? '1 event' : `${events} events`} and ${editions === 1 ? '1 edition' : `${editions} editions`} are as they were when they were stored.`,
    broken: 'Something is not as it was when it was stored:',
    brokenAt: (document, field) => `${document}: “${field}”`,
  },
}
