import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { rememberBlob } from '#db/queries/blob.server.ts'
import {
  insertItem,
  insertVersion,
  librarySize,
  linkedSize,
  type NewVersion,
} from '#db/queries/evidence-library.server.ts'
import type { Trx } from '#db/schema.ts'
import { endingOf, textEndings, titleFromFileName } from './file-name.ts'

/** A file that has arrived; `tooLarge` says that only its beginning is there. */
export type UploadedFile = Parameters<Deps['world']['blobs']['keep']>[0] & {
  fileName: string
  tooLarge: boolean
}

/** A file, a document's name with its date and place, an address on the web, or something shown at the visit. */
export type NewDocument = {
  form: 'record' | 'link' | 'onVisit' | 'file'
  name: string
  /** ISO date of the document. */
  documentDate?: string | undefined
  /** ISO date of its last day. */
  validUntil?: string | undefined
  place?: string | undefined
  /** https only. */
  url?: string | undefined
  /** `team`: reviewers learn that it is there and see it at the visit. By default they may open it. */
  confidentiality?: 'team' | 'reviewers' | undefined
  file?: UploadedFile | undefined
}

/** Bytes of distinct files beside the answers of one assessment, and in one library. */
const ASSESSMENT_LIMIT = 200 * 1024 * 1024
const LIBRARY_LIMIT = 1024 * 1024 * 1024

const isMissing = (text: string | undefined) => !text || text.trim() === ''

/** Refuses what no document is; `kept` is the file of the version before, when it stays. */
export function requireDocument(document: NewDocument, kept?: KeptFile): void {
  const { form, name, url, file } = document
  if (form === 'file' && file) requireFile(file)
  else if (form === 'file' && !kept) throw new Refused('fileMissing', {}, 'file')
  if (form !== 'file' && file) throw new Refused('fileUnwanted', {}, 'form')
  if (form !== 'file' && isMissing(name)) throw new Refused('evidenceUnnamed', {}, 'name')
  if (form === 'link' && !isSafeAddress(url)) throw new Refused('evidenceAddress', {}, 'url')
}

function requireFile({ tooLarge, size, kind, fileName }: UploadedFile): void {
  if (tooLarge) throw new Refused('fileTooLarge', {}, 'file')
  if (size === 0) throw new Refused('fileEmpty', {}, 'file')
  if ('refused' in kind) throw new Refused(`fileIs_${kind.refused}`, {}, 'file')
  const ending = endingOf(fileName)
  if (kind.type === 'text/plain' && ending !== '' && !textEndings.includes(ending))
    throw new Refused('fileIs_script', {}, 'file')
}

/** Reviewers will follow it, so nothing but https. */
function isSafeAddress(url: string | undefined): boolean {
  const parsed = URL.parse(url ?? '')
  return parsed?.protocol === 'https:' && parsed.username === '' && parsed.hostname.includes('.')
}

/**
 * Runs what may keep a file so that nobody drops the same bytes meanwhile; without a file it is a plain
 * transaction.
 */
export function withFile<T>(
  { world }: Deps,
  file: UploadedFile | undefined,
  work: () => Promise<T>,
): Promise<T> {
  return file ? world.blobs.alone(work) : work()
}

export type By = { actorId: string; at: string; organisationId: string }

export type KeptFile = { sha256: string; fileName: string | null }

/** Adds a document to the library with its first version. Callers have asked `requireDocument`. */
export async function insertDocument(
  trx: Trx,
  deps: Pick<Deps, 'newId' | 'world'>,
  { actorId, at, organisationId }: By,
  document: NewDocument,
): Promise<{ itemId: string; versionId: string }> {
  const itemId = deps.newId()
  const confidentiality = document.confidentiality ?? 'reviewers'
  await insertItem(trx, {
    ...{ id: itemId, organisationId, confidentiality },
    ...{ createdBy: actorId, createdAt: at },
  })
  const versionId = await insertNextVersion(
    trx,
    deps,
    { actorId, at, organisationId },
    { document, itemId, no: 1 },
  )
  return { itemId, versionId }
}

/** One version more; the file is on the disk for good before its row is committed. */
export async function insertNextVersion(
  trx: Trx,
  deps: Pick<Deps, 'newId' | 'world'>,
  { actorId, at, organisationId }: By,
  added: { document: NewDocument; itemId: string; no: number; kept?: KeptFile | undefined },
): Promise<string> {
  const { document, itemId, no, kept } = added
  const { form, name, documentDate, validUntil, place, url, file } = document
  const fileName = file ? file.fileName : (kept?.fileName ?? null)
  const version: NewVersion = {
    ...{ id: deps.newId(), itemId, no, form },
    name: isMissing(name) ? titleFromFileName(fileName ?? '') || 'Dokument' : name.trim(),
    documentDate: documentDate || null,
    place: place || null,
    url: form === 'link' ? url || null : null,
    validUntil: validUntil || null,
    sha256: form === 'file' ? (file?.sha256 ?? kept?.sha256 ?? null) : null,
    fileName: form === 'file' ? fileName : null,
    ...{ createdBy: actorId, createdAt: at },
  }
  if (file) await keepFile(trx, deps, { file, at, organisationId, version })
  else await insertVersion(trx, version)
  return version.id
}

type Kept = { file: UploadedFile; at: string; organisationId: string; version: NewVersion }

async function keepFile(
  trx: Trx,
  { world }: Pick<Deps, 'world'>,
  { file, at, organisationId, version }: Kept,
): Promise<void> {
  const type = 'type' in file.kind ? file.kind.type : 'application/octet-stream'
  await rememberBlob(trx, { sha256: file.sha256, size: file.size, type, createdAt: at })
  await insertVersion(trx, version)
  if ((await librarySize(trx, organisationId)) > LIBRARY_LIMIT)
    throw new Refused('libraryFull', {}, 'file')
  await world.blobs.keep(file)
}

/** Asked after a link was written, inside the same transaction. */
export async function requireRoom(trx: Trx, assessmentId: string): Promise<void> {
  if ((await linkedSize(trx, assessmentId)) > ASSESSMENT_LIMIT) throw new Refused('assessmentFull')
}
