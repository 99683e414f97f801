import type { tablesNb } from './tables-nb'

export const tablesEn: typeof tablesNb = {
  places: {
    title: 'Used in',
    none: 'The table is not placed in any report yet.',
    loose: 'section that is in no report',
    unsaved: 'When the table is saved, it is shown here where it is used.',
  },
  preview: {
    title: 'As readers see it',
    show: 'Show the table as readers see it',
    cut: (shown, all) => `The first ${shown} of ${all} rows are shown here.`,
    notYet: 'Write a caption and add a column, and the table is shown here.',
  },
  type: {
    title: (column) => `Change the type of “${column}”`,
    label: 'Type',
    change: (type) => `Convert to ${type}`,
    converted: (count) => (count === 1 ? '1 cell is converted.' : `${count} cells are converted.`),
    unfit: (count) =>
      count === 1
        ? '1 cell does not fit and stays as it is, marked, until it is corrected:'
        : `${count} cells do not fit and stay as they are, marked, until they are corrected:`,
    row: (row, text) => `Row ${row}: ${text}`,
    more: (count) => `and ${count} more`,
    changed: (column, type) => `Changed the type of “${column}” to ${type}`,
  },
  import: {
    open: 'Import table',
    title: 'Import table',
    paste: 'Paste the table',
    pasteHint: 'From Excel, Calc, Word or a web page. CSV and text with tabs work as well.',
    file: 'Or choose a file (CSV or TSV)',
    nothing: 'Paste a table, or choose a file.',
    unreadable: 'No cells were found. Paste again.',
    preview: (rows, columns) => `Preview: ${rows} rows and ${columns} columns`,
    cut: (shown) => `The first ${shown} rows are shown.`,
    header: 'The first row has headings',
    rowHeads: 'The first column heads the rows',
    typeOf: (column) => `Type of ${column}`,
    mode: 'What should happen to the table that is here?',
    replace: 'Replace columns and rows',
    append: 'Add the rows at the bottom',
    tooWide: (count) =>
      count === 1
        ? 'The range has 1 column more than the table. It is added.'
        : `The range has ${count} columns more than the table. They are added.`,
    remarks: 'Remarks from the reading',
    insert: 'Insert',
    imported: (rows) => (rows === 1 ? 'Imported 1 row' : `Imported ${rows} rows`),
  },
}
