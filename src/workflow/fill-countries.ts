import countries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import nb from 'i18n-iso-countries/langs/nb.json' with { type: 'json' }
import nn from 'i18n-iso-countries/langs/nn.json' with { type: 'json' }
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'

for (const language of [nb, nn, en]) countries.registerLocale(language)

/** Fills an empty register of countries with those of ISO 3166-1, by their names in the three languages. */
export function fillCountries(req: PayloadRequest): Promise<void> {
  return inTransaction(req, async () => {
    const shared = { collection: 'countries', depth: 0, overrideAccess: true, req } as const
    // Without a condition MongoDB would estimate, which it can't inside a transaction.
    const where = { code: { exists: true } }
    const { totalDocs } = await req.payload.count({ ...shared, where })
    if (totalDocs > 0) return
    for (const code of Object.keys(countries.getAlpha2Codes()))
      await req.payload.create({
        ...shared,
        data: {
          code,
          name: nameIn(code, 'nb'),
          nameNynorsk: nameIn(code, 'nn'),
          nameEnglish: nameIn(code, 'en'),
        },
      })
  })
}

function nameIn(code: string, language: 'nb' | 'nn' | 'en'): string {
  return countries.getName(code, language) ?? code
}
