import * as z from 'zod/mini'
import { newFromExtract } from './register-extract.ts'

const text = (missing: string, longest: number) =>
  z.string(missing).check(z.trim(), z.minLength(1, missing), z.maxLength(longest, 'tooLong'))

/** May stay empty; whether a number can exist is judged with the legal form, after the form. */
const number = z.string('tooLong').check(z.trim(), z.maxLength(60, 'tooLong'))

const details = {
  name: text('nameMissing', 300),
  legalForm: text('legalFormMissing', 40),
  krs: number,
  nip: number,
  regon: number,
  registerNo: number,
  street: text('streetMissing', 200),
  postalCode: z
    .string('postalCodeMissing')
    .check(
      z.trim(),
      z.minLength(1, 'postalCodeMissing'),
      z.regex(/^\d{2}[\s-]?\d{3}$/, 'postalCodeWrong'),
    ),
  city: text('cityMissing', 100),
}

export const newOrganisationForm = z.object({
  ...details,
  signatory: z.optional(z.string()),
  ...newFromExtract,
})

export const organisationForm = z.object({
  ...details,
  revision: z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)),
})
