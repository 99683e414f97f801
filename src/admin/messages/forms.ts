const nb = { menu: 'Flere valg', drag: 'Dra for å flytte', choose: 'Velg', clear: 'Tøm' }

const en: typeof nb = {
  menu: 'More choices',
  drag: 'Drag to move',
  choose: 'Choose',
  clear: 'Clear',
}

/** Names for the parts of Payload's forms that have only an icon. */
export const formMessages = { nb, en }
