import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type PublicJwk, publicJwk, readPublicKeys } from '#app/certificates/public-keys.ts'
import { openSigner, type Signer } from '#app/certificates/seal.ts'

/** Signs certificates and checkpoints. The private key never leaves this module. */
export type IssuerKeys = Signer & {
  /** Keys that outsiders verify with, the present one first. Old ones stay. */
  publicKeys(): PublicJwk[]
}

export class IssuerKeyError extends Error {
  override name = 'IssuerKeyError'
}

const privateName = 'issuer.pem'
const publicName = 'public.json'

/**
 * The issuer's Ed25519 key in `DATA_DIR/keys`, made at the first start. Throws one clear line when
 * the folder is incomplete, readable by others or does not belong together: better no start than
 * certificates that nobody can verify.
 */
export function openIssuerKeys(dataDir: string): IssuerKeys {
  const folder = join(dataDir, 'keys')
  if (!existsSync(folder) || readdirSync(folder).length === 0) createKeys(dataDir, folder)
  const key = loadPrivate(join(folder, privateName))
  const own = publicJwk(publicPart(key))
  const published = loadPublished(join(folder, publicName))
  if (!published.some(({ kid }) => kid === own.kid)) {
    throw new IssuerKeyError(`${folder}: ${privateName} does not match any key in ${publicName}.`)
  }
  const others = published.filter(({ kid }) => kid !== own.kid)
  return {
    ...openSigner(own.kid, key),
    publicKeys: () => [own, ...others],
  }
}

/** Both files appear at once, by renaming their folder: a start cut short leaves nothing half made. */
function createKeys(dataDir: string, folder: string): void {
  mkdirSync(dataDir, { recursive: true })
  const half = mkdtempSync(join(dataDir, 'keys-'))
  chmodSync(half, 0o700)
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const keys = { keys: [publicJwk(publicPart(privateKey))] }
  writeFlushed(join(half, privateName), pem, 0o600)
  writeFlushed(join(half, publicName), `${JSON.stringify(keys, null, 2)}\n`, 0o644)
  flush(half)
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true })
    // Another process was first; its key is the one to load.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  flush(dataDir)
}

function loadPrivate(path: string): KeyObject {
  const pem = readKeyFile(path)
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new IssuerKeyError(`${path} can be read by others; run: chmod 600 ${path}`)
  }
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below: whatever is wrong inside, the remedy is the same.
  }
  throw new IssuerKeyError(
    `${path} does not hold an Ed25519 private key; restore it from a backup.`,
  )
}

function loadPublished(path: string): PublicJwk[] {
  const text = readKeyFile(path)
  try {
    return readPublicKeys(JSON.parse(text)).map(({ key }) => publicJwk(publicPart(key)))
  } catch {
    throw new IssuerKeyError(`${path} does not hold public keys; restore it from a backup.`)
  }
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new IssuerKeyError(`${path} cannot be read (${code}); restore it from a backup.`)
  }
}

function publicPart(key: KeyObject): string {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' })
  return x!
}

function writeFlushed(path: string, text: string, mode: number): void {
  writeFileSync(path, text, { mode, flag: 'wx', flush: true })
  chmodSync(path, mode)
}

function flush(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
