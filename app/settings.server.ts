import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const flag = z
  .enum(['on', 'off', 'true', 'false', '1', '0'])
  .transform((value) => ['on', 'true', '1'].includes(value))

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  ISSUER_NAME: z.string().min(1).max(120).default('Fundacja Dom Pokoju'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: flag.default(false),
  SECOND_FACTOR: z.enum(['staff', 'off']).default('staff'),
  KRS_API_URL: z.url({ protocol: /^https?$/ }).default('https://api-krs.ms.gov.pl'),
})

export type Settings = {
  port: number
  host: string
  /** Without a trailing slash. Links in mails and PDFs come from here only. */
  baseUrl: string
  dataDir: string
  secret: string
  smtpUrl: string | undefined
  issuerName: string
  logLevel: string
  trustProxy: boolean
  secondFactor: 'staff' | 'off'
  krsApiUrl: string
  demonstration: boolean
}

export class WrongSetting extends Error {
  override name = 'WrongSetting'
}

/** Reads the environment once; a wrong value stops the start with one clear line. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  )
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new WrongSetting(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { data } = parsed
  const dataDir = resolve(data.DATA_DIR)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return {
    port: data.PORT,
    host: data.HOST,
    baseUrl: (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    dataDir,
    secret: data.SECRET ?? secretIn(dataDir),
    smtpUrl: data.SMTP_URL,
    issuerName: data.ISSUER_NAME,
    logLevel: data.LOG_LEVEL,
    trustProxy: data.TRUST_PROXY,
    secondFactor: data.SECOND_FACTOR,
    krsApiUrl: data.KRS_API_URL.replace(/\/+$/, ''),
    demonstration: env.DEMONSTRATION === 'yes',
  }
}

function secretIn(dataDir: string): string {
  const file = join(dataDir, 'secret')
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
