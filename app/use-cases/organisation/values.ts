import { Refused } from '#app/errors.ts'
import type { OrganisationValues } from '#db/queries/organisation.server.ts'
import { isLegalForm, mayHaveKrs } from '#workflows/organisation/legal-forms.ts'
import { type NumberField, numberProblem, storedNumber } from '#workflows/organisation/numbers.ts'

/** What a person types about an organisation; numbers may stay empty. */
export type OrganisationInput = {
  name: string
  legalForm: string
  krs: string
  nip: string
  regon: string
  registerNo: string
  street: string
  postalCode: string
  city: string
}

const numberFields: NumberField[] = ['krs', 'nip', 'regon']

/** The values as they are stored. Refuses a number that cannot exist, with the number that was perhaps meant. */
export function organisationValues(input: OrganisationInput): OrganisationValues {
  const { legalForm } = input
  if (!isLegalForm(legalForm)) throw new Refused('legalFormMissing', {}, 'legalForm')
  for (const field of numberFields) {
    const problem = numberProblem(field, input[field])
    if (!problem) continue
    const { key, suggestion } = problem
    throw new Refused(suggestion ? `${key}Meant` : key, suggestion ? { suggestion } : {}, field)
  }
  const krs = storedNumber('krs', input.krs)
  if (krs !== null && !mayHaveKrs(legalForm)) throw new Refused('krsNotForForm', {}, 'krs')
  return {
    name: required(input, 'name'),
    legalForm,
    krs,
    nip: storedNumber('nip', input.nip),
    regon: storedNumber('regon', input.regon),
    registerNo: tidy(input.registerNo) || null,
    street: required(input, 'street'),
    postalCode: postalCode(input.postalCode),
    city: required(input, 'city'),
  }
}

function required(input: OrganisationInput, field: 'name' | 'street' | 'city'): string {
  const text = tidy(input[field])
  if (text === '') throw new Refused(`${field}Missing`, {}, field)
  return text
}

function postalCode(typed: string): string {
  const digits = typed.replace(/[\s\p{Pd}]/gu, '')
  if (!/^\d{5}$/.test(digits)) throw new Refused('postalCodeWrong', {}, 'postalCode')
  return `${digits.slice(0, 2)}-${digits.slice(2)}`
}

/** One form of each letter and single spaces, so that the same name is the same text. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
