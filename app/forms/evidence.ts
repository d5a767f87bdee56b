import * as z from 'zod/mini'

/** One file (bytes). */
export const FILE_LIMIT = 20 * 1024 * 1024

/** What a browser's file picker offers, the camera included; the server judges by the bytes all the same. */
export const acceptedFiles =
  'application/pdf,image/*,.pdf,.png,.jpg,.jpeg,.webp,.gif,.heic,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.rtf,.txt,.csv'

const text = (max: number) => z.string().check(z.trim(), z.maxLength(max, 'tooLong'))
const day = z.string().check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'dayWrong'))

/** A document of the library; the name may be left to its file. */
export const documentForm = z.object({
  form: z.enum(['file', 'record', 'link', 'onVisit'], 'chooseForm'),
  name: z._default(text(200), ''),
  documentDate: z.optional(day),
  validUntil: z.optional(day),
  place: z.optional(text(200)),
  url: z.optional(text(2000)),
  confidentiality: z._default(z.enum(['reviewers', 'team']), 'reviewers'),
})

/** The same beside an answer: where in it to look. */
export const evidenceForm = z.extend(documentForm, { note: z.optional(text(300)) })

const several = z.pipe(
  z._default(z.union([z.string(), z.array(z.string())]), []),
  z.transform((value: string | string[]) => [value].flat()),
)

/** A new version, and the uses that move on to it. */
export const versionForm = z.extend(documentForm, {
  no: z.pipe(
    z.string().check(z.regex(/^\d{1,6}$/)),
    z.transform((value: string) => Number(value)),
  ),
  links: several,
})

export const usesForm = z.object({ assessmentId: z.string(), codes: several })

export const reuseForm = z.object({
  versionId: z.string('chooseDocument').check(z.minLength(1, 'chooseDocument'), z.maxLength(64)),
  note: z.optional(text(300)),
})

export const deleteFileForm = z.object({ versionId: z.string().check(z.maxLength(64)) })

export const libraryFilter = ['all', 'expiring', 'expired', 'unused'] as const
