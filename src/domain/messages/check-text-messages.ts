/** What the rules that read the text say of what they find. */
export const checkTextMessages = {
  nb: {
    'check-uncited':
      'Her står det noe om virkeligheten uten henvisning til en kilde. Sett inn en henvisning, eller merk hva det bygger på.',
    'check-uncited-section':
      'Her står det et tall eller en gjengivelse av hva noen har sagt, og kapittelet viser ikke til noen kilde. Sett inn en henvisning, eller merk hva det bygger på.',
    'check-summary-uncited':
      'Dette er merket som en oppsummering av «{title}», men det kapittelet viser ikke til noen kilde. Sett inn henvisninger der, eller her.',
    'check-summary-lost':
      'Dette er merket som en oppsummering av et kapittel som ikke finnes i rapporten. Velg et annet kapittel, eller sett inn en henvisning.',
    'check-source-lost':
      'Henvisningen peker på en kilde som ikke finnes. Velg en kilde på nytt, eller fjern henvisningen.',
    'check-source-stub':
      'Kilden «{source}» har ingen tittel, så leseren kan ikke finne den. Fyll ut kilden.',
    'check-source-uncited':
      'Kilden «{source}» står i kildelisten, men teksten viser ikke til den. Vis til den, eller ta den ut av rapporten.',
    'check-quotation-unlocated':
      'Sitatet viser til «{source}» uten å si hvor i kilden det står. Legg til sidetall eller et annet sted i henvisningen.',
    'check-figure-unlocated':
      'Tallet er hentet fra «{source}», som er på mer enn fem sider, og henvisningen sier ikke hvor det står. Legg til sidetall i henvisningen.',
    'check-page-malformed':
      'Sidetallet «{page}» i henvisningen til «{source}» er ikke skrevet slik sidetall skal skrives. Skriv for eksempel 3, 3–6 eller 3, 8.',
    'check-page-outside':
      'Henvisningen oppgir side {page}, men det er ikke en av sidene som er oppgitt for «{source}». Rett sidetallet, eller rett sidene på kilden.',
    'check-quotation-language':
      'Kilden til sitatet er på et annet språk enn rapporten. Merk sitatet med språket, eller skriv at det er oversatt.',
    'check-name-uncited':
      'Teksten sier at dette kommer fra {name}, men avsnittet viser ikke til {name}. Sett inn en henvisning.',
    'check-table-citation':
      'Tabellen viser til {table}, men avsnittet før den viser til {text}. Kontroller hvilket av de to verkene som er riktig.',
    'check-citation-form': 'Det står «{from}», men her skal det være «{to}». Rett skrivemåten.',
    'check-page-typed':
      'Sidetallet {page} er skrevet som tekst bak henvisningen. Flytt det til feltet for sted i kilden.',
    'check-abbreviation-unexplained':
      'Forkortelsen {abbreviation} er ikke forklart noe sted. Skriv den ut første gang den brukes.',
    'check-abbreviation-late':
      'Forkortelsen {abbreviation} brukes her, men er først forklart i et senere kapittel. Skriv den ut her.',
    'check-key-finding-single':
      'Dette er merket som et hovedfunn, men har bare én uavhengig kilde. Finn en kilde til, eller merk hva funnet ellers bygger på.',
    'check-key-finding-uncited':
      'Dette er merket som et hovedfunn, men viser ikke til noen kilde. Sett inn minst to uavhengige kilder, eller merk hva funnet bygger på.',
    'check-one-publisher':
      '{percent} % av henvisningene i kapittelet er til {publisher}. Se etter andre kilder som kan bekrefte eller nyansere.',
    'check-one-kind':
      '{percent} % av henvisningene i kapittelet er til samme type kilde: {kind}. Se etter kilder av andre typer.',
    'check-assessment-unmarked':
      'Her sier teksten hva vi selv mener, men det er ikke merket som egen vurdering. Merk det.',
    'check-assessment-as-sourced':
      'Her står en antagelse i samme setning som en henvisning, og ingenting sier hvem som antar det. Merk den som egen vurdering, eller skriv hvem som mener det.',
    'check-sources-old':
      'Her står det hvordan noe er nå, men den nyeste kilden i avsnittet er fra {year}. Den bør ikke være eldre enn {months} måneder. Finn en nyere kilde, eller skriv når det gjaldt.',
    'check-event-dates':
      'Her står «{here}», men i kapittelet «{section}» står «{there}» om det som ser ut til å være samme hendelse. Kontroller hva som er riktig.',
    'check-counts-differ':
      'Her står «{here}», men i kapittelet «{section}» står «{there}» om det som ser ut til å være det samme. Kontroller hva som er riktig.',
    'check-table-unmentioned':
      'Tabell {number} er ikke omtalt i teksten. Vis til den der det står noe om tallene eller kategoriene i den.',
    'check-table-position':
      'Det står «{words}», som blir feil hvis tabellen flyttes. Vis til tabellen med nummer.',
    'check-table-number':
      'Teksten viser til tabell {number}, men rapporten har ingen tabell med det nummeret. Antall tabeller: {count}. Rett nummeret.',
    'check-table-order':
      'Tabell {number} omtales først etter tabell {earlier}. Kontroller om rekkefølgen er riktig.',
  },
  en: {
    'check-uncited':
      'This says something about the world without citing a source. Add a citation, or mark what it rests on.',
    'check-uncited-section':
      'This gives a figure or what somebody has said, and the section cites no source. Add a citation, or mark what it rests on.',
    'check-summary-uncited':
      'This is marked as a summary of “{title}”, but that section cites no source. Add citations there, or here.',
    'check-summary-lost':
      'This is marked as a summary of a section that is not in the report. Choose another section, or add a citation.',
    'check-source-lost':
      'The citation points at a source that does not exist. Choose a source again, or remove the citation.',
    'check-source-stub':
      'The source “{source}” has no title, so readers cannot find it. Fill in the source.',
    'check-source-uncited':
      'The source “{source}” is in the list of references, but the text does not cite it. Cite it, or take it out of the report.',
    'check-quotation-unlocated':
      'The quotation cites “{source}” without saying where in the source it stands. Add a page or another place to the citation.',
    'check-figure-unlocated':
      'The figure is from “{source}”, which has more than five pages, and the citation does not say where it stands. Add a page to the citation.',
    'check-page-malformed':
      'The page “{page}” in the citation of “{source}” is not written as pages should be. Write for example 3, 3–6 or 3, 8.',
    'check-page-outside':
      'The citation gives page {page}, but that is not one of the pages that “{source}” is said to have. Correct the page, or the pages of the source.',
    'check-quotation-language':
      'The source of the quotation is in another language than the report. Mark the language of the quotation, or write that it is translated.',
    'check-name-uncited':
      'The text says that this comes from {name}, but the paragraph does not cite {name}. Add a citation.',
    'check-table-citation':
      'The table cites {table}, but the paragraph before it cites {text}. Check which of the two works is right.',
    'check-citation-form': 'It says “{from}”, but this should be “{to}”. Correct the form.',
    'check-page-typed':
      'Page {page} is typed as text behind the citation. Move it to the field for the place in the source.',
    'check-abbreviation-unexplained':
      'The abbreviation {abbreviation} is not explained anywhere. Write it in full where it is first used.',
    'check-abbreviation-late':
      'The abbreviation {abbreviation} is used here, but is only explained in a later section. Write it in full here.',
    'check-key-finding-single':
      'This is marked as a key finding, but has only one independent source. Find another source, or mark what else the finding rests on.',
    'check-key-finding-uncited':
      'This is marked as a key finding, but cites no source. Add at least two independent sources, or mark what the finding rests on.',
    'check-one-publisher':
      '{percent}% of the citations in this section are to {publisher}. Look for other sources that can confirm or qualify them.',
    'check-one-kind':
      '{percent}% of the citations in this section are to one kind of source: {kind}. Look for sources of other kinds.',
    'check-assessment-unmarked':
      'Here the text says what we think ourselves, but it is not marked as our own assessment. Mark it.',
    'check-assessment-as-sourced':
      'Here an assumption shares a sentence with a citation, and nothing says whose assumption it is. Mark it as our own assessment, or write who thinks so.',
    'check-sources-old':
      'This says how something is now, but the newest source of the paragraph is from {year}. It should not be older than {months} months. Find a newer source, or write when it was so.',
    'check-event-dates':
      'It says “{here}” here, but “{there}” in the section “{section}” of what seems to be the same event. Check which is right.',
    'check-counts-differ':
      'It says “{here}” here, but “{there}” in the section “{section}” of what seems to be the same thing. Check which is right.',
    'check-table-unmentioned':
      'The text does not mention table {number}. Point at it where something is said of its figures or categories.',
    'check-table-position':
      'It says “{words}”, which is wrong if the table is moved. Point at the table by its number.',
    'check-table-number':
      'The text points at table {number}, but the report has no table of that number. Number of tables: {count}. Correct the number.',
    'check-table-order':
      'Table {number} is mentioned for the first time after table {earlier}. Check whether the order is right.',
  },
} as const
