/** Shows nothing, or turns the direction of what stands behind it: no reader should be able to miss such a thing. */
const HIDDEN = [
  String.raw`[\u00AD\u061C\u115F\u1160\u3164\uFFA0]|[\u17B4\u17B5]|\u034F|[\u180B-\u180F]`,
  String.raw`[\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F]`,
  String.raw`[\uFE00-\uFE0F]|\uFEFF|[\uFFF0-\uFFFB]`,
  String.raw`[\u{1BCA0}-\u{1BCA3}]|[\u{1D173}-\u{1D17A}]|[\u{E0000}-\u{E0FFF}]`,
].join('|')
const JOINER = '(?:\u200C|\u200D)'
// Persian and several Indian scripts are misspelt without joiners, so one may stand behind their letters.
const STRAY_JOINER = [
  String.raw`(?<![\p{L}\p{M}])${JOINER}`,
  String.raw`(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])${JOINER}`,
].join('|')
const INVISIBLE = new RegExp(`${HIDDEN}|${STRAY_JOINER}`, 'gu')

/** A text without invisible characters, and how many there were; other control characters are spaces. */
export function visibleText(text: string): { text: string; hidden: number } {
  let hidden = 0
  const visible = text.replace(INVISIBLE, () => {
    hidden += 1
    return ''
  })
  const plain = visible
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, ' ')
    .toWellFormed()
  return { text: plain, hidden }
}
