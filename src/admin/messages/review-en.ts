import type { reviewNb } from './review-nb'

export const reviewEn: typeof reviewNb = {
  report: {
    heading: 'Editions and submissions',
    saveDocumentFirst: 'The report must be saved before it can be submitted.',
    toManuscript: 'Write the text in the manuscript',
    saveFirst: 'Save first. What is submitted is what has been saved.',
    noEdition: 'Not published yet.',
    newestEdition: 'Newest edition:',
    submissions: 'Newest submissions',
    noSubmission: 'Not submitted yet.',
    changed: 'The working copy has changed since the newest submission.',
    unchanged: 'The working copy is the same as the newest submission.',
    note: 'Message to the reviewer',
    submit: 'Submit',
    reasons: 'Cannot be submitted yet:',
    submitted: 'The report is submitted and waits for review.',
  },
}
