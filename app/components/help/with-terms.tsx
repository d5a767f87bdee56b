import { createContext, type ReactNode, useContext, useId, useMemo } from 'react'
import { useLocale } from '#app/i18n/use-t.ts'
import type { Help } from '#app/use-cases/standard/read.server.ts'
import { firstTexts, markTerms } from '#templates/glossary/mark.ts'
import type { Term } from '#templates/glossary/term.ts'
import type { Locale } from '#templates/messages/message.ts'
import { criterionTexts } from './help-texts.ts'

/** Which text of the page explains which term; null where nobody said, then each text explains its own. */
const FirstTexts = createContext<Map<string, string> | null>(null)

type Props = {
  statement: string
  help: Partial<Help> | null | undefined
  children: ReactNode
}

/** Makes each term be explained once on a criterion's page: in the first text, in reading order, that has it. */
export function ExplainsOnce({ statement, help, children }: Props) {
  const locale = useLocale()
  const first = useMemo(
    () => firstTexts(criterionTexts(statement, locale, help)),
    [statement, help, locale],
  )
  return <FirstTexts.Provider value={first}>{children}</FirstTexts.Provider>
}

/** A text whose terms can be opened for an explanation, in the language of the page. */
export function WithTerms({ text, locale }: { text: string; locale?: Locale }) {
  const page = useLocale()
  const first = useContext(FirstTexts)
  let at = 0
  return markTerms(text, locale ?? page).map(({ text: piece, term }) => {
    const key = at
    at += piece.length
    const isFirst = term !== null && (first === null || first.get(term.id) === text)
    return isFirst ? <Explained key={key} term={term} text={piece} /> : piece
  })
}

/**
 * A button that opens a note without any script: the browser's own popover, closed by Escape or a click beside it.
 * A browser that knows no popovers shows the note in the text.
 */
function Explained({ term, text }: { term: Term; text: string }) {
  const locale = useLocale()
  const id = `term-${term.id}-${useId().replaceAll(':', '')}`
  return (
    <>
      <button type="button" className="term" {...opens(id)}>
        {text}
      </button>
      <span id={id} className="term__note" role="note" lang={locale} {...popover}>
        <b>{term.term[locale]}</b> {term.meaning[locale]}
      </span>
    </>
  )
}

// React 18 passes these attributes through only in small letters, and its types do not know them.
const opens = (id: string) => ({ popovertarget: id }) as object
const popover = { popover: 'auto' } as object
