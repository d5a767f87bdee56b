import pino from 'pino'

/** JSON lines on standard output. No names, addresses or texts of people ever go in. */
export const log = pino({ level: process.env.LOG_LEVEL || 'info', base: undefined })
