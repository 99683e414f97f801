import type { editionNb } from './edition-nb'

export const editionEn: typeof editionNb = {
  edition: {
    facts: 'About the edition',
    unsaved: 'An edition is made when an approved submission is published.',
    public: 'Read the edition as readers see it',
    published: 'Published',
    by: (name) => `by ${name}`,
    approved: 'Approved by',
    nobody: 'Nobody yet',
    newest: 'Newest edition',
    isNewest: 'This is the newest',
    note: 'Change note',
    submission: 'The submission behind the edition',
    sha256: 'Checksum (SHA-256)',
    emergency: {
      heading: 'Published in an emergency',
      waiting:
        'The edition was published without approval. Someone other than the publisher must approve it by',
      approved: 'The edition was published in an emergency and approved afterwards',
      approve: 'Go to the submission and approve it afterwards',
    },
    withdraw: {
      heading: 'Withdraw',
      explanation:
        'The edition stays at its address, with a warning above the text that it should no longer be relied on, and why.',
      reason: 'Reason given to readers',
      hint: 'Write for someone who has used the edition: what is wrong, and what should be read instead?',
      button: (number) => `Withdraw edition ${number}`,
      reasons: 'Cannot be withdrawn:',
      preview: 'What readers will see',
      done: 'The edition has been withdrawn.',
    },
    restore: {
      heading: 'Restore',
      explanation:
        'The warning above the text is removed. That the edition has been withdrawn stays in the history here.',
      reason: 'Reason',
      hint: 'Why can the edition be relied on again? The reason stays in the log.',
      button: (number) => `Restore edition ${number}`,
      reasons: 'Cannot be restored:',
      preview: '',
      done: 'The edition has been restored.',
    },
    history: 'Withdrawals and restorations',
    noHistory: 'The edition has never been withdrawn.',
    acts: {
      withdrawn: (name) => `Withdrawn by ${name}`,
      restored: (name) => `Restored by ${name}`,
    },
  },
}
