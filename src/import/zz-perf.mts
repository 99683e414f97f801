import { importPlainText } from '@/import/import-plain-text'
import { readFileSync } from 'node:fs'
const seed = readFileSync('/work/shared/seed/mali-respons.txt', 'utf8')
const O = `Vann i Lavania\n\nVannet i Lavania kommer fra fjellet, og det meste av det\nrenner ut i havet uten at noen har brukt det.\n\nKilden er god (Sunde 2019).\n\nTabell 1: Brudd.\nAlda Bera\nAlda 12\n\nDe grå-\nsteinene1 er\n`
for (const [name, t] of [
  ['seed', seed],
  ['seed x20', seed.repeat(20)],
  ['seed x160', seed.repeat(160)],
  ['O', O.repeat(8000)],
  ['line', ('vann '.repeat(16) + '\n').repeat(60000)],
  ['one', 'vann (Sunde 2019) '.repeat(280000)],
  ['parens', '('.repeat(5e6)],
  ['A', 'Aa '.repeat(1.6e6)],
  ['1 A', '1 Abc\n'.repeat(800000)],
  ['list', '1. Abc def\n'.repeat(400000)],
  ['dash', '- Abc def\n'.repeat(400000)],
] as const) {
  const a = performance.now()
  try {
    importPlainText(t, { newId: () => 'x', language: 'nb' })
  } catch (e) {
    console.log(name, String(e).slice(0, 80))
  }
  console.log(name, t.length, Math.round(performance.now() - a))
}
