/** The tab beside the report's form where its text is written. */
export const manuscriptTab = {
  Component: '/src/admin/manuscript-view#ManuscriptView',
  path: '/manuscript',
  tab: {
    label: ({ t }: { t: (key: string) => string }) => t('landrespons:manuscript'),
    href: '/manuscript',
    order: 50,
  },
} as const
