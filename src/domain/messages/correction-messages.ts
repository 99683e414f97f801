/** What is said of correcting an edition while the next one is being written. */
export const correctionMessages = {
  nb: {
    'correction-older-edition':
      'Utgave {number} er ikke den nyeste. Bare den nyeste utgaven kan rettes: {newest}.',
    'correction-outdated':
      'Rettelsen bygger på utgave {base}, men utgave {number} er publisert siden. Forkast rettelsen og rett utgave {number} om feilen står der også.',
    'correction-waiting':
      'En rettelse av utgave {number} venter allerede på gjennomgang. Den må avgjøres før du kan rette mer.',
    'correction-not-open-published':
      'Rettelsen er publisert og kan ikke endres. Start en ny rettelse av den nyeste utgaven.',
    'correction-not-open-abandoned': 'Rettelsen er forkastet. Start en ny.',
    'correction-not-open-submitted':
      'Rettelsen venter på gjennomgang og kan ikke endres. Be kvalitetssikreren sende den tilbake om noe må rettes.',
    'correction-stale':
      'Noen har endret rettelsen etter at du åpnet den. Ingenting er overskrevet, og det du har skrevet, står her fortsatt. Se hva som er nytt, og lagre på nytt.',
    'correction-block-missing':
      'Avsnittet står ikke i teksten til denne utgaven. Tabeller og standardtekst kan ikke rettes her.',
    'correction-table':
      'En tabell kan ikke settes inn i en rettelse. Tabeller endres i arbeidsutgaven og kommer med i neste utgave.',
    'correction-too-long': 'Ett avsnitt kan ikke bli til flere enn {count}. Del opp rettelsen.',
    'correction-too-many':
      'En rettelse kan ikke omfatte flere enn {count} avsnitt. Lag heller en ny utgave fra arbeidsutgaven.',
    'correction-empty': 'Ingenting er rettet ennå. Rett minst ett avsnitt før du sender inn.',
    'correction-not-ready': 'Rettelsen kan ikke sendes inn ennå.',
    'correction-is-minor':
      'En rettelse av utgave {base} får neste nummer etter punktum. Publiser den som rettelse, eller før endringen inn i arbeidsutgaven og send inn en ny utgave.',
    'correction-published-since':
      'Utgave {number} er en rettelse som ble publisert etter at denne ble sendt inn. Rettelsen er ført inn i arbeidsutgaven. Send inn på nytt derfra.',
    'correction-conflict':
      'Utgave {number} rettet et avsnitt i «{title}» som er skrevet om i arbeidsutgaven. Velg hvilken tekst som skal gjelde.',
    'conflict-missing': 'Det er ikke noe å velge mellom her lenger. Last siden på nytt.',
    'conflict-settled': 'En annen har allerede valgt her. Last siden på nytt for å se hva.',
    'conflict-place-gone':
      'Kapittelet som avsnittet stod i, er ikke lenger i arbeidsutgaven. Behold arbeidsutgaven slik den er.',
    'conflict-stale':
      'Kapittelet er lagret på nytt siden du så på det. Se over teksten igjen, og velg på nytt.',
    'conflict-choice-unknown':
      'Velg om rettelsen skal overta (taken), eller om arbeidsutgaven skal stå (kept).',
  },
  en: {
    'correction-older-edition':
      'Edition {number} is not the newest. Only the newest edition can be corrected: {newest}.',
    'correction-outdated':
      'The correction is based on edition {base}, but edition {number} has been published since. Discard the correction, and correct edition {number} if the error is there too.',
    'correction-waiting':
      'A correction of edition {number} is already waiting for review. It must be decided before you can correct more.',
    'correction-not-open-published':
      'The correction has been published and cannot be changed. Start a new correction of the newest edition.',
    'correction-not-open-abandoned': 'The correction has been discarded. Start a new one.',
    'correction-not-open-submitted':
      'The correction is waiting for review and cannot be changed. Ask the reviewer to send it back if something must be mended.',
    'correction-stale':
      'Someone has changed the correction since you opened it. Nothing was overwritten, and what you have written is still here. See what is new, and save again.',
    'correction-block-missing':
      'The passage is not in the text of this edition. Tables and boilerplate cannot be corrected here.',
    'correction-table':
      'A table cannot be put into a correction. Tables are changed in the working copy and come with the next edition.',
    'correction-too-long': 'One passage cannot become more than {count}. Divide the correction.',
    'correction-too-many':
      'A correction cannot cover more than {count} passages. Make a new edition from the working copy instead.',
    'correction-empty': 'Nothing is corrected yet. Correct at least one passage before you submit.',
    'correction-not-ready': 'The correction cannot be submitted yet.',
    'correction-is-minor':
      'A correction of edition {base} gets the next number after the point. Publish it as a correction, or make the change in the working copy and submit a new edition.',
    'correction-published-since':
      'Edition {number} is a correction that was published after this was submitted. The correction is in the working copy. Submit again from there.',
    'correction-conflict':
      'Edition {number} corrected a passage in “{title}” that has been rewritten in the working copy. Choose which text is to stand.',
    'conflict-missing': 'There is nothing to choose between here any more. Reload the page.',
    'conflict-settled': 'Someone else has already chosen here. Reload the page to see what.',
    'conflict-place-gone':
      'The section that the passage stood in is no longer in the working copy. Keep the working copy as it is.',
    'conflict-stale':
      'The section has been saved again since you looked at it. Look at the text again, and choose anew.',
    'conflict-choice-unknown':
      'Choose whether the correction takes over (taken) or the working copy stands (kept).',
  },
} as const satisfies Record<'nb' | 'en', Record<string, string>>
