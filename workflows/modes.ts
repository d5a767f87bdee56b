/** How far an assessment goes: on its own, through a trial opinion, or to a certificate. */
export type Mode = 'self' | 'trial' | 'full'
