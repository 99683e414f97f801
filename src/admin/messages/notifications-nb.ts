export const notificationsNb = {
  notifications: {
    heading: 'Varsler',
    bell: (unread: number) =>
      unread === 0 ? 'Varsler' : unread === 1 ? 'Varsler, 1 ulest' : `Varsler, ${unread} uleste`,
    none: 'Ingen varsler ennå. Her får du vite når noe venter på deg, er besluttet eller er sagt til deg.',
    unread: 'Ulest',
    read: 'Merk som lest',
    readOf: (sentence: string) => `Merk som lest: ${sentence}`,
    readAll: 'Merk alle som lest',
    doneOne: 'Varselet er merket som lest.',
    doneAll: 'Alle varsler er merket som lest.',
    mail: {
      heading: 'E-post',
      introduction: 'Alle varsler vises her uansett. Velg hva du også vil ha på e-post.',
      choice: 'Send meg e-post om',
      choices: {
        mine: 'det jeg er bedt om å gjøre, beslutninger om det jeg har skrevet, og svar til meg',
        all: 'alt jeg får varsel om',
        none: 'ingenting',
      },
      language: 'Språk',
      languages: { nb: 'Bokmål', en: 'Engelsk' },
      save: 'Lagre valget',
      saved: 'Valget er lagret.',
    },
  },
}
