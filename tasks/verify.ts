import { openCms } from './open-cms'
import { verify } from '@/workflow/verify'

const { req, close } = await openCms()
const { editions, submissions, events, broken } = await verify(req)
for (const { document, field } of broken)
  console.error(`${document}: «${field}» er ikke det som ble lagret (is not what was stored).`)
console.log(
  broken.length === 0
    ? `Alt stemmer: ${editions} utgaver, ${submissions} innsendinger og ${events} hendelser er kontrollert.`
    : `${broken.length} feil i ${editions} utgaver, ${submissions} innsendinger og ${events} hendelser.`,
)
await close()
process.exit(broken.length === 0 ? 0 : 1)
