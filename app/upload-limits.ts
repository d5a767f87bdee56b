/** A whole upload: the file and what was typed beside it (bytes). */
export const UPLOAD_LIMIT = 21 * 1024 * 1024

/** Addresses that take a file; `/upload` answers a script with data instead of a page. */
const addresses = [
  /^\/organisations\/[^/]+\/evidence\/new(?:\/upload)?(?:\.data)?$/,
  /^\/organisations\/[^/]+\/evidence\/[^/]+\/version(?:\/upload)?(?:\.data)?$/,
  /^\/assessments\/[^/]+\/criteria\/[^/]+\/evidence(?:\/upload)?(?:\.data)?$/,
  /^\/assessments\/[^/]+\/workbook\/preview(?:\.data)?$/,
]

/** Whether a request may be as long as a file: only forms with files, and only where files are taken. */
export function takesFiles(path: string, contentType: string | undefined): boolean {
  const isForm = /^multipart\/form-data\s*;/i.test(contentType ?? '')
  return isForm && addresses.some((address) => address.test(path))
}

/** Plain forms are small. */
const FORM_LIMIT = 256 * 1024

/** The preview of a workbook carries the texts of all its answers, each letter perhaps as six signs. */
const WORKBOOK_LIMIT = 4 * 1024 * 1024

/** How long a form without a file may be (bytes). */
export function formLimit(path: string): number {
  return /^\/assessments\/[^/]+\/workbook\/apply(?:\.data)?$/.test(path)
    ? WORKBOOK_LIMIT
    : FORM_LIMIT
}
