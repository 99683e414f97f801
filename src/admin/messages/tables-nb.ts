export const tablesNb = {
  places: {
    title: 'Brukt i',
    none: 'Tabellen er ikke satt inn i noen respons ennå.',
    loose: 'kapittel som ikke står i noen respons',
    unsaved: 'Når tabellen er lagret, vises det her hvor den er brukt.',
  },
  preview: {
    title: 'Slik leserne ser den',
    show: 'Vis tabellen slik leserne ser den',
    cut: (shown: number, all: number) => `De første ${shown} av ${all} rader vises her.`,
    notYet: 'Skriv tabelltekst og legg til en kolonne, så vises tabellen her.',
  },
  type: {
    title: (column: string) => `Endre typen til «${column}»`,
    label: 'Type',
    change: (type: string) => `Gjør om til ${type}`,
    converted: (count: number) =>
      count === 1 ? '1 celle gjøres om.' : `${count} celler gjøres om.`,
    unfit: (count: number) =>
      count === 1
        ? '1 celle passer ikke og blir stående som den er, merket, til den er rettet:'
        : `${count} celler passer ikke og blir stående som de er, merket, til de er rettet:`,
    row: (row: number, text: string) => `Rad ${row}: ${text}`,
    more: (count: number) => `og ${count} til`,
    changed: (column: string, type: string) => `Endret typen til «${column}» til ${type}`,
  },
  import: {
    open: 'Importer tabell',
    title: 'Importer tabell',
    paste: 'Lim inn tabellen',
    pasteHint: 'Fra Excel, Calc, Word eller en nettside. CSV og tabulatordelt tekst går også.',
    file: 'Eller velg en fil (CSV eller TSV)',
    nothing: 'Lim inn en tabell, eller velg en fil.',
    unreadable: 'Det ble ikke funnet noen celler. Lim inn på nytt.',
    preview: (rows: number, columns: number) =>
      `Forhåndsvisning: ${rows} rader og ${columns} kolonner`,
    cut: (shown: number) => `De første ${shown} radene vises.`,
    header: 'Første rad er overskrifter',
    rowHeads: 'Den første kolonnen er overskrift for radene',
    typeOf: (column: string) => `Type for ${column}`,
    mode: 'Hva skal skje med tabellen som er her?',
    replace: 'Erstatt kolonner og rader',
    append: 'Legg radene til nederst',
    tooWide: (count: number) =>
      count === 1
        ? 'Utvalget har 1 kolonne mer enn tabellen. Den legges til.'
        : `Utvalget har ${count} kolonner mer enn tabellen. De legges til.`,
    remarks: 'Merknader fra lesingen',
    insert: 'Sett inn',
    imported: (rows: number) => (rows === 1 ? 'Importerte 1 rad' : `Importerte ${rows} rader`),
  },
}
