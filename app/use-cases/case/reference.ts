/** How both sides quote a case in letters: short, and without a word about whose it is. */
export function referenceOf(caseId: string): string {
  return `S-${caseId.slice(-8).toUpperCase()}`
}
