import { backup } from '@/backup/backup'
import product from '../package.json' with { type: 'json' }
import { countsInWords, readFolderCall, refusalText } from './folder-call'
import { openCms } from './open-cms'

const { folder, messages } = readFolderCall('npm run backup -- MAPPE [--messages nb|en]')
const { req, close } = await openCms()
try {
  const { version } = product
  const manifest = await backup(req, { folder, version, now: new Date() })
  console.log(`Sikkerhetskopien ligger i «${folder}»: ${countsInWords(manifest)}.`)
} catch (error) {
  console.error(refusalText(error, messages))
  process.exitCode = 1
}
await close()
process.exit()
