import { fileCertificate } from '#app/use-cases/certificate/file.server.ts'
import type { Handler } from './worker.server.ts'

/** A number was taken: its PDF and JSON are made, off the main thread. */
export const makeFiles: Handler = async (deps, { workflowId }) => {
  if (workflowId) await fileCertificate(deps, { id: workflowId })
}
