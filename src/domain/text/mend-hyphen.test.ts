import { expect, test } from 'vitest'
import { mendHyphen } from './mend-hyphen'
import { readVocabulary } from './vocabulary'

const VOCABULARY = readVocabulary([
  'samarbeidsproblemer og overgangsmyndighetene i en militærjunta',
  'en tuareg-kriger og flere dogon-baserte grupper, dogoner og tuaregenes land',
  'en daoussak-fraksjon og IS-orienterte',
  'et tre-',
  'hus i skogen',
])

test.each([
  ['ført til samarbeids-', 'problemer med', 'join', 'the whole word stands elsewhere'],
  ['slik overgangsmyndig-', 'hetene gjør', 'join', 'the whole word stands elsewhere'],
  ['en militær-', 'operasjon i', 'join', 'its first part begins another compound'],
  ['mange tuareg-', 'opprørene i', 'keep', 'its first part has a hyphen elsewhere'],
  ['en dogon-', 'gruppe drepte', 'keep', 'an inflected form is no compound'],
  ['kalles fulani-dogon-', 'konflikten i', 'keep', 'its last part has a hyphen elsewhere'],
  ['en chamanamas-', 'fraksjon som', 'keep', 'its second part has a hyphen elsewhere'],
  ['mellom al-Qaida-', 'orienterte og', 'keep', 'a name keeps its hyphen'],
  ['hovedsete i Bandiagara-', 'klippene i', 'keep', 'a name keeps its hyphen'],
  ['avdøde leder al-', 'Sahrawis løfte', 'keep', 'a capital follows'],
  ['mellom 10-', '15 prosent', 'keep', 'a figure follows'],
  ['i Nord-', 'og Sør', 'keep-apart', 'a coordination follows'],
  ['et kum-', 'lokk av', 'unsure', 'nothing tells'],
  ['et tre-', 'hus i', 'unsure', 'the broken word itself is no evidence'],
])('"%s" + "%s": %s, because %s', (before, after, fate) => {
  expect(mendHyphen({ before, after }, VOCABULARY)).toBe(fate)
})

test('the capital of a first word does not make it a name', () => {
  const vocabulary = readVocabulary(['noen samarbeidsproblemene'])
  expect(mendHyphen({ before: 'Det gikk bra. Samarbeids-', after: 'viljen var' }, vocabulary)).toBe(
    'join',
  )
})
