import { median } from './quantile'

/** The median time of several runs, in milliseconds; the first run warms up and is left out. */
export async function timed(
  runs: number,
  run: (index: number) => Promise<unknown>,
): Promise<number> {
  const times: number[] = []
  for (let i = 0; i <= runs; i += 1) {
    const start = performance.now()
    await run(i)
    if (i > 0) times.push(performance.now() - start)
  }
  return median(times)
}
