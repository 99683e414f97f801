import type { DemoTopic } from './demo-report'

export const SECURITY: DemoTopic = {
  slug: 'sikkerhet',
  name: { nb: 'Sikkerhet', nn: 'Tryggleik', en: 'Security' },
}

export const ARMED_GROUPS: DemoTopic = {
  slug: 'vaepnede-grupper',
  name: { nb: 'Væpnede grupper', nn: 'Væpna grupper', en: 'Armed groups' },
}

export const HUMAN_RIGHTS: DemoTopic = {
  slug: 'menneskerettigheter',
  name: { nb: 'Menneskerettigheter', nn: 'Menneskerettar', en: 'Human rights' },
}
