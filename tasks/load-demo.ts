import { loadDemo } from '@/demo/load-demo'
import { openCms } from './open-cms'

const { req, close } = await openCms()
const { loaded } = await loadDemo(req.payload)
console.log(
  loaded.length > 0 ? `Lagt inn: ${loaded.join(', ')}` : 'Demonstrasjonen var der fra før.',
)
await close()
process.exit()
