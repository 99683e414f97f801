import { DomainError } from '@/domain/domain-error'

/** The refusal of a text whose syntax is broken, with the line where that was found. */
export function brokenBibliography(format: string, line: number | null): DomainError {
  return line === null
    ? new DomainError({ code: 'bibliography-broken', values: { format } })
    : new DomainError({ code: 'bibliography-broken-at', values: { format, line } })
}

/** The line that an error of a parser names, where it names one. */
export function lineOf(error: unknown): number | null {
  const [, line] = /\bline (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
  return line === undefined ? null : Number(line)
}
