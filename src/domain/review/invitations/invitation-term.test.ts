import { expect, test } from 'vitest'
import { invitationTerm, isValid } from './invitation-term'
import { invitedPerson } from './invited-person'

const now = new Date('2022-10-01T09:00:00Z')
const at = (moment: string) => new Date(moment)

test('an invitation ends in two weeks unless another day is asked for', () => {
  expect(invitationTerm(null, now)).toEqual(at('2022-10-15T09:00:00Z'))
  expect(invitationTerm(at('2022-11-30T08:00:00Z'), now)).toEqual(at('2022-11-30T08:00:00Z'))
})

test.each(['2022-10-01T09:00:00Z', '2022-09-30T09:00:00Z', '2022-12-01T09:00:00Z', 'aldri'])(
  'it can’t end at %s',
  (moment) => {
    expect(() => invitationTerm(at(moment), now)).toThrow('invitation-expiry')
  },
)

test('a link opens until it ends, and not once it is revoked', () => {
  const expiresAt = at('2022-10-02T09:00:00Z')

  expect(isValid({ expiresAt, revokedAt: null }, at('2022-10-02T08:59:59Z'))).toBe(true)
  expect(isValid({ expiresAt, revokedAt: null }, expiresAt)).toBe(false)
  expect(isValid({ expiresAt, revokedAt: now }, now)).toBe(false)
})

test('a name is kept on one line, an address in small letters', () => {
  expect(invitedPerson({ name: ' Ada\r\nLovelace\u202E ', email: ' Ada@Example.org ' })).toEqual({
    name: 'Ada Lovelace',
    email: 'ada@example.org',
  })
})

test.each([
  ['', 'ada@example.org', 'invitation-name-missing'],
  ['\u200B', 'ada@example.org', 'invitation-name-missing'],
  ['Ada', 'ada', 'invitation-email-invalid'],
  ['Ada', 'ada@example.org\nBcc: alle@example.org', 'invitation-email-invalid'],
  ['Ada', 'ada@example.org, bo@example.org', 'invitation-email-invalid'],
  ['Ada', '"Ada" <ada@example.org>', 'invitation-email-invalid'],
])('%j at %j is refused', (name, email, code) => {
  expect(() => invitedPerson({ name, email })).toThrow(code)
})
