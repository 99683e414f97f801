import type { TextFieldSingleValidation } from 'payload'
import { languageOf } from '@/cms/asker'
import { LanguageTag, LinkUrl, PartialDate, Period } from '@/domain/content/identifier'
import { message, type MessageCode } from '@/domain/messages/message'

/** Validations of text fields that may be left empty; each answers with a sentence that names the value. */
export const validatePartialDate = validateOptional(PartialDate, 'date-invalid')
export const validateUrl = validateOptional(LinkUrl, 'url-invalid')
export const validateLanguage = validateOptional(LanguageTag, 'language-invalid')
export const validatePeriod = validateOptional(Period, 'period-invalid')

type Schema = { safeParse: (value: unknown) => { success: boolean } }

function validateOptional(schema: Schema, code: MessageCode): TextFieldSingleValidation {
  return (value, { req }) => {
    if (!value || schema.safeParse(value).success) return true
    return message(languageOf(req), code, { value })
  }
}
