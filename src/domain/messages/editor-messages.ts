/** What is said when rich text is refused: where, what and what to do. */
export const editorMessages = {
  nb: {
    'body-too-large':
      'Teksten er for lang til å lagres som ett kapittel (over to millioner tegn). Del den i flere kapitler og lagre på nytt.',
    'body-too-deep':
      'Teksten er innrykket i flere nivåer enn noen tekst kan ha. Lim den inn på nytt som ren tekst og lagre.',
    'body-malformed':
      'Teksten er ikke på en form som kan lagres. Last siden på nytt, lim inn teksten og lagre på nytt.',
    'unknown-node':
      'Avsnitt {paragraph} («{words}»): teksten inneholder «{node}», som ikke kan brukes her. Fjern det og lagre på nytt.',
    'misplaced-node':
      'Avsnitt {paragraph} («{words}»): «{node}» kan ikke stå på dette stedet. Flytt eller fjern det og lagre på nytt.',
    'unknown-mark':
      'Avsnitt {paragraph} («{words}»): tegnformatet «{mark}» brukes ikke i rapportene. Fjern formateringen og lagre på nytt.',
    'unknown-language':
      'Avsnitt {paragraph} («{words}»): «{language}» er ikke en språkkode. Velg språket for teksten på nytt og lagre.',
    'unknown-basis':
      'Avsnitt {paragraph} («{words}»): «{basis}» er ikke et grunnlag som en påstand kan ha. Velg grunnlag på nytt og lagre.',
    'malformed-key-finding':
      'Avsnitt {paragraph} («{words}»): merket for nøkkelfunn er ødelagt. Merk avsnittet på nytt og lagre.',
    'link-refused':
      'Avsnitt {paragraph} («{words}»): lenken til «{url}» kan ikke brukes. En lenke må begynne med https://, http:// eller mailto:. Rett adressen og lagre på nytt.',
    'link-address': 'Skriv en hel adresse som begynner med https://, http:// eller mailto:.',
    'link-without-address':
      'Avsnitt {paragraph} («{words}»): en lenke mangler adresse. Skriv inn adressen eller fjern lenken og lagre på nytt.',
    'internal-link':
      'Avsnitt {paragraph} («{words}»): en lenke peker til et dokument i redaksjonen, som leserne ikke kan åpne. Bruk den offentlige adressen i stedet.',
    'malformed-citation':
      'Avsnitt {paragraph} («{words}»): en henvisning er ufullstendig. Åpne den, velg minst én kilde og lagre på nytt.',
    'malformed-footnote':
      'Avsnitt {paragraph} («{words}»): en fotnote er tom eller ødelagt. Åpne den og skriv teksten på nytt, eller fjern den.',
    'malformed-cross-reference':
      'Avsnitt {paragraph} («{words}»): en kryssreferanse er ufullstendig. Fjern den og sett den inn på nytt.',
    'malformed-table':
      'Avsnitt {paragraph} («{words}»): her kan bare tabeller fra tabellbiblioteket settes inn, ikke «{collection}». Fjern det og velg en tabell.',
    'list-too-deep':
      'Avsnitt {paragraph} («{words}»): lister kan ha høyst {levels} nivåer. Rykk ut de innerste punktene og lagre på nytt.',
    'hidden-character':
      'Avsnitt {paragraph} («{words}»): teksten inneholder et usynlig tegn ({character}) som kan endre hva leseren ser. Slett ordet rundt det og skriv det på nytt.',
  },
  en: {
    'body-too-large':
      'The text is too long to be saved as one section (over two million characters). Divide it into several sections and save again.',
    'body-too-deep':
      'The text is indented to more levels than any text can have. Paste it again as plain text and save.',
    'body-malformed':
      'The text does not have a form that can be saved. Reload the page, paste the text and save again.',
    'unknown-node':
      'Paragraph {paragraph} (“{words}”): the text contains “{node}”, which cannot be used here. Remove it and save again.',
    'misplaced-node':
      'Paragraph {paragraph} (“{words}”): “{node}” cannot stand in this place. Move or remove it and save again.',
    'unknown-mark':
      'Paragraph {paragraph} (“{words}”): the format “{mark}” is not used in the reports. Remove it and save again.',
    'unknown-language':
      'Paragraph {paragraph} (“{words}”): “{language}” is not a language code. Choose the language of the text again and save.',
    'unknown-basis':
      'Paragraph {paragraph} (“{words}”): “{basis}” is not a basis that a statement can have. Choose the basis again and save.',
    'malformed-key-finding':
      'Paragraph {paragraph} (“{words}”): the mark of a key finding is broken. Mark the paragraph again and save.',
    'link-refused':
      'Paragraph {paragraph} (“{words}”): the link to “{url}” cannot be used. A link must begin with https://, http:// or mailto:. Correct the address and save again.',
    'link-address': 'Enter a whole address that begins with https://, http:// or mailto:.',
    'link-without-address':
      'Paragraph {paragraph} (“{words}”): a link has no address. Enter the address or remove the link and save again.',
    'internal-link':
      'Paragraph {paragraph} (“{words}”): a link points to an editorial document that readers cannot open. Use the public address instead.',
    'malformed-citation':
      'Paragraph {paragraph} (“{words}”): a citation is incomplete. Open it, choose at least one source and save again.',
    'malformed-footnote':
      'Paragraph {paragraph} (“{words}”): a footnote is empty or broken. Open it and write the text again, or remove it.',
    'malformed-cross-reference':
      'Paragraph {paragraph} (“{words}”): a cross-reference is incomplete. Remove it and insert it again.',
    'malformed-table':
      'Paragraph {paragraph} (“{words}”): only tables from the table library can be placed here, not “{collection}”. Remove it and choose a table.',
    'list-too-deep':
      'Paragraph {paragraph} (“{words}”): lists can have at most {levels} levels. Outdent the innermost items and save again.',
    'hidden-character':
      'Paragraph {paragraph} (“{words}”): the text contains an invisible character ({character}) that can change what the reader sees. Delete the word around it and type it again.',
  },
} as const
