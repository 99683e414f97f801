import { byLanguage } from './word-pattern'

/** Words that give what is said to somebody else: "ifølge", "skal ha", "according to". */
export const ATTRIBUTION_WORDS = byLanguage({
  norwegian: [
    ...[
      'ifølge',
      'i følge',
      'ifølgje',
      'i følgje',
      'skal ha',
      'skal være',
      'skal vere',
      'angivelig',
    ],
    ...['visstnok', 'etter sigende', 'etter seiande', 'rapporter*', 'melder', 'meldte', 'melde om'],
    ...['hevder', 'hevdet', 'hevdar', 'hevda', 'påstår', 'påstod', 'påsto', 'opplyser', 'opplyste'],
    ...['uttalte', 'uttaler', 'uttalar', 'anslår', 'anslo', 'anslås', 'estimer*'],
  ],
  english: [
    ...['according to', 'is said to', 'are said to', 'was said to', 'were said to', 'allegedly'],
    ...['reportedly', 'reported*', 'reports that', 'claims that', 'claimed that', 'claims to'],
    ...['states that', 'stated that', 'alleges', 'alleged', 'estimates', 'estimated', 'asserts'],
  ],
})

/** Words that stand right before the name of whom a statement is given to. */
export const BEFORE_NAME = byLanguage({
  norwegian: [
    'ifølge',
    'i følge',
    'ifølgje',
    'i følgje',
    'etter det',
    'opplysninger fra',
    'opplysningar frå',
  ],
  english: ['according to', 'reports by', 'figures from', 'information from'],
})

/** Words that stand right behind the name of whom a statement is given to. */
export const BEHIND_NAME = byLanguage({
  norwegian: [
    ...['skriver', 'skriv', 'skrev', 'skreiv', 'melder', 'melde', 'meldte', 'rapporterer'],
    ...['rapporterte', 'hevder', 'hevda', 'hevdet', 'hevdar', 'opplyser', 'opplyste', 'anslår'],
    ...['anslo', 'påpeker', 'påpeikar', 'peker på', 'peikar på', 'mener at', 'meiner at'],
    ...['konkluderer', 'dokumenterer', 'har dokumentert', 'har registrert', 'registrerte'],
  ],
  english: [
    ...['writes', 'wrote', 'reports', 'reported', 'claims', 'claimed', 'says', 'said', 'states'],
    ...['stated', 'estimates', 'estimated', 'notes that', 'noted that', 'points out', 'concludes'],
    ...['concluded', 'documents', 'documented', 'recorded', 'counted'],
  ],
})
