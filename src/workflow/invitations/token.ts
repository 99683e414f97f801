import { randomBytes } from 'node:crypto'
import { sha256 } from '@/domain/content/canonical'

/** Opens a submission to whoever has it, so it is told once and only its hash is kept. */
export type Token = { token: string; tokenHash: string }

const TOKEN_BYTES = 32
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** A new token of 256 random bits, base64url. */
export function newToken(): Token {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  return { token, tokenHash: sha256(token) }
}

/** The hash by which a token is found; null for what can be none. */
export function tokenHashOf(token: string): string | null {
  return TOKEN.test(token) ? sha256(token) : null
}
