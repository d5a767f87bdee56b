import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Received } from '#app/adapters/received-file.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { FILE_LIMIT } from '#app/forms/evidence.ts'
import { fileNameOf } from '#app/use-cases/evidence/file-name.ts'

/** A file that came with a form, on the disk and measured; `tooLarge` says that only its beginning is there. */
export type Upload = Received & { fileName: string; tooLarge: boolean }

export type UploadForm = {
  /** The text fields, as a plain form would bring them. */
  form: FormData
  file: Upload | undefined
  /** What kept the file from being taken in, after all fields were read. */
  trouble: Error | undefined
}

/** The form ended in the middle: the browser was closed or the line broke. */
export class UploadBroken extends Error {
  override name = 'UploadBroken'
}

const limits = {
  fields: 400,
  fieldSize: 64 * 1024,
  fieldNameSize: 100,
  files: 1,
  parts: 401,
  headerPairs: 20,
  // One byte more than may be: the parser counts a file of exactly its limit as cut.
  fileSize: FILE_LIMIT + 1,
}

/** Reads a form with one file named `file`, never holding the file in memory. */
export async function readUpload(request: Request, { world }: Deps): Promise<UploadForm> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body)
    return { form: await request.formData(), file: undefined, trouble: undefined }
  const { default: busboy } = await import('busboy')
  const form = new FormData()
  let receiving: Promise<Upload | undefined> = Promise.resolve(undefined)
  const parser = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8', limits })
  parser.on('field', (name, value) => form.append(name, value))
  parser.on('file', (name, stream, { filename }) => {
    stream.on('error', () => undefined)
    if (name !== 'file') return void stream.resume()
    receiving = received(world.blobs.receive(stream), filename)
    // Whatever stops the file, the fields after it are still read.
    receiving.catch(() => stream.resume())
  })
  const reading = pipeline(Readable.fromWeb(request.body as WebStream), parser, {
    signal: request.signal,
  })
  const [read, file] = await Promise.allSettled([reading, reading.then(() => receiving)])
  if (read.status === 'rejected') {
    const half = await receiving.catch(() => undefined)
    await half?.discard()
    throw new UploadBroken('The form ended before its end.')
  }
  if (file.status === 'rejected') return { form, file: undefined, trouble: file.reason }
  return { form, file: file.value, trouble: undefined }
}

/** A form whose file field was left empty brings a nameless file of no bytes. */
async function received(
  receiving: Promise<Received>,
  name: string | undefined,
): Promise<Upload | undefined> {
  const file = await receiving
  if (file.size === 0 && !name) {
    await file.discard()
    return undefined
  }
  return Object.assign(file, {
    fileName: fileNameOf(name ?? ''),
    tooLarge: file.size > FILE_LIMIT,
  })
}
