/** What the rules that read records, tables, dates and the course of the review say of what they find. */
export const checkDataMessages = {
  nb: {
    'source-advised': 'Kilden «{source}» bør også ha: {fields}.',
    'year-letter-shared':
      'Kilden «{source}» kan ikke skilles fra en annen kilde av samme forfatter fra samme år. Gi den en bokstav som ingen av de andre har.',
    'year-letter-changed':
      'Kilden «{source}» hadde bokstaven {letter} i forrige utgave. Gi den bokstaven tilbake, slik at eldre henvisninger fortsatt stemmer.',
    'source-twice':
      'Kilden «{source}» ser ut til å være det samme verket som «{other}». Slå dem sammen, eller rett det som gjør dem like.',
    'source-undated':
      'Kilden «{source}» er lest på nettet og har ingen dato, så leseren kan ikke se hva som sto der. Den mangler: {fields}.',
    'assessment-missing':
      'Kilden «{source}» er ikke vurdert. Skriv noe om mandat, finansiering, metode eller mulig skjevhet.',
    'assessment-old':
      'Vurderingen av kilden «{source}» er fra {date} og er eldre enn to år. Gå gjennom den på nytt.',
    'dates-missing': 'Rapporten mangler: {fields}.',
    'dates-assessed-early':
      'Teksten er vurdert som aktuell før informasjonen ble avsluttet. Rett en av de to datoene.',
    'dates-review-early':
      'Datoen for neste gjennomgang ligger før datoen da teksten ble avsluttet eller sist vurdert. Sett en senere dato.',
    'dates-future': 'Datoen {date} har ikke vært ennå. Rett den før rapporten publiseres.',
    'review-overdue':
      'Rapporten skulle vært gjennomgått innen {date}. Se om teksten fortsatt er gyldig, og sett en ny dato.',
    'boilerplate-missing':
      'Rapporten har ingen standardtekst om hva den er og hvordan den skal brukes. Velg en.',
    'questions-missing':
      'Responsen sier ikke hva den svarer på. Legg inn spørsmålet slik det ble stilt.',
    'question-unanswered':
      'Spørsmålet viser ikke til noe kapittel som besvarer det. Velg kapittelet, eller skriv hvor det er lett uten at noe ble funnet.',
    'question-answer-gone':
      'Spørsmålet viser til et kapittel som ikke lenger står i rapporten. Velg kapittelet som besvarer det.',
    'heading-empty': 'Overskriften «{title}» har ingen ord. Skriv hva kapittelet handler om.',
    'heading-repeated':
      'To kapitler ved siden av hverandre heter «{title}». Gi dem hver sin overskrift, så leseren kan skille dem.',
    'table-header-empty':
      'Kolonne {column} i tabell {number} har ingen overskrift. Skriv hva som står i kolonnen.',
    'table-row-heads':
      'Første kolonne i tabell {number} ser ut til å være overskrifter for radene. Merk den slik, så tabellen kan leses opp.',
    'link-text-empty':
      'Lenketeksten «{text}» sier ikke hvor lenken går. Skriv hva leseren finner der.',
    'link-text-address':
      'Lenken har nettadressen som tekst: «{text}». Skriv heller hva leseren finner der.',
    'table-incomplete': 'Tabell {number} mangler: {fields}.',
    'table-numbers-as-text':
      'Kolonnen «{column}» i tabell {number} har tall som er lagret som tekst, i rad {rows}. Velg en kolonnetype for tall.',
    'table-numbers-empty':
      'Kolonnen «{column}» i tabell {number} har tomme celler i rad {rows}. Skriv 0 hvis tallet er null, og velg «ikke oppgitt» hvis kilden ikke sier det.',
    'categories-unknown':
      'Tabell {number} har celler med ukjent kategori. Antall: {count}. Velg en kategori i hver av dem.',
    'categories-alike':
      'I tabell {number} heter to kategorier «{label}», så bare fargen skiller dem. Gi dem hvert sitt navn.',
    'cell-changed':
      'I tabell {number}, rad «{row}», kolonne «{column}», er verdien endret fra {before} til {after}, men henvisningen er den samme. Se etter i kilden.',
    'number-changed':
      'Tall er endret siden forrige utgave, fra {before} til {after}, men henvisningen er den samme. Se etter i kilden.',
    'whole-differs':
      'Teksten sier {stated}, men tallene i tabell {number} er til sammen {added}. Differansen er {difference}. Rett tallet, eller skriv hvor resten hører til.',
    'total-differs':
      'I tabell {number} er summen i kolonnen «{column}» oppgitt til {stated}, men radene over er til sammen {added}. Differansen er {difference}.',
    'share-differs':
      'Teksten sier {stated} prosent, men det nærmeste tallene i tabell {number} gir, er {added} prosent. Differansen er {difference} prosentpoeng.',
    'change-differs':
      'Teksten sier {stated} prosent, men fra {before} til {after} er endringen {added} prosent. Differansen er {difference} prosentpoeng.',
    'tables-differ':
      'Kolonnen «{column}» gir {added} i tabell {number}, men {stated} i raden «{row}» i tabell {other}. Differansen er {difference}. De andre kolonnene stemmer.',
    'change-note-bare':
      'Endringsmerknaden sier at noe er endret, men ikke hva. Nevn kapitlene eller tabellene det gjelder.',
    'checklist-missing': 'Sjekklisten er ikke ferdig. Dette er ikke vurdert: {criteria}.',
    'checklist-failed':
      'Punktet {criteria} i sjekklisten er ikke i orden. Rett det som merknaden sier, og vurder punktet på nytt.',
    'checklist-uncommented':
      'Punktet {criteria} i sjekklisten er ikke i orden, men har ingen merknad. Skriv hva som er galt.',
    'threads-open':
      'Det er kommentartråder som ikke er avsluttet. Antall: {count}. Avslutt dem, eller overfør dem til neste utgave.',
  },
  en: {
    'source-advised': 'The source “{source}” should also have: {fields}.',
    'year-letter-shared':
      'The source “{source}” cannot be told apart from another work of the same author and year. Give it a letter that none of the others has.',
    'year-letter-changed':
      'The source “{source}” had the letter {letter} in the last edition. Give it that letter back, so that older citations still hold.',
    'source-twice':
      'The source “{source}” looks like the same work as “{other}”. Merge them, or correct what makes them alike.',
    'source-undated':
      'The source “{source}” was read on the web and has no date, so readers cannot see what it said. It lacks: {fields}.',
    'assessment-missing':
      'The source “{source}” has not been assessed. Write something on its mandate, funding, method or possible bias.',
    'assessment-old':
      'The assessment of the source “{source}” is from {date} and is more than two years old. Go through it again.',
    'dates-missing': 'The report lacks: {fields}.',
    'dates-assessed-early':
      'The text was assessed as current before its information was cut off. Correct one of the two dates.',
    'dates-review-early':
      'The date of the next review comes before the text was cut off or last assessed. Set a later date.',
    'dates-future': 'The date {date} has not come yet. Correct it before the report is published.',
    'review-overdue':
      'The report was to be reviewed by {date}. See whether the text still holds, and set a new date.',
    'boilerplate-missing':
      'The report has no standard text on what it is and how it is to be used. Choose one.',
    'questions-missing':
      'The response does not say what it answers. Enter the question as it was asked.',
    'question-unanswered':
      'The question does not point to any section that answers it. Choose the section, or write where information was sought in vain.',
    'question-answer-gone':
      'The question points to a section that is no longer in the report. Choose the section that answers it.',
    'heading-empty': 'The heading “{title}” has no words. Write what the section is about.',
    'heading-repeated':
      'Two sections side by side are called “{title}”. Give each a heading of its own, so that readers can tell them apart.',
    'table-header-empty':
      'Column {column} of table {number} has no heading. Write what the column holds.',
    'table-row-heads':
      'The first column of table {number} looks like headings of the rows. Mark it so, and the table can be read aloud.',
    'link-text-empty':
      'The link text “{text}” does not say where the link leads. Write what readers find there.',
    'link-text-address':
      'The link has its address as text: “{text}”. Write what readers find there instead.',
    'table-incomplete': 'Table {number} lacks: {fields}.',
    'table-numbers-as-text':
      'The column “{column}” of table {number} has numbers that are stored as text, in row {rows}. Choose a column type for numbers.',
    'table-numbers-empty':
      'The column “{column}” of table {number} has empty cells in row {rows}. Write 0 if the number is zero, and choose “not stated” if the source does not say.',
    'categories-unknown':
      'Table {number} has cells whose category is unknown. Number of cells: {count}. Choose a category in each of them.',
    'categories-alike':
      'In table {number} two categories are called “{label}”, so that only the colour tells them apart. Give each a name of its own.',
    'cell-changed':
      'In table {number}, row “{row}”, column “{column}”, the value has changed from {before} to {after}, but the citation is the same. Check the source.',
    'number-changed':
      'Numbers have changed since the last edition, from {before} to {after}, but the citation is the same. Check the source.',
    'whole-differs':
      'The text says {stated}, but the figures of table {number} add up to {added}. The difference is {difference}. Correct the number, or write where the rest belongs.',
    'total-differs':
      'In table {number} the total of the column “{column}” is given as {stated}, but the rows above add up to {added}. The difference is {difference}.',
    'share-differs':
      'The text says {stated} per cent, but the closest that the figures of table {number} come to it is {added} per cent. The difference is {difference} percentage points.',
    'change-differs':
      'The text says {stated} per cent, but from {before} to {after} the change is {added} per cent. The difference is {difference} percentage points.',
    'tables-differ':
      'The column “{column}” gives {added} in table {number}, but {stated} in the row “{row}” of table {other}. The difference is {difference}. The other columns agree.',
    'change-note-bare':
      'The change note says that something has changed, but not what. Name the sections or tables concerned.',
    'checklist-missing': 'The checklist is not complete. Not yet judged: {criteria}.',
    'checklist-failed':
      'The item {criteria} of the checklist is not in order. Correct what the comment says, and judge the item again.',
    'checklist-uncommented':
      'The item {criteria} of the checklist is not in order, but has no comment. Write what is wrong.',
    'threads-open':
      'There are threads of comments that are not resolved. Number of threads: {count}. Resolve them, or carry them over to the next edition.',
  },
} as const
