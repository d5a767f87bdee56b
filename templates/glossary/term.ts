/** A word of the standard explained in a sentence or two. */
export type Term = {
  /** Kebab-case; the address of the term on the glossary page. */
  id: string
  term: { pl: string; en: string }
  meaning: { pl: string; en: string }
  /**
   * How it stands in texts: words, where `*` ends a stem ("organ* kontroli" finds "organu kontroli").
   * A form in capitals only is found in capitals only.
   */
  forms: { pl: readonly string[]; en: readonly string[] }
}
