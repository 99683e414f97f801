import { spawn } from 'node:child_process'

/** Runs one step of a task with its output shown; answers with its exit code. */
export function runStep(
  title: string,
  [command = '', ...args]: string[],
  env: Record<string, string> = {},
): Promise<number> {
  console.log(`\n── ${title}`)
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
