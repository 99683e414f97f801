import { BOILERPLATE } from '../boilerplate'
import type { DemoReport } from '../demo-report'
import { manuscriptOf } from '../notation/manuscript-of'
import { ARMED_GROUPS, SECURITY } from '../topics'
import { borderAreas } from './border-areas'

export const nigerReport: DemoReport = {
  slug: 'niger-grenseomrada',
  kind: 'respons',
  language: 'nn',
  country: 'NE',
  topics: [SECURITY, ARMED_GROUPS],
  title: 'Niger: Væpna grupper i grenseområda mot Mali og Burkina Faso',
  questions: [
    {
      text: 'Kva væpna grupper held til i grenseområda mellom Niger, Mali og Burkina Faso, og kva er kjent om kampane mellom dei?',
      answeredIn: ['gruppene', 'kampane'],
    },
  ],
  authors: ['Jonas Dahl'],
  stages: [
    {
      number: '1.0',
      change: 'major',
      changeNote: 'Første utgåve.',
      cutOffDate: '2022-11-18',
      reviewBy: '2023-05-18',
      manuscript: manuscriptOf(borderAreas, { boilerplate: BOILERPLATE.nn }),
    },
  ],
}
