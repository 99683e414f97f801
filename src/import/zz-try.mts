import { readFileSync } from 'node:fs'
import { importPlainText } from '@/import/import-plain-text'
let n = 0
const r = importPlainText(readFileSync(process.argv[2]!, 'utf8'), {
  newId: () => `id${++n}`,
  language: 'nb',
})
const src = new Map(
  r.manuscript.sources.map((s) => [
    s.id,
    (s.shortName ?? s.authors.map((a: any) => a.family).join('&')) +
      s.issued +
      (s.yearSuffix ?? ''),
  ]),
)
const show = (x: any): string =>
  x
    .map((i: any) =>
      i.type === 'text'
        ? i.language
          ? `<${i.language}:${i.text}>`
          : i.text
        : i.type === 'citation'
          ? `{${i.mode[0]}:${i.references.map((q: any) => (q.prefix ? '"' + q.prefix + '"' : '') + src.get(q.source) + (q.locator ? '@' + q.locator.label + q.locator.value : '') + (q.suffix ? '"' + q.suffix + '"' : '')).join(';')}}`
          : i.type === 'footnote'
            ? `[^${show(i.children)}]`
            : '?',
    )
    .join('')
const tabs = new Map(r.manuscript.tables.map((t) => [t.id, t]))
const block = (b: any) => {
  if (b.type === 'list')
    for (const [k, it] of b.items.entries())
      console.log(b.ordered ? `${k + (b.start ?? 1)}.` : '*', show(it.children))
  else if (b.type === 'table') {
    const t = tabs.get(b.table)!
    console.log(
      'TABLE',
      show(t.caption),
      '| period',
      t.period,
      '| src',
      show(t.source),
      t.codeLists.map((c) => c.codes.map((d) => d.colour + ':' + d.label).join(',')).join(),
    )
    console.log(t.columns.map((c) => c.type + ':' + show(c.title)).join(' | '))
    for (const row of t.rows)
      console.log(
        row.cells
          .map((c: any) =>
            c.kind === 'number'
              ? c.value
              : c.kind === 'empty'
                ? '∅'
                : c.children
                  ? show(c.children)
                  : c.kind,
          )
          .join(' | '),
      )
  } else console.log(b.type === 'quote' ? '> ' : '¶', show(b.children))
}
for (const s of [
  ...r.manuscript.sections,
  ...(r.manuscript.boilerplate ? [r.manuscript.boilerplate] : []),
] as any[]) {
  console.log('##', s.title, s.level)
  s.blocks.forEach(block)
}
console.log(r.needsPerson.filter((x) => x.code !== 'import-source-incomplete'))
