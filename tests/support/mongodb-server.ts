import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

const PROGRAM = '.cache/secantusdb/bin/secantusd-py'

/**
 * Vitest's global set-up: when the suite runs on MongoDB and no `MONGODB_URL` names a server, starts SecantusDB
 * (MongoDB's wire protocol) in memory on a free port, and stops it at the end.
 */
export default async function startMongodb(): Promise<(() => void) | undefined> {
  if (process.env.DATABASE !== 'mongodb' || process.env.MONGODB_URL) return undefined
  const port = await freePort()
  const server = spawn(
    PROGRAM,
    ['--host', '127.0.0.1', '--port', String(port), '--storage-path', ':memory:'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      if (chunk.toString().includes('listening')) resolve()
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.once('error', reject)
    server.once('exit', (code) => {
      reject(new Error(`SecantusDB stopped with code ${code ?? 'none'} before it listened`))
    })
  })
  process.env.MONGODB_URL = `mongodb://127.0.0.1:${port}/?replicaSet=secantus`
  return () => {
    server.removeAllListeners('exit')
    server.kill()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('No free port'))
      })
    })
  })
}
