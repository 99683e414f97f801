/** What the way from working copy to edition says when it refuses a step. */
export const workflowMessages = {
  nb: {
    'already-submitted': 'Innsendingen venter allerede på gjennomgang.',
    'already-changes-requested':
      'Det er bedt om endringer i denne innsendingen. Rett arbeidsutgaven og send inn på nytt.',
    'already-approved': 'Innsendingen er allerede godkjent.',
    'already-published': 'Innsendingen er allerede publisert.',
    'not-approved': 'Innsendingen må være godkjent før den kan publiseres.',
    'newer-edition-published':
      'Utgave {number} bygger på en senere innsending enn denne. Publiser ikke en eldre tekst over en nyere; send inn på nytt.',
    'pinned-content-touched':
      'Det innsendte innholdet stemmer ikke lenger med sin egen sjekksum. Det kan ikke godkjennes eller publiseres. Si fra til den som drifter systemet.',
    'four-eyes': 'Du kan ikke godkjenne denne innsendingen, for du har selv skrevet noe av den.',
    'four-eyes-wrote': 'Du har skrevet «{title}».',
    'comment-missing': 'Skriv hva som må endres, slik at forfatteren vet hva som skal gjøres.',
    'change-note-missing': 'Skriv en endringsmerknad: hva er nytt i denne utgaven?',
    'change-unknown': 'Velg om utgaven er ny eller oppdatert (major) eller en rettelse (minor).',
    'first-edition-major':
      'Den første utgaven av en respons er alltid 1.0 og kan ikke være en rettelse.',
    'nothing-changed':
      'Innholdet er det samme som i utgave {number}. Det er ikke noe nytt å sende inn.',
    'step-not-allowed': 'Rollen din gir ikke tilgang til dette steget.',
    'sign-in-first': 'Logg inn først.',
    'document-missing': 'Dokumentet finnes ikke, eller det er slettet.',
    'not-ready': 'Responsen kan ikke sendes inn ennå.',
    'no-sections': 'Responsen har ingen kapitler. Legg til minst ett kapittel før du sender inn.',
    'section-missing':
      'Et kapittel i disposisjonen finnes ikke lenger. Fjern det fra disposisjonen.',
    'section-empty': 'Kapittelet «{title}» har ingen tekst.',
    'blocks-shared':
      'Kapittelet «{title}» har avsnitt som er kopiert fra et annet kapittel. Åpne kapittelet og lagre det på nytt, så får avsnittene egne adresser.',
    'section-level':
      'Kapittelet «{title}» hopper over et nivå. Et underkapittel kan bare ligge ett nivå under kapittelet før.',
    'source-missing':
      'En henvisning i «{title}» peker på en kilde som er slettet. Velg en annen kilde eller fjern henvisningen.',
    'source-incomplete': 'Kilden «{source}» er ikke fullstendig. Den mangler: {fields}.',
    'table-missing':
      'En tabell i «{title}» er slettet. Velg en annen tabell eller fjern den fra teksten.',
    'cross-reference-table':
      'I «{title}» er det en kryssreferanse til en tabell som ikke står i responsen. Sett inn tabellen, velg en annen eller fjern kryssreferansen.',
    'cross-reference-section':
      'I «{title}» er det en kryssreferanse til et kapittel som ikke står i responsen. Velg et annet kapittel eller fjern kryssreferansen.',
    'summary-section':
      'I «{title}» er noe merket som en oppsummering av et kapittel som ikke står i responsen. Velg et annet kapittel eller fjern merket.',
    'table-invalid': 'Tabellen «{title}» henger ikke sammen: {what}.',
    'import-over-work':
      'Responsen «{slug}» har allerede kapitler. Importer til en annen adresse, eller be om at kapitlene erstattes.',
    'language-unknown': 'Språket må være nb, nn eller en.',
    'file-missing': 'Velg en tekstfil eller lim inn teksten.',
    'title-missing': 'Responsen har ingen tittel ennå. Skriv den inn.',
    'country-missing': 'Responsen mangler land.',
    'content-invalid': 'Innholdet er ikke gyldig: {what}.',
    'stale-save':
      'Noen andre har lagret en nyere versjon siden du åpnet denne. Ingenting er overskrevet. Kopier teksten din, last siden på nytt og før endringene inn igjen.',
    'rev-missing':
      'Lagringen mangler versjonsnummer («rev»). Les dokumentet på nytt og send med nummeret du fikk.',
    'write-conflict': 'Noen lagret akkurat samtidig. Ingenting er endret. Prøv igjen.',
    'append-only': 'Dette kan ikke endres eller slettes.',
    'slug-taken': 'Adressen «{slug}» er i bruk av en annen respons. Velg en annen.',
    'slug-invalid':
      'Adressen kan bare ha små bokstaver a–z, tall og enkle bindestreker, som «mali-2022».',
    'slug-for-life': 'Adressen kan ikke endres etter at responsen er publisert.',
    'source-cited': 'Kilden kan ikke slettes, for den er henvist til i {places}.',
    'table-placed': 'Tabellen kan ikke slettes, for den står i {places}.',
    'section-in-outline':
      'Kapittelet kan ikke slettes, for det står i disposisjonen til «{title}».',
    'section-elsewhere':
      'Kapittelet «{title}» hører til en annen respons. Et kapittel kan bare stå i én respons.',
    'report-has-editions': 'Responsen kan ikke slettes, for den har utgaver eller innsendinger.',
    'date-invalid':
      '«{value}» er ikke en dato. Skriv år, år-måned eller år-måned-dag, som 2022, 2022-05 eller 2022-05-17.',
    'url-invalid':
      '«{value}» er ikke en nettadresse som kan brukes. Den må begynne med https:// eller http://.',
    'language-invalid': '«{value}» er ikke en språkkode. Bruk koder som nb, nn, en eller fr.',
    'period-invalid':
      '«{value}» er ikke en periode. Skriv som 2022, 2022-04 eller 2022-04-01/2022-06-30.',
    'doi-invalid': '«{value}» er ikke en DOI. Skriv den som 10.1080/19392206.2021.1925035.',
    'isbn-invalid':
      '«{value}» er ikke et ISBN: antall sifre eller kontrollsifferet stemmer ikke. Se etter i boken.',
    'undated-and-dated': 'Kilden er merket som udatert og har likevel en dato. Velg én av delene.',
    'rows-invalid': 'Radene i tabellen er ikke gyldige: {what}.',
    'too-large': 'Det du sendte, er for stort ({size}). Grensen er {limit}. Ingenting er lagret.',
    'sections-invalid':
      'De nye kapitlene kan ikke lagres slik. Hvert kapittel må ha en overskrift på høyst 300 tegn og tekst som kan stå i en respons.',
    'json-invalid': 'Forespørselen er ikke gyldig JSON.',
  },
  en: {
    'already-submitted': 'The submission is already waiting for review.',
    'already-changes-requested':
      'Changes have been requested in this submission. Correct the working copy and submit again.',
    'already-approved': 'The submission is already approved.',
    'already-published': 'The submission is already published.',
    'not-approved': 'The submission must be approved before it can be published.',
    'newer-edition-published':
      'Edition {number} comes from a later submission than this one. Do not publish an older text over a newer one; submit again.',
    'pinned-content-touched':
      'The submitted content no longer matches its own checksum. It cannot be approved or published. Tell those who run the system.',
    'four-eyes': 'You cannot approve this submission, because you wrote some of it yourself.',
    'four-eyes-wrote': 'You wrote “{title}”.',
    'comment-missing': 'Say what must be changed, so that the author knows what to do.',
    'change-note-missing': 'Write a change note: what is new in this edition?',
    'change-unknown':
      'Choose whether the edition is new or updated (major) or a correction (minor).',
    'first-edition-major':
      'The first edition of a report is always 1.0 and cannot be a correction.',
    'nothing-changed':
      'The content is the same as in edition {number}. There is nothing new to submit.',
    'step-not-allowed': 'Your role does not allow this step.',
    'sign-in-first': 'Sign in first.',
    'document-missing': 'The document does not exist, or it has been deleted.',
    'not-ready': 'The report cannot be submitted yet.',
    'no-sections': 'The report has no sections. Add at least one section before you submit.',
    'section-missing': 'A section of the outline no longer exists. Remove it from the outline.',
    'section-empty': 'The section “{title}” has no text.',
    'blocks-shared':
      'The section “{title}” has paragraphs copied from another section. Open the section and save it again, and the paragraphs get addresses of their own.',
    'section-level':
      'The section “{title}” skips a level. A subsection can only be one level below the section before it.',
    'source-missing':
      'A citation in “{title}” points at a source that has been deleted. Choose another source or remove the citation.',
    'source-incomplete': 'The source “{source}” is not complete. It lacks: {fields}.',
    'table-missing':
      'A table in “{title}” has been deleted. Choose another table or remove it from the text.',
    'cross-reference-table':
      'In “{title}” there is a cross-reference to a table that is not in the report. Insert the table, choose another or remove the cross-reference.',
    'cross-reference-section':
      'In “{title}” there is a cross-reference to a section that is not in the report. Choose another section or remove the cross-reference.',
    'summary-section':
      'In “{title}”, something is marked as a summary of a section that is not in the report. Choose another section or remove the mark.',
    'table-invalid': 'The table “{title}” does not hold together: {what}.',
    'import-over-work':
      'The report “{slug}” already has sections. Import to another address, or ask for the sections to be replaced.',
    'language-unknown': 'The language must be nb, nn or en.',
    'file-missing': 'Choose a text file or paste the text.',
    'title-missing': 'The report has no title yet. Write it.',
    'country-missing': 'The report has no country.',
    'content-invalid': 'The content is not valid: {what}.',
    'stale-save':
      'Someone else has saved a newer version since you opened this one. Nothing was overwritten. Copy your text, reload the page and make your changes again.',
    'rev-missing':
      'The save carries no revision number (“rev”). Read the document again and send the number that you got.',
    'write-conflict': 'Someone saved at the same moment. Nothing was changed. Try again.',
    'append-only': 'This cannot be changed or deleted.',
    'slug-taken': 'The address “{slug}” is used by another report. Choose another.',
    'slug-invalid':
      'The address can only have lower-case letters a–z, digits and single hyphens, such as “mali-2022”.',
    'slug-for-life': 'The address cannot be changed once the report has been published.',
    'source-cited': 'The source cannot be deleted, because it is cited in {places}.',
    'table-placed': 'The table cannot be deleted, because it is used in {places}.',
    'section-in-outline':
      'The section cannot be deleted, because it is in the outline of “{title}”.',
    'section-elsewhere':
      'The section “{title}” belongs to another report. A section can only be in one report.',
    'report-has-editions': 'The report cannot be deleted, because it has editions or submissions.',
    'date-invalid':
      '“{value}” is not a date. Write year, year-month or year-month-day, such as 2022, 2022-05 or 2022-05-17.',
    'url-invalid':
      '“{value}” is not a web address that can be used. It must begin with https:// or http://.',
    'language-invalid': '“{value}” is not a language code. Use codes such as nb, nn, en or fr.',
    'period-invalid':
      '“{value}” is not a period. Write it as 2022, 2022-04 or 2022-04-01/2022-06-30.',
    'doi-invalid': '“{value}” is not a DOI. Write it like 10.1080/19392206.2021.1925035.',
    'isbn-invalid':
      '“{value}” is not an ISBN: the number of digits or the check digit is wrong. Look it up in the book.',
    'undated-and-dated': 'The source is marked as undated and yet has a date. Choose one of them.',
    'rows-invalid': 'The rows of the table are not valid: {what}.',
    'too-large': 'What you sent is too large ({size}). The limit is {limit}. Nothing was saved.',
    'sections-invalid':
      'The new sections can’t be saved like this. Each needs a heading of at most 300 characters and text that a report can hold.',
    'json-invalid': 'The request is not valid JSON.',
  },
} as const
