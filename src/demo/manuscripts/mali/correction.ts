import { correctWords, replaceTable, revise } from '../notation/revise'
import { incidents } from './count-tables'
import { firstEdition } from './first-edition'

export const correction = revise(firstEdition, [
  replaceTable(incidents({ menaka: 75 })),
  correctWords('nm-oversikt', { from: 'Taoudenit', to: 'Taoudénit' }),
])
