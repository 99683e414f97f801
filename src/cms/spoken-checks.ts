import type { PayloadRequest } from 'payload'
import { RULES } from '@/domain/checks/rules'
import type { CheckReport } from '@/domain/checks/run-checks'
import { message } from '@/domain/messages/message'
import { languageOf } from './asker'

/** A check report in the asker's language: each finding with its sentence, and each rule that found anything with what it asks. */
export function spokenChecks(req: PayloadRequest, { rules, findings }: CheckReport) {
  const language = languageOf(req)
  const found = new Set(findings.map(({ rule }) => rule))
  return {
    findings: findings.map((finding) => ({
      ...finding,
      message: message(language, finding.code, finding.values),
    })),
    rules: RULES.filter(({ number }) => found.has(number)).map((rule) => ({
      number: rule.number,
      waivable: rule.waivable,
      title: rule.title[language],
      explanation: rule.explanation[language],
    })),
    passed: rules.filter(({ outcome }) => outcome === 'passed').length,
  }
}
