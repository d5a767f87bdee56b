import { issueCertificate as issue } from '#app/use-cases/certificate/issue.server.ts'
import type { Handler } from './worker.server.ts'

/** A decision was taken: its certificate gets a number. */
export const issueCertificate: Handler = async (deps, { workflowId }) => {
  if (workflowId) await issue(deps, { decisionId: workflowId })
}
