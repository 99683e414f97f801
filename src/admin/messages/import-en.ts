import type { importNb } from './import-nb'

export const importEn: typeof importNb = {
  import: {
    link: 'Import from text',
    heading: 'Import from text',
    introduction:
      'Make the working copy of a report from a plain text. Sections, citations, footnotes and tables are recognised, and what is uncertain becomes a list.',
    notAllowed: 'Your role does not allow importing.',
    origin: 'Where is the text?',
    fromFile: 'In a file',
    fromPaste: 'I paste it',
    file: 'Text file (.txt, UTF-8)',
    text: 'Text',
    pastedName: 'pasted-text.txt',
    missing: 'Choose a text file, or paste the text.',
    slug: 'Address',
    slugHint:
      'The last part of the web address, such as “mali-2022”. If the report exists, the text is imported into it.',
    language: 'Language of the text',
    languages: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', en: 'English' },
    title: 'Title (optional)',
    titleHint:
      'Without a title, a new report gets one made from its address. It can be changed afterwards.',
    replace: 'Replace what the report has now',
    submit: 'Import',
    running: 'Importing …',
    done: 'The text is imported',
    open: 'Open the report',
    another: 'Import another text',
    found: 'Found in the text',
    counts: {
      headings: 'Sections',
      citations: 'Citations',
      references: 'Works cited, counted each time',
      works: 'Sources',
      footnotes: 'Footnotes',
      tables: 'Tables',
    },
    headings: 'The sections',
    works: 'The sources',
    tables: 'The tables',
    table: (number, caption) => `Table ${number}: ${caption}`,
    tableSize: (rows, columns) => `${rows} rows, ${columns} columns`,
    unknownCells: (count) => `${count} cells without a category`,
    needs: 'A person must look at this',
    noNeeds: 'Nothing was found that a person must look at.',
    needsAlsoInReport: 'The list is in the report as well, where each item can be ticked off.',
  },
  notes: {
    unreadable: 'The list from the import cannot be read. It has not been changed.',
    progress: (done, all) => `${done} of ${all} done`,
  },
}
