import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { REPORT_LANGUAGES } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { message, MESSAGE_LANGUAGES } from '@/domain/messages/message'
import { importSummary, type ImportSummary } from '@/import/import-summary'
import { fillCountries } from '@/workflow/fill-countries'
import { importReport } from '@/workflow/import-report'
import { openCms } from './open-cms'

const USAGE = `npm run import -- FIL… [--report ADRESSE] [--lang nb|nn|en] [--title TITTEL] [--replace] [--json] [--messages nb|en]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    report: { type: 'string' },
    lang: { type: 'string', default: 'nb' },
    title: { type: 'string' },
    replace: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    messages: { type: 'string', default: 'nb' },
  },
})
const language = known(REPORT_LANGUAGES, values.lang)
const messages = known(MESSAGE_LANGUAGES, values.messages)
if (positionals.length === 0 || (values.report && positionals[1])) refuseCall()

const { req, close } = await openCms()
await fillCountries(req)
for (const path of positionals) process.exitCode ||= await importFile(path)
await close()
process.exit()

function known<Value extends string>(allowed: readonly Value[], given: string): Value {
  return allowed.find((value) => value === given) ?? refuseCall()
}

function refuseCall(): never {
  console.error(USAGE)
  process.exit(2)
}

async function importFile(path: string): Promise<number> {
  try {
    const { report, imported } = await importReport(req, {
      file: { name: basename(path), bytes: await readFile(path) },
      slug: values.report ?? slugOf(path),
      language,
      title: values.title ?? null,
      replace: values.replace,
      now: new Date(),
    })
    const summary = importSummary(imported, messages)
    console.log(values.json ? JSON.stringify(summary, null, 2) : inWords(report.slug, summary))
    return 0
  } catch (error) {
    console.error(sentenceOf(error))
    return 1
  }
}

/** What went wrong, for a person; what nobody could foresee is thrown on. */
function sentenceOf(error: unknown): string {
  if (error instanceof DomainError) return message(messages, error.code, error.values)
  if (error instanceof Error && 'syscall' in error) return error.message
  throw error
}

function slugOf(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
}

function inWords(slug: string, summary: ImportSummary): string {
  const { headings, works, citations, references, footnotes, tables, needsPerson } = summary
  return [
    `Importert til «${slug}»: ${headings.length} overskrifter, ${works.length} verk, ${citations} henvisninger`,
    `(${references} referanser), ${footnotes} fotnoter og ${tables.length} tabeller.`,
    '',
    'Dette trenger et menneske:',
    ...needsPerson.map(({ where, what }) => `- ${where}: ${what}`),
  ].join('\n')
}
