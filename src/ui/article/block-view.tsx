import type { Block, List, ListItem, Quote, TablePlacement } from '@/domain/content/block'
import { TableView } from '../table/table-view'
import { idOnPage, tableAnchor } from './anchors'
import { Inlines } from '../inline/inline-view'
import { Permalink } from './permalink'
import { quoteLanguage } from '../inline/quote-language'
import type { Reading } from './reading'
import { StandingLabel, SummaryLink } from './standing-view'

/** One block of a section, with its id and its permanent link. */
export function BlockView({ block, reading }: { block: Block; reading: Reading }) {
  const link = (
    <Permalink href={`${reading.address}#${block.id}`} label={reading.words.linkToBlock} />
  )
  switch (block.type) {
    case 'paragraph':
      // A paragraph that was left empty, as behind a table, is nothing to read.
      if (block.children.length === 0) return null
      return (
        <p className="block" id={idOnPage(reading, block.id)}>
          <StandingLabel standing={block} reading={reading} />
          <Inlines inlines={block.children} reading={reading} />
          <SummaryLink standing={block} reading={reading} />
          {link}
        </p>
      )
    case 'quote':
      return (
        <div className="block">
          <QuoteView quote={block} reading={reading} />
          {link}
        </div>
      )
    case 'list':
      return (
        <div className="block">
          <ListView list={block} reading={reading} />
          {link}
        </div>
      )
    case 'table':
      return <PlacementView placement={block} reading={reading} />
  }
}

function QuoteView({ quote: { id, children }, reading }: { quote: Quote; reading: Reading }) {
  const language = quoteLanguage(children) ?? reading.language
  return (
    <blockquote
      id={idOnPage(reading, id)}
      lang={language === reading.language ? undefined : language}
    >
      <p>
        <Inlines inlines={children} reading={reading} surrounding={language} />
      </p>
    </blockquote>
  )
}

function ListView({ list, reading }: { list: List; reading: Reading }) {
  const List = list.ordered ? 'ol' : 'ul'
  return (
    <>
      <StandingLabel standing={list} reading={reading} />
      <List id={idOnPage(reading, list.id)} start={list.start}>
        {list.items.map((item) => (
          <ItemView key={item.id} item={item} reading={reading} />
        ))}
      </List>
      <SummaryLink standing={list} reading={reading} />
    </>
  )
}

function ItemView({ item, reading }: { item: ListItem; reading: Reading }) {
  return (
    <li id={idOnPage(reading, item.id)}>
      <Inlines inlines={item.children} reading={reading} />
      {item.list && <ListView list={item.list} reading={reading} />}
    </li>
  )
}

function PlacementView({ placement, reading }: { placement: TablePlacement; reading: Reading }) {
  const { numbering, tablesByPlace, words } = reading
  const number = numbering.tables.get(placement.table)
  if (number === undefined) return null
  const table = tablesByPlace.get(placement.id)
  if (!table)
    return (
      <p className="block" id={idOnPage(reading, placement.id)}>
        {words.seeTable} <a href={`#${tableAnchor(number)}`}>{words.tableInText(number)}</a>.
      </p>
    )
  return (
    <div className="block block-table" id={idOnPage(reading, placement.id)}>
      <TableView table={table} number={number} reading={reading} />
      <Permalink
        href={`${reading.address}#${tableAnchor(number)}`}
        label={words.linkToTable(number)}
      />
    </div>
  )
}
