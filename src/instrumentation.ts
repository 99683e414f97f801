/**
 * Called by Next once, when a server starts. On SQLite, which has one process, the worker runs inside it; on MongoDB it is a
 * process of its own (`npm run worker`).
 */
export async function register(): Promise<void> {
  // As one condition Next can leave the worker out of what it builds for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startWorker } = await import('./start-worker')
    await startWorker()
  }
}
