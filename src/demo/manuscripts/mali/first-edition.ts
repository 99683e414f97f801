import type { Draft } from '../notation/revise'
import { centralMali } from './central-mali'
import { HALF_YEAR, incidents, parties, victims } from './count-tables'
import { introduction } from './introduction'
import { militiasAndWagner } from './militias-and-wagner'
import { northAndCapital } from './north-and-capital'
import { politics } from './politics'
import { presenceInCentralMali } from './presence-tables'
import { stateAndJihadists } from './state-and-jihadists'
import { violence } from './violence'

export const firstEdition: Draft = {
  sections: [
    ...introduction,
    ...politics,
    ...stateAndJihadists,
    ...militiasAndWagner,
    ...violence,
    ...centralMali,
    ...northAndCapital,
  ],
  tables: [
    incidents,
    victims(HALF_YEAR),
    parties(HALF_YEAR),
    presenceInCentralMali({ youwaro: 'ikke-fort-inn' }),
  ],
}
