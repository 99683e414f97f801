const nb = {
  found: (count: number) =>
    count === 1 ? 'Én tekst ser ut som en henvisning' : `${count} tekster ser ut som henvisninger`,
  acceptAll: (count: number) => `Gjør om ${count} henvisninger`,
  accept: (text: string) => `Gjør om «${text}»`,
  refuse: (text: string) => `La «${text}» stå`,
  chooseSource: (text: string) => `Velg kilde for «${text}» …`,
  candidates: 'Kilder som kan være ment',
}

export type OffersMessages = typeof nb

const en: OffersMessages = {
  found: (count) =>
    count === 1 ? 'One text looks like a citation' : `${count} texts look like citations`,
  acceptAll: (count) => `Convert ${count} citations`,
  accept: (text) => `Convert “${text}”`,
  refuse: (text) => `Leave “${text}”`,
  chooseSource: (text) => `Choose source for “${text}” …`,
  candidates: 'Sources that may be meant',
}

/** What is said about text that reads as a citation. */
export const offersMessages = { nb, en }
