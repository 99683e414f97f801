import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import type { Config } from 'payload'
import sharp from 'sharp'
import { collections } from '../collections'
import { refuseUnfinished } from './backup/unfinished-restore'
import { domainErrorResponse } from './cms/domain-error-response'
import { databaseAdapter } from './db/database'
import { sectionEditor } from './editor/section-editor'

/** Where the CMS runs. `serverURL` is its public origin, without a slash at the end. */
export type Environment = { databaseUrl: string; secret: string; serverURL: string }

/** A refusal is an answer, not a fault: one line in the log, without a stack. */
const LOGGING_LEVELS = { DomainError: 'info', ValidationError: 'info' } as const

// Payload asks for the names of tabs by key.
const TAB_NAMES = {
  nb: { landrespons: { manuscript: 'Manuskript', log: 'Logg' } },
  en: { landrespons: { manuscript: 'Manuscript', log: 'Log' } },
}

/** The pages of the admin that are ours. */
const VIEWS = {
  dashboard: { Component: '/src/admin/dashboard-view#DashboardView' },
  queue: { Component: '/src/admin/queue-view#QueueView', path: '/gjennomgang' },
  log: { Component: '/src/admin/log-view#LogView', path: '/logg' },
  notifications: { Component: '/src/admin/notifications-view#NotificationsView', path: '/varsler' },
  import: { Component: '/src/admin/import-view#ImportView', path: '/importer' },
  sourceImport: {
    Component: '/src/admin/source-import-view#SourceImportView',
    path: '/kilder/importer',
  },
  sourceDuplicates: {
    Component: '/src/admin/source-duplicates-view#SourceDuplicatesView',
    path: '/kilder/duplikater',
  },
  sourceGaps: {
    Component: '/src/admin/source-gaps-view#SourceGapsView',
    path: '/kilder/ufullstendige',
  },
  correction: {
    Component: '/src/admin/correction-view#CorrectionView',
    path: '/utgaver/:id/rett',
  },
} as const

/** The whole CMS apart from where it runs. */
export function createConfig({ databaseUrl, secret, serverURL }: Environment): Config {
  return {
    secret,
    loggingLevels: LOGGING_LEVELS,
    // Standard output belongs to the commands, which print what was asked for.
    logger: { options: { level: process.env.LOG_LEVEL ?? 'info' }, destination: process.stderr },
    serverURL,
    csrf: [serverURL],
    db: databaseAdapter(databaseUrl),
    editor: sectionEditor,
    // Payload adds its own to the list that it gets.
    collections: [...collections],
    hooks: { afterError: [domainErrorResponse] },
    onInit: refuseUnfinished,
    i18n: { supportedLanguages: { nb, en }, fallbackLanguage: 'nb', translations: TAB_NAMES },
    graphQL: { disable: true },
    telemetry: false,
    sharp,
    typescript: { outputFile: new URL('./payload-types.ts', import.meta.url).pathname },
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'd.M.yyyy',
      meta: { titleSuffix: ' · Landrespons' },
      components: {
        header: ['/src/admin/demonstration-banner#DemonstrationBanner'],
        providers: ['/src/admin/accessible-forms#AccessibleForms'],
        actions: ['/src/admin/notification-bell#NotificationBell'],
        beforeNavLinks: ['/src/admin/work-links#WorkLinks'],
        views: VIEWS,
      },
      importMap: { baseDir: process.cwd() },
    },
  }
}
