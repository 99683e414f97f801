/** What the import of plain text says: what it refuses, and what it leaves to a person. */
export const importMessages = {
  nb: {
    'import-not-text':
      'Filen «{file}» er ikke ren tekst. Lagre dokumentet som .txt (UTF-8) og prøv igjen.',
    'import-not-utf8':
      'Filen «{file}» er ikke lagret som UTF-8. Lagre den på nytt med tegnkodingen UTF-8.',
    'import-null-bytes':
      'Filen «{file}» inneholder nullbyte og er derfor ikke ren tekst. Lagre dokumentet som .txt (UTF-8).',
    'import-control-characters':
      'Filen «{file}» inneholder styretegn som ikke hører hjemme i en tekst. Kopier teksten inn i et nytt dokument og lagre det som .txt (UTF-8).',
    'import-too-large':
      'Filen «{file}» er større enn 5 MB. Del den opp og importer delene hver for seg.',
    'import-empty': 'Filen «{file}» er tom.',
    'import-heading-levels':
      'Teksten viser ikke hvilket nivå overskriftene har. Alle er satt til nivå 1. Antall overskrifter: {count}. Sett riktig nivå.',
    'import-no-heading': 'Teksten begynner uten overskrift. Gi det første kapittelet en tittel.',
    'import-running-lines':
      'Topptekster, bunntekster og sidetall er utelatt, for eksempel «{example}». Antall linjer: {count}. Kontroller at ingenting mangler.',
    'import-hyphen-unsure':
      'Bindestreken ved linjeslutt kan høre til ordet. Kontroller skrivemåten: {words}.',
    'import-possible-citation':
      'Dette kan være en henvisning som ikke ble gjenkjent: {text}. Sett den inn hvis det er en henvisning.',
    'import-quote-language':
      'Avsnittet som begynner med «{beginning}», er tolket som et sitat. Språket er gjettet ut fra ordene (språkkode {language}). Kontroller begge deler.',
    'import-note-without-text':
      'Fotnotetegnet {number} ser ut til å finnes i teksten, eller nummeret er hoppet over, men noten mangler tekst. Legg den til.',
    'import-note-unplaced':
      'Fotnote {number} har tekst, men fotnotetegnet ble ikke funnet. Noten er satt sist på siden den sto på. Flytt den til riktig sted.',
    'import-note-in-heading':
      'Fotnote {number} sto i en overskrift. Den er flyttet til begynnelsen av teksten under. Kontroller plasseringen.',
    'import-table-unclear':
      'Teksten viser ikke sikkert hvor cellene i tabellen begynner og slutter. Sammenlign tabellen med originalen.',
    'import-table-unread':
      'Tabellen kunne ikke leses og står som vanlig tekst. Lag tabellen på nytt.',
    'import-table-categories':
      'Cellene skiller seg fra hverandre bare ved farge, og fargene finnes ikke i teksten. Antall celler uten kategori: {count}. Velg kategori for hver celle.',
    'import-table-dashes':
      'Noen celler har bare en strek og er satt til «ikke oppgitt». Antall celler: {count}. Rett dem som skal være tomme eller null.',
    'import-table-period': 'Perioden for tabellen er ikke oppgitt. Fyll den inn.',
    'import-source-incomplete':
      '{work} er bare kjent fra henvisningene. Tittel, utgiver og adresse mangler, og typen «rapport» er gjettet. Fyll inn opplysningene og velg riktig type.',
  },
  en: {
    'import-not-text':
      'The file “{file}” is not plain text. Save the document as .txt (UTF-8) and try again.',
    'import-not-utf8':
      'The file “{file}” is not saved as UTF-8. Save it again with the encoding UTF-8.',
    'import-null-bytes':
      'The file “{file}” contains null bytes and is therefore not plain text. Save the document as .txt (UTF-8).',
    'import-control-characters':
      'The file “{file}” contains control characters that do not belong in a text. Copy the text into a new document and save it as .txt (UTF-8).',
    'import-too-large':
      'The file “{file}” is larger than 5 MB. Divide it and import the parts one by one.',
    'import-empty': 'The file “{file}” is empty.',
    'import-heading-levels':
      'The text does not show the levels of its headings. All are set to level 1. Number of headings: {count}. Set the right levels.',
    'import-no-heading': 'The text begins without a heading. Give the first section a title.',
    'import-running-lines':
      'Page headers, footers and page numbers are left out, for example “{example}”. Number of lines: {count}. Check that nothing is missing.',
    'import-hyphen-unsure':
      'The hyphen at a line end may belong to the word. Check the spelling: {words}.',
    'import-possible-citation':
      'This may be a citation that was not recognised: {text}. Insert it if it is a citation.',
    'import-quote-language':
      'The paragraph that begins with “{beginning}” is read as a quotation. Its language is guessed from its words (language code {language}). Check both.',
    'import-note-without-text':
      'The mark of footnote {number} seems to stand in the text, or the number is skipped, but the note has no text. Add it.',
    'import-note-unplaced':
      'Footnote {number} has a text, but its mark was not found. The note stands at the end of its page. Move it to the right place.',
    'import-note-in-heading':
      'Footnote {number} stood in a heading. It is moved to the beginning of the text below. Check its place.',
    'import-table-unclear':
      'The text does not show for certain where the cells of the table begin and end. Compare the table with the original.',
    'import-table-unread':
      'The table could not be read and stands as ordinary text. Make the table again.',
    'import-table-categories':
      'The cells differ by colour alone, and the text has lost the colours. Cells without a category: {count}. Choose a category for each cell.',
    'import-table-dashes':
      'Some cells hold only a dash and are set to “not stated”. Number of cells: {count}. Correct those that should be empty or zero.',
    'import-table-period': 'The period of the table is not stated. Fill it in.',
    'import-source-incomplete':
      '{work} is known from its citations only. Title, publisher and address are missing, and the type “report” is a guess. Fill them in and choose the right type.',
  },
} as const
