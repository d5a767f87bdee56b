import { createContext } from 'react'
import type { Locale } from '#templates/messages/message.ts'

/** The language of the page being rendered; the root provides it on both sides. */
export const LocaleContext = createContext<Locale>('pl')
