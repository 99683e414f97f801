/** The tab beside the report's form that tells everything that was done with it. */
export const logTab = {
  Component: '/src/admin/report-log-view#ReportLogView',
  path: '/logg',
  tab: {
    label: ({ t }: { t: (key: string) => string }) => t('landrespons:log'),
    href: '/logg',
    order: 60,
  },
} as const
