import { bullets, item, p } from '../notation/block'
import { cite, narrative, page } from '../notation/cite'
import { foreign } from '../notation/inline'
import type { Draft } from '../notation/revise'

export const armedGroups: Draft = {
  tables: [],
  sections: [
    {
      id: 'summary',
      title: 'Summary',
      level: 1,
      blocks: [
        p('two-groups')`
Two jihadist groups are known to be active where Burkina Faso meets Mali and Niger:`,
        bullets('groups-list', [
          item('group-jnim')`
${foreign('ar-Latn', 'Jama’at Nusrat al-Islam wal-Muslimin')} (JNIM), a coalition loyal
to al-Qaida, which has expanded from Mali into Burkina Faso and Niger
${cite('icg-2021c')}`,
          item('group-isgs')`
The Islamic State in the Greater Sahara (ISGS), which is based in the border area of
Liptako-Gourma ${cite('icg-2021a', 'easo-2020')}`,
        ]),
        p('most-on-mali')`
This response draws on material that was gathered for a response on Mali. It therefore says little
about events inside Burkina Faso.`,
      ],
    },
    {
      id: 'the-groups',
      title: 'The groups',
      level: 1,
      blocks: [],
    },
    {
      id: 'jnim',
      title: 'JNIM',
      level: 2,
      blocks: [
        p('jnim-make-up')`
${foreign('ar-Latn', 'Jama’at Nusrat al-Islam wal-Muslimin')} (JNIM) was formed in 2017 by four
groups: Ansar Dine, Katiba al-Furqan, Katiba Macina and al-Mourabitoun. Its leader is Iyad Ag
Ghaly. It wants foreign forces to leave and an Islamic system of government to be introduced
${cite(page('icg-2021c', '3–6'))}.`,
        p('jnim-border')`
By 2022 JNIM was well established along the border between Mali and Burkina Faso. From there it had
opened a corridor into southern Mali ${cite('africa-center-2022')}.`,
      ],
    },
    {
      id: 'isgs',
      title: 'ISGS',
      level: 2,
      blocks: [
        p('isgs-origin')`
The Islamic State in the Greater Sahara (ISGS) goes back to 2015, when its leader, al-Sahrawi,
pledged allegiance to the Islamic State. Between 2018 and 2020 it carried out several large attacks
on military targets, in which more than 500 Malian and international soldiers died. It was
estimated to have 200–300 fighters in 2020 ${cite('easo-2020', 'icg-2021a')}.`,
        p('isgs-setback')`
Al-Sahrawi was killed by a French drone strike in 2021. The group was weakened, but it has begun to
recover under new leadership ${cite('icg-2021a')}.`,
      ],
    },
    {
      id: 'relations',
      title: 'Relations between the groups',
      level: 1,
      blocks: [
        p('at-war')`
The two groups used to tolerate each other, a state of affairs that came to be called the Sahelian
exception. That has ended. ${narrative('nsaibia-2021')} counted at least 125 clashes between them
from 2019 to 2021, with at least 731 fighters killed. The figures given here are not broken down by
country.`,
      ],
    },
    {
      id: 'cooperation',
      title: 'Regional cooperation',
      level: 1,
      blocks: [
        p('g5')`
Burkina Faso is a member of the G5 Sahel, together with Chad, Mauritania and Niger. Mali announced
in May 2022 that it was leaving the group and its joint force. At that time three of the five
countries, Burkina Faso among them, were led by people who had come to power in a coup, and this
had paralysed the group’s operations ${cite(page('minusma-2022b', '5'))}.`,
        p('withdrawal')`
Takuba, a European force that had worked with the G5 countries, ended its mission in Mali on 30
June 2022 ${cite('france-24-2022')}. The withdrawal of the French-led Operation Barkhane from Mali
was complete on 15 August 2022 ${cite('le-monde-2022')}.`,
      ],
    },
    {
      id: 'limits',
      title: 'Limits of this response',
      level: 1,
      blocks: [
        p('not-found')`
This response gives no figures for attacks or deaths in Burkina Faso alone. That does not mean that
there were none.`,
      ],
    },
  ],
}
