/** What the import of plain text says: what it refuses, and what it leaves to a person. */
export const importMessages = {
  nb: {
    'import-not-text':
      'Filen «{file}» er ikke ren tekst. Lagre dokumentet som .txt (UTF-8) og prøv igjen.',
  },
  en: {
    'import-not-text':
      'The file “{file}” is not plain text. Save the document as .txt (UTF-8) and try again.',
  },
} as const
