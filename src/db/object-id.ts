import { randomBytes, randomInt } from 'node:crypto'

const PROCESS = randomBytes(5).toString('hex')
const COUNTER_END = 0x1000000
let counter = randomInt(COUNTER_END)

/**
 * A new id that both databases can hold, as 24 hexadecimal digits: MongoDB's ObjectId, made of the second, five bytes
 * of this process and a counter, so that ids sort in the order in which they were given.
 */
export function newObjectId(): string {
  counter = (counter + 1) % COUNTER_END
  return hex(Math.floor(Date.now() / 1000), 8) + PROCESS + hex(counter, 6)
}

/** Whether MongoDB can hold this id as what it is. */
export function isObjectId(id: string): boolean {
  return /^[0-9a-f]{24}$/.test(id)
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
