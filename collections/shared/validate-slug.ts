import type { TextFieldSingleValidation } from 'payload'
import { Slug } from '@/domain/content/report-content'
import { languageOf } from '@/cms/asker'
import { message } from '@/domain/messages/message'

/** An address is lower-case words joined by single hyphens. */
export const validateSlug: TextFieldSingleValidation = (value, { req }) =>
  Slug.safeParse(value).success || message(languageOf(req), 'slug-invalid')
