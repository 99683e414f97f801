import { folded } from '../../text/folded'
import { reportFinding } from '../report/report-finding'
import type { Rule } from '../rule'

/**
 * R42: an edition says what is new in it. The kind of change goes with the note, since each publication has one; that the
 * note says more than the kind can only be guessed by its words, so a bare one warns. A first edition is all new.
 */
export const changeNote: Rule = {
  number: 'R42',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Endringsmerknad', en: 'Change note' },
  explanation: {
    nb: 'Endringsmerknaden skal si hva som er nytt i utgaven, og nevne kapitlene eller tabellene som er endret. «Oppdatert» alene sier ikke leseren noe.',
    en: 'The change note must say what is new in the edition and name the sections or tables that changed. “Updated” alone tells readers nothing.',
  },
  check: ({ review, previous }) => {
    if (!review?.publication) return []
    const passage = review.publication.changeNote.trim()
    if (passage === '') return [reportFinding({ code: 'change-note-missing' })]
    if (previous === null || !isBare(passage)) return []
    return [reportFinding({ code: 'change-note-bare', severity: 'warns', passage })]
  },
}

const SAYS_NOTHING = new Set(
  [
    ...['ny', 'nye', 'nytt', 'oppdatert', 'oppdatering', 'oppdateringer', 'rettet', 'retting'],
    ...['rettelse', 'rettelser', 'rettinger', 'endret', 'endring', 'endringer', 'revidert'],
    ...['diverse', 'mindre', 'noen', 'enkelte', 'små', 'språklige', 'feil', 'utgave', 'versjon'],
    ...['tekst', 'teksten', 'innhold', 'innholdet', 'er', 'og', 'i', 'av', 'med', 'en', 'et'],
    ...['oppdaterte', 'rettingar', 'retta', 'endra', 'endringar', 'utgåve', 'nokre', 'språklege'],
    ...['new', 'update', 'updates', 'updated', 'corrected', 'correction', 'corrections', 'changed'],
    ...['change', 'changes', 'revised', 'revision', 'minor', 'various', 'some', 'small', 'edition'],
    ...['version', 'text', 'content', 'errors', 'the', 'a', 'of', 'and', 'is', 'was', 'to', 'in'],
  ].map(folded),
)

function isBare(note: string): boolean {
  const words = folded(note).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => SAYS_NOTHING.has(word))
}
