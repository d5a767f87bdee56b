import { createContext } from 'react'

/** What every page needs of its request: the script nonce and the number a person can quote. */
export const RequestContext = createContext<{ nonce: string; requestId: string }>({
  nonce: '',
  requestId: '',
})
