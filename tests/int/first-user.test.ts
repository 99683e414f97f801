import { expect, test } from 'vitest'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'

const cms = useCms({ empty: true })

test('the first person of an empty system is its administrator, and nobody else can register', async () => {
  const register = (email: string) =>
    rest(cms, '/api/users/first-register', {
      method: 'POST',
      body: { name: 'Berit', email, password: 'et-langt-passord' },
    })

  const first = await register('berit@example.org')
  const second = await register('noen@example.org')

  expect(first.status).toBe(200)
  expect(first.json).toMatchObject({ user: { roles: ['admin'] } })
  expect(second.status).toBe(403)
})
