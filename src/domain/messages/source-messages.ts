/** What is said of the source library: bibliographies that come in, duplicates, and merging. */
export const sourceMessages = {
  nb: {
    'bibliography-unknown':
      'Teksten er verken BibTeX, RIS eller CSL-JSON. Velg formatet selv, eller eksporter litteraturlisten på nytt.',
    'bibliography-broken':
      'Teksten er ikke gyldig {format}. Eksporter litteraturlisten på nytt, eller rett den. Ingenting er lagret.',
    'bibliography-broken-at':
      'Teksten er ikke gyldig {format}: feilen er i linje {line}. Rett den og prøv igjen. Ingenting er lagret.',
    'bibliography-empty': 'Det er ingen kilder i teksten.',
    'bibliography-too-many':
      'Det er {count} kilder i teksten. Del den, slik at hver del har høyst {limit}.',
    'bibliography-missing': 'Velg en fil, eller lim inn en litteraturliste.',
    'bibliography-entry':
      'Post nummer {number} ({name}) kunne ikke leses og er ikke med. Legg kilden inn for hånd.',
    'bibliography-type':
      'Typen «{type}» finnes ikke her, og typen er derfor gjettet. Velg riktig type.',
    'bibliography-url':
      'Nettadressen «{url}» kan ikke brukes og er ikke med. Den må begynne med https:// eller http://.',
    'bibliography-language': 'Språket «{language}» er ikke kjent og er ikke med. Velg språk.',
    'bibliography-date': 'Datoen kunne ikke leses i sin helhet. Den er satt til {date}.',
    'bibliography-doi': '«{doi}» er ikke en gyldig DOI og er ikke med.',
    'bibliography-isbn': '«{isbn}» er ikke et gyldig ISBN og er ikke med.',
    'bibliography-editors': 'Ingen forfatter er oppgitt. Redaktørene står som forfattere.',
    'bibliography-note': 'Merknaden er ikke med, for den ville ha stått i kildelisten: «{note}».',
    'choice-missing': 'Det er ikke valgt hva som skal gjøres med alle kildene. Last siden på nytt.',
    'duplicate-since':
      '«{source}» ligner en kilde som er kommet inn i biblioteket siden forhåndsvisningen. Vis den på nytt og velg igjen. Ingenting er lagret.',
    'source-gone': 'Kilden finnes ikke lenger i biblioteket. Last siden på nytt og velg igjen.',
    'merge-same': 'Velg to forskjellige kilder.',
    'merge-stale':
      'Noen har endret en av kildene siden du så dem. Ingenting er slått sammen. Last siden på nytt og velg igjen.',
  },
  en: {
    'bibliography-unknown':
      'The text is neither BibTeX, RIS nor CSL-JSON. Choose the format yourself, or export the bibliography again.',
    'bibliography-broken':
      'The text is not valid {format}. Export the bibliography again, or correct it. Nothing was saved.',
    'bibliography-broken-at':
      'The text is not valid {format}: the error is in line {line}. Correct it and try again. Nothing was saved.',
    'bibliography-empty': 'There are no sources in the text.',
    'bibliography-too-many':
      'There are {count} sources in the text. Divide it, so that each part has at most {limit}.',
    'bibliography-missing': 'Choose a file, or paste a bibliography.',
    'bibliography-entry':
      'Record number {number} ({name}) could not be read and is left out. Enter the source by hand.',
    'bibliography-type':
      'There is no type “{type}” here, so the type is a guess. Choose the right one.',
    'bibliography-url':
      'The web address “{url}” cannot be used and is left out. It must begin with https:// or http://.',
    'bibliography-language':
      'The language “{language}” is not known and is left out. Choose a language.',
    'bibliography-date': 'The date could not be read in full. It is set to {date}.',
    'bibliography-doi': '“{doi}” is not a valid DOI and is left out.',
    'bibliography-isbn': '“{isbn}” is not a valid ISBN and is left out.',
    'bibliography-editors': 'No author is stated. The editors stand as authors.',
    'bibliography-note':
      'The note is left out, since it would have stood in the reference list: “{note}”.',
    'choice-missing': 'What to do is not chosen for all of the sources. Reload the page.',
    'duplicate-since':
      '“{source}” resembles a source that has come into the library since the preview. Preview again and choose anew. Nothing was saved.',
    'source-gone': 'The source is no longer in the library. Reload the page and choose again.',
    'merge-same': 'Choose two different sources.',
    'merge-stale':
      'Someone has changed one of the sources since you saw them. Nothing was merged. Reload the page and choose again.',
  },
} as const
