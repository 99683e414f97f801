import { diffWordsWithSpace } from 'diff'
import { compareContents } from '@/domain/compare/compare-contents'
import type { ReportContent } from '@/domain/content/report-content'
import { plainText, walkInlines } from '@/domain/content/walk'
import { largeContents, unrelatedContents } from './fixture/large-contents'
import { result, type Result } from './measure/result'
import { timed } from './measure/timed'

const RUNS = 5
// The plain comparison of texts without a word in common takes many seconds.
const SLOW_RUNS = 1

/** Measures the comparison of two versions of the large report, and of two texts that have nothing in common. */
export async function measureComparison(): Promise<Result[]> {
  return [
    await against('compare two versions of the large report', {
      ...largeContents(),
      plainRuns: RUNS,
    }),
    await against('compare two unrelated sections of 3,000 words', {
      ...unrelatedContents(),
      plainRuns: SLOW_RUNS,
    }),
  ]
}

async function against(
  what: string,
  { before, after, plainRuns }: { before: ReportContent; after: ReportContent; plainRuns: number },
): Promise<Result> {
  const [old, fresh] = [textOf(before), textOf(after)]
  const measured = await timed(RUNS, () => Promise.resolve(compareContents(before, after)))
  const plain = await timed(plainRuns, () => Promise.resolve(diffWordsWithSpace(old, fresh)))
  return result({
    what,
    measured,
    against: { what: 'jsdiff on the plain texts', measured: plain },
    budget: 2,
  })
}

function textOf(content: ReportContent): string {
  return plainText([...walkInlines(content)].map(({ inline }) => inline))
}
