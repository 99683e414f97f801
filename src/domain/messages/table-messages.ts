/** What is said of tables that cannot be shown to readers as they are: which table, where in it and what to do. */
export const tableMessages = {
  nb: {
    'table-caption': 'Tabellen mangler tabelltekst. Skriv hva den viser.',
    'table-period':
      'Tabellen «{title}»: perioden er ikke gyldig. Skriv som 2022, 2022-04 eller 2022-04-01/2022-06-30.',
    'table-columns': 'Tabellen «{title}» må ha minst én kolonne og kan ha høyst 60.',
    'table-rows': 'Tabellen «{title}» har flere enn 2000 rader. Del den i flere tabeller.',
    'table-codes-missing':
      'Tabellen «{title}», kolonnen «{column}»: det er ingen kategorier å velge blant. Legg til kategorier, eller velg en annen type.',
    'table-codes-unused':
      'Tabellen «{title}», kolonnen «{column}»: bare kolonner av typen kategori kan ha kategorier.',
    'table-row-cells': 'Tabellen «{title}»: rad {row} har ikke én celle for hver kolonne.',
    'table-cells-text':
      'Tabellen «{title}», kolonnen «{column}»: det skal stå tekst i rad {rows}. Rett cellene eller velg en annen type.',
    'table-cells-number':
      'Tabellen «{title}», kolonnen «{column}»: det skal stå et tall i rad {rows}. Rett cellene eller velg en annen type.',
    'table-cells-whole':
      'Tabellen «{title}», kolonnen «{column}»: det skal stå et heltall i rad {rows}. Rett cellene eller velg typen desimaltall.',
    'table-cells-date':
      'Tabellen «{title}», kolonnen «{column}»: det skal stå en dato i rad {rows}. Rett cellene eller velg en annen type.',
    'table-cells-category':
      'Tabellen «{title}», kolonnen «{column}»: det skal stå en kategori i rad {rows}. Velg kategorier i cellene, eller velg en annen type.',
    'table-cells-code':
      'Tabellen «{title}», kolonnen «{column}»: kategorien i rad {rows} finnes ikke lenger. Velg en annen.',
  },
  en: {
    'table-caption': 'The table has no caption. Write what it shows.',
    'table-period':
      'The table “{title}”: the period is not valid. Write it as 2022, 2022-04 or 2022-04-01/2022-06-30.',
    'table-columns': 'The table “{title}” must have at least one column and can have at most 60.',
    'table-rows': 'The table “{title}” has more than 2000 rows. Divide it into several tables.',
    'table-codes-missing':
      'The table “{title}”, the column “{column}”: there are no categories to choose from. Add categories, or choose another type.',
    'table-codes-unused':
      'The table “{title}”, the column “{column}”: only columns of the type category can have categories.',
    'table-row-cells': 'The table “{title}”: row {row} has not one cell for each column.',
    'table-cells-text':
      'The table “{title}”, the column “{column}”: there should be text in row {rows}. Correct the cells or choose another type.',
    'table-cells-number':
      'The table “{title}”, the column “{column}”: there should be a number in row {rows}. Correct the cells or choose another type.',
    'table-cells-whole':
      'The table “{title}”, the column “{column}”: there should be a whole number in row {rows}. Correct the cells or choose the type decimal.',
    'table-cells-date':
      'The table “{title}”, the column “{column}”: there should be a date in row {rows}. Correct the cells or choose another type.',
    'table-cells-category':
      'The table “{title}”, the column “{column}”: there should be a category in row {rows}. Choose categories in the cells, or choose another type.',
    'table-cells-code':
      'The table “{title}”, the column “{column}”: the category in row {rows} no longer exists. Choose another.',
  },
} as const
