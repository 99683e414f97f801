import { restore } from '@/backup/restore'
import { countsInWords, readFolderCall, refusalText } from './folder-call'
import { openCms } from './open-cms'

const { folder, messages } = readFolderCall('npm run restore -- MAPPE [--messages nb|en]')
const { req, close } = await openCms({ asIs: true })
try {
  const manifest = await restore(req, folder)
  console.log(`Gjenopprettet kopien fra ${manifest.createdAt}: ${countsInWords(manifest)}.`)
  console.log('Kontroller utgavene med npm run verify.')
} catch (error) {
  console.error(refusalText(error, messages))
  process.exitCode = 1
}
await close()
process.exit()
