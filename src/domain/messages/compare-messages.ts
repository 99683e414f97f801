/** Why a change is more than a correction (R43): what was changed, where. */
export const compareMessages = {
  nb: {
    'major-title': 'Tittelen er endret.',
    'major-questions': 'Spørsmålene eller det som er sagt om svarene, er endret.',
    'major-dates': 'Datoene foran teksten er endret.',
    'major-front-matter': 'Opplysningene foran teksten er endret.',
    'major-section-added': 'Kapitlet «{section}» er nytt.',
    'major-section-removed': 'Kapitlet «{section}» er tatt ut.',
    'major-section-moved': 'Kapitlet «{section}» er flyttet.',
    'major-section-renamed': 'Kapitlet «{section}» har fått en annen tittel.',
    'major-block-added': 'Kapitlet «{section}» har fått et nytt avsnitt.',
    'major-block-removed': 'Et avsnitt i kapitlet «{section}» er tatt ut.',
    'major-block-moved': 'Et avsnitt i kapitlet «{section}» er flyttet.',
    'major-block-rewritten': 'Et avsnitt i kapitlet «{section}» er skrevet om.',
    'major-block-kind': 'Et avsnitt eller en liste i kapitlet «{section}» er bygd om.',
    'major-basis':
      'Det er endret hva et avsnitt i kapitlet «{section}» bygger på, eller om det er et hovedfunn.',
    'major-reference':
      'En henvisning, en fotnote eller en kryssreferanse i kapitlet «{section}» er ny, flyttet eller tatt ut.',
    'major-number':
      'Et tall i kapitlet «{section}» er endret. Før sto det «{before}», nå står det «{after}».',
    'major-meaning':
      'Et ord som kan endre meningen i kapitlet «{section}», er endret. Før sto det «{before}», nå står det «{after}».',
    'major-name':
      'Et ord som kan være et navn i kapitlet «{section}», er endret. Før sto det «{before}», nå står det «{after}».',
    'major-words':
      'Ordlyden i kapitlet «{section}» er endret. Før sto det «{before}», nå står det «{after}».',
    'major-citations':
      'Henvisninger til kilder er endret: {added} er nye, {removed} er tatt ut, og {changed} sier noe annet enn før.',
    'major-table-added': 'Tabell {number} er ny.',
    'major-table-removed': 'Tabell {number} i den forrige utgaven er tatt ut.',
    'major-table-shape': 'Rader eller kolonner i tabell {number} er nye, flyttet eller tatt ut.',
    'major-table-facts':
      'Perioden, enheten, kategoriene eller kolonnetypene i tabell {number} er endret.',
    'major-table-cells': 'Innholdet i celler i tabell {number} er endret.',
    'major-table-words':
      'Tabellteksten, kildelinjen eller en kolonneoverskrift i tabell {number} er endret.',
    'major-source-added': 'Kilden «{title}» er ny.',
    'major-source-removed': 'Kilden «{title}» er tatt ut.',
    'major-source-changed':
      'Opplysningene om kilden «{title}» er endret i mer enn adresse, lesedato, arkivkopi, sider eller skrivemåten i tittelen.',
  },
  en: {
    'major-title': 'The title has been changed.',
    'major-questions': 'The questions, or what is said of their answers, have been changed.',
    'major-dates': 'The dates before the text have been changed.',
    'major-front-matter': 'The details before the text have been changed.',
    'major-section-added': 'The section “{section}” is new.',
    'major-section-removed': 'The section “{section}” has been removed.',
    'major-section-moved': 'The section “{section}” has been moved.',
    'major-section-renamed': 'The section “{section}” has another title.',
    'major-block-added': 'The section “{section}” has a new paragraph.',
    'major-block-removed': 'A paragraph in the section “{section}” has been removed.',
    'major-block-moved': 'A paragraph in the section “{section}” has been moved.',
    'major-block-rewritten': 'A paragraph in the section “{section}” has been rewritten.',
    'major-block-kind': 'A paragraph or a list in the section “{section}” has been rebuilt.',
    'major-basis':
      'What a paragraph in the section “{section}” rests on, or whether it is a key finding, has been changed.',
    'major-reference':
      'A citation, a footnote or a cross-reference in the section “{section}” is new, has been moved or has been removed.',
    'major-number':
      'A figure in the section “{section}” has been changed. It was “{before}”, now it is “{after}”.',
    'major-meaning':
      'A word that can change the meaning in the section “{section}” has been changed. It was “{before}”, now it is “{after}”.',
    'major-name':
      'A word that may be a name in the section “{section}” has been changed. It was “{before}”, now it is “{after}”.',
    'major-words':
      'The wording in the section “{section}” has been changed. It was “{before}”, now it is “{after}”.',
    'major-citations':
      'Citations have been changed: {added} are new, {removed} have been removed, and {changed} say something else than before.',
    'major-table-added': 'Table {number} is new.',
    'major-table-removed': 'Table {number} of the previous edition has been removed.',
    'major-table-shape':
      'Rows or columns in table {number} are new, have been moved or have been removed.',
    'major-table-facts':
      'The period, the unit, the categories or the column types of table {number} have been changed.',
    'major-table-cells': 'The content of cells in table {number} has been changed.',
    'major-table-words':
      'The caption, the source line or a column heading of table {number} has been changed.',
    'major-source-added': 'The source “{title}” is new.',
    'major-source-removed': 'The source “{title}” has been removed.',
    'major-source-changed':
      'The record of the source “{title}” has been changed in more than its address, day of reading, archived copy, pages or the spelling of its title.',
  },
} as const
