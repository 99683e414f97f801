import { BOILERPLATE } from '../boilerplate'
import type { DemoReport } from '../demo-report'
import { manuscriptOf } from '../notation/manuscript-of'
import { ARMED_GROUPS, SECURITY } from '../topics'
import { armedGroups } from './armed-groups'

export const burkinaFasoReport: DemoReport = {
  slug: 'burkina-faso-armed-groups',
  kind: 'respons',
  language: 'en',
  country: 'BF',
  topics: [SECURITY, ARMED_GROUPS],
  title: 'Burkina Faso: Armed groups in the border areas',
  questions: [
    {
      text: 'Which jihadist groups are active in the areas of Burkina Faso that border Mali and Niger, and how do they relate to each other?',
      answeredIn: ['the-groups', 'relations'],
    },
  ],
  authors: ['Ingrid Moe'],
  stages: [
    {
      number: '1.0',
      change: 'major',
      changeNote: 'First edition.',
      cutOffDate: '2022-11-25',
      reviewBy: '2023-05-25',
      manuscript: manuscriptOf(armedGroups, { boilerplate: BOILERPLATE.en }),
    },
  ],
}
