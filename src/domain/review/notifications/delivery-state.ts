/** How far something that is to be sent has come: `failed` was tried until nobody believes in it, and waits for a person. */
export const DELIVERY_STATES = ['waiting', 'sending', 'done', 'failed'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]
