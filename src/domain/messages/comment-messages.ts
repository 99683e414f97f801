/** What the conversation about a text says when it refuses something. */
export const commentMessages = {
  nb: {
    'comment-empty': 'Skriv en kommentar først.',
    'comment-too-long':
      'Kommentaren er for lang: {length} tegn. Grensen er {limit}. Kort den ned eller del den i flere. Ingenting er lagret.',
    'comment-place-missing':
      'Stedet du kommenterer, finnes ikke lenger i teksten. Last siden på nytt og velg et annet sted. Ingenting er lagret.',
    'quote-missing':
      'Ordene du har merket, står ikke slik i teksten som er lagret. Lagre kapittelet eller last siden på nytt, og merk ordene igjen. Ingenting er lagret.',
    'comment-invalid':
      'Kommentaren kan ikke lagres slik den er sendt. Last siden på nytt og prøv igjen.',
    'mention-unknown':
      'En av dem du nevner, finnes ikke lenger i systemet. Fjern navnet og prøv igjen.',
    'too-many-mentions': 'Du kan ikke nevne flere enn {limit} personer i én kommentar.',
    'thread-resolved': 'Tråden er løst. Åpne den igjen før du svarer.',
    'thread-not-yours':
      'Bare den som begynte tråden, de som har skrevet responsen, og kvalitetssikrere kan løse tråden eller åpne den igjen.',
    'carry-over-resolved':
      'Tråden er løst, og det er ikke noe å ta med videre. Åpne den igjen først hvis den skal tas opp i neste utgave.',
    'report-has-comments': 'Responsen kan ikke slettes, for den har kommentarer.',
    'invitation-name-missing': 'Skriv navnet på den du vil invitere.',
    'invitation-email-invalid': '«{value}» er ikke en e-postadresse. Rett den.',
    'invitation-expiry':
      'Invitasjonen må utløpe etter i dag og senest om {days} dager. Velg en annen dato.',
    'invitation-closed':
      'Innsendingen er ferdig behandlet. Ingen flere kan inviteres til å lese den.',
    'invitation-ended':
      'Lenken er utløpt eller trukket tilbake. Be den som inviterte deg, om en ny. Ingenting er lagret.',
    'guest-limit':
      'Du har skrevet {limit} kommentarer, og flere kan ikke lagres. Ta kontakt med den som inviterte deg.',
    'guest-thread': 'Du kan bare svare i tråder du selv har begynt.',
    'form-elsewhere':
      'Skjemaet ble sendt fra en annen side enn denne. Last siden på nytt og prøv igjen. Ingenting er lagret.',
    'delivery-not-failed':
      'Bare e-post som ikke kunne sendes, kan sendes på nytt. Denne venter, sendes eller er sendt.',
  },
  en: {
    'comment-empty': 'Write a comment first.',
    'comment-too-long':
      'The comment is too long: {length} characters. The limit is {limit}. Shorten it or divide it. Nothing was saved.',
    'comment-place-missing':
      'The place that you comment on is no longer in the text. Reload the page and choose another. Nothing was saved.',
    'quote-missing':
      'The words that you marked are not in the text as it is saved. Save the section or reload the page, and mark them again. Nothing was saved.',
    'comment-invalid': 'The comment cannot be saved as it was sent. Reload the page and try again.',
    'mention-unknown':
      'One of those that you mention is no longer in the system. Remove the name and try again.',
    'too-many-mentions': 'You cannot mention more than {limit} people in one comment.',
    'thread-resolved': 'The thread is resolved. Reopen it before you answer.',
    'thread-not-yours':
      'Only the one who began the thread, those who wrote the report and reviewers can resolve the thread or reopen it.',
    'carry-over-resolved':
      'The thread is resolved, and there is nothing to carry over. Reopen it first if it is for the next edition.',
    'report-has-comments': 'The report cannot be deleted, because it has comments.',
    'invitation-name-missing': 'Write the name of the person that you invite.',
    'invitation-email-invalid': '“{value}” is not an e-mail address. Correct it.',
    'invitation-expiry':
      'The invitation must end after today and at most {days} days from now. Choose another date.',
    'invitation-closed':
      'The submission has been dealt with. Nobody more can be invited to read it.',
    'invitation-ended':
      'The link has expired or been revoked. Ask the person who invited you for a new one. Nothing was saved.',
    'guest-limit':
      'You have written {limit} comments, and no more can be saved. Get in touch with the person who invited you.',
    'guest-thread': 'You can only answer in threads that you began yourself.',
    'form-elsewhere':
      'The form was sent from another page than this one. Reload the page and try again. Nothing was saved.',
    'delivery-not-failed':
      'Only mail that could not be sent can be sent again. This is waiting, being sent or sent.',
  },
} as const
