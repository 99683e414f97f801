import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const ENVIRONMENT = '.cache/secantusdb'
const PROGRAM = `${ENVIRONMENT}/bin/secantusd-py`
const PACKAGE = 'SecantusDB==0.7.0b3'

/**
 * Gets ready the MongoDB server that the integration tests run against: the one that `MONGODB_URL` names, or SecantusDB
 * in a virtual environment under `.cache/`; or says why there is none.
 */
export function prepareMongodb(): { ready: true } | { ready: false; why: string } {
  if (process.env.MONGODB_URL || existsSync(PROGRAM)) return { ready: true }
  console.log('\n── Henter en MongoDB-tjener for testene (SecantusDB) til .cache/')
  const made =
    run('python3', ['-m', 'venv', ENVIRONMENT]) &&
    run(`${ENVIRONMENT}/bin/pip`, ['install', '--quiet', '--disable-pip-version-check', PACKAGE])
  return made && existsSync(PROGRAM)
    ? { ready: true }
    : { ready: false, why: 'det krever Python 3.10 eller nyere med venv, eller MONGODB_URL' }
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}
