/** What is said when rich text is refused. */
export const editorMessages = {
  nb: {
    'unknown-node':
      'Teksten inneholder «{node}», som ikke kan brukes her. Fjern det og lagre på nytt.',
  },
  en: {
    'unknown-node':
      'The text contains “{node}”, which cannot be used here. Remove it and save again.',
  },
} as const
