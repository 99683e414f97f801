const ENGLISH = words(
  'the of and is are was were it its this that these with has have had been be by as an not which who from they their would could should there into than a on or but his her we you more what when our about out such only',
)
const NORWEGIAN = words(
  'og i er som på til av en et det den de ikke med har å fra ble var ved om seg kan skal vil ha blir sin mot etter også eller men hun vi jeg dette disse være når hva der fordi ein eit ikkje dei vart frå',
)

/** What a text is most likely written in; null when its small words do not tell. */
export function guessLanguage(text: string): 'en' | 'nb' | null {
  const all = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const english = all.filter((word) => ENGLISH.has(word)).length
  const norwegian = all.filter((word) => NORWEGIAN.has(word)).length
  if (all.length < 3 || (english + norwegian) * 10 < all.length) return null
  if (english > norwegian * 2) return 'en'
  return norwegian > english * 2 ? 'nb' : null
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
