import { correctWords, revise } from '../notation/revise'
import { firstEdition } from './first-edition'

export const correction = revise(firstEdition, [
  correctWords('nm-oversikt', { from: 'Taoudenit', to: 'Taoudénit' }),
])
