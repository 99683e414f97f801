import type { MessageCode, MessageValues } from '@/domain/messages/message'

/** Something in an import that only a person can settle: where it is, and what it is. */
export type NeedsPerson = { where: string; code: MessageCode; values: MessageValues }
