/** Kinds of event that a report tells of more than once, and how exactly their dates must agree. */
export type EventKind = {
  key: 'withdrawal' | 'coup' | 'massacre'
  pattern: RegExp
  /** A withdrawal takes months, so only its year is compared. */
  exactTo: 'year' | 'day'
}

/** How each language tells of those events. A gap inside a phrase is short, so that no text takes long. */
export const EVENT_KINDS: readonly EventKind[] = [
  {
    key: 'withdrawal',
    exactTo: 'year',
    pattern:
      /(?<!\p{L})(?:tr(?:akk|ekker|ekke|ekkjer|ekkje|ekk|ukket|ekt)(?!\p{L})[^.;:]{0,120}?(?<!\p{L})(?:ut|tilbake|attende)(?!\p{L})|uttrekk\p{L}*|uttrekning\p{L}*|tilbaketrek\p{L}*|tilbaketrekning\p{L}*|withdr[ae]w(?:n|s|al|ing)?(?!\p{L})|pull(?:ed|s|ing)?(?!\p{L})[^.;:]{0,60}?(?<!\p{L})out(?!\p{L}))/iu,
  },
  {
    key: 'coup',
    exactTo: 'day',
    pattern: /(?<!\p{L})(?:(?:stats|militær)?kuppet|the\s(?:military\s)?coup)(?!\p{L})/iu,
  },
  {
    key: 'massacre',
    exactTo: 'day',
    pattern: /(?<!\p{L})(?:massakren|massakra|massakeren|hevndrapet|the\smassacre)(?!\p{L})/iu,
  },
]

/** Words that tell one event from others of its kind, which may well have other dates. */
export const ONE_OF_SEVERAL =
  /(?<!\p{L})(?:første|fyrste|andre|annet|anna|nytt|ny|nye|tredje|siste|to|flere|fleire|begge|first|second|third|another|new|last|latest|two|several|both)(?!\p{L})/iu

/** States and forces that act abroad, by a name that is no language’s. */
export const ACTORS: readonly { key: string; pattern: RegExp }[] = [
  { key: 'France', pattern: /(?<!\p{L})(?:frankrike\p{L}*|fransk\p{L}*|france|french|barkhane)/iu },
  { key: 'Europe', pattern: /(?<!\p{L})(?:europeisk\p{L}*|european|takuba|EU(?!\p{L}))/iu },
  { key: 'Russia', pattern: /(?<!\p{L})(?:russland\p{L}*|russisk\p{L}*|russia\p{L}*|wagner)/iu },
  { key: 'UN', pattern: /(?<!\p{L})(?:FNs?|UN|MINUSMA|UNAMA|UNIFIL|UNMISS|MONUSCO)(?!\p{L})/u },
  { key: 'US', pattern: /(?<!\p{L})(?:USAs?|US|amerikansk\p{L}*|american)(?!\p{L})/iu },
  { key: 'NATO', pattern: /(?<!\p{L})NATOs?(?!\p{L})/u },
  { key: 'UK', pattern: /(?<!\p{L})(?:storbritannia\p{L}*|britisk\p{L}*|british|UK)(?!\p{L})/iu },
  { key: 'Germany', pattern: /(?<!\p{L})(?:tyskland\p{L}*|tysk\p{L}*|germany|german)(?!\p{L})/iu },
  {
    key: 'Norway',
    pattern: /(?<!\p{L})(?:norge\p{L}*|noreg\p{L}*|norsk\p{L}*|norway|norwegian)/iu,
  },
]
