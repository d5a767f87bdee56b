/** A criterion's code or a document's number: `PR-10`, `C-2026-0014`. */
export function Code({ children }: { children: string }) {
  return <span className="code">{children}</span>
}
