import { byLanguage } from './word-pattern'

/** Words by which the house says that it judges for itself. */
export const FIRST_PERSON_ASSESSMENT = byLanguage({
  norwegian: [
    ...['vi antar', 'antar vi', 'vi går ut fra', 'vi går ut frå', 'vi vurderer', 'vurderer vi'],
    ...[
      'vi anser',
      'anser vi',
      'vi mener',
      'mener vi',
      'vi meiner',
      'meiner vi',
      'vi tror',
      'vi trur',
    ],
    ...['vår vurdering', 'vår egen vurdering', 'vår eiga vurdering', 'våre vurderinger'],
    ...['etter vårt syn', 'landinfo vurderer', 'landinfo antar', 'landinfos vurdering'],
  ],
  english: [
    ...[
      'we assume',
      'we assess',
      'we judge',
      'we consider',
      'we believe',
      'we think',
      'in our view',
    ],
    ...['our assessment', 'our own assessment', 'in our opinion', 'landinfo assesses'],
  ],
})

/** Words that make a statement a guess: whose guess it is, the sentence must tell. */
export const GUESS_WORDS = byLanguage({
  norwegian: [
    ...['antagelig', 'antakelig', 'antageleg', 'antakeleg', 'trolig', 'truleg', 'sannsynligvis'],
    ...['sannsynlegvis', 'formodentlig', 'formodentleg', 'det er grunn til å tro'],
    ...['det er grunn til å tru', 'mulig forklaring', 'mogleg forklaring', 'kan henge sammen med'],
    ...['kan hengje saman med', 'rimelig å anta', 'rimeleg å gå ut frå'],
  ],
  english: [
    ...['probably', 'presumably', 'likely', 'in all likelihood', 'there is reason to believe'],
    ...['a possible explanation', 'one possible explanation', 'it is reasonable to assume'],
  ],
})
