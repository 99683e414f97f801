import type { ArrayField } from 'payload'

/** What the report was asked (R4A): each question with the sections that answer it, or with what was searched in vain. */
export const questionsField: ArrayField = {
  name: 'questions',
  type: 'array',
  label: { nb: 'Spørsmål', en: 'Questions asked' },
  labels: {
    singular: { nb: 'Spørsmål', en: 'Question' },
    plural: { nb: 'Spørsmål', en: 'Questions' },
  },
  admin: {
    description: {
      nb: 'Spørsmålene som responsen svarer på, slik saksbehandleren stilte dem.',
      en: 'The questions that the report answers, as the case worker asked them.',
    },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: { nb: 'Spørsmålet', en: 'The question' },
    },
    {
      name: 'answeredIn',
      type: 'relationship',
      relationTo: 'sections',
      hasMany: true,
      label: { nb: 'Besvares i', en: 'Answered in' },
    },
    {
      name: 'searched',
      type: 'textarea',
      maxLength: 2000,
      label: { nb: 'Søkt uten å finne svar', en: 'Searched without finding an answer' },
      admin: {
        description: {
          nb: 'Hvor det er lett når det ikke er funnet opplysninger. La stå tomt når spørsmålet er besvart.',
          en: 'Where you looked when no information was found. Leave empty when the question is answered.',
        },
      },
    },
  ],
}
