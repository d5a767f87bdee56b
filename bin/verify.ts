import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkFile, type FileCheck, mostBytes } from '#app/certificates/check.ts'
import { type Finding, findings } from '#app/certificates/findings.ts'
import { type PublicKey, readPublicKeys } from '#app/certificates/public-keys.ts'

const help = `Sprawdza bez sieci, czy plik jest prawdziwym zaświadczeniem albo certyfikatem.

  npm run verify -- PLIK [--keys KLUCZE | --data-dir FOLDER]

  PLIK          certyfikat w PDF albo jego poświadczenie w JSON, do 5 MB
  --keys        opublikowane klucze wystawcy: did.json (adres /.well-known/did.json)
                albo lista kluczy JWK, na przykład public.json
  --data-dir    folder danych; klucze są w nim w keys/public.json

Bez opcji klucze pochodzą z folderu DATA_DIR, a gdy go nie podano, z ./data albo ./.demo.
Kod wyjścia: 0 – plik prawdziwy, 1 – nie, 2 – nie dało się sprawdzić (złe wywołanie, brak pliku lub kluczy).
`

class Misuse extends Error {}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Misuse)) throw error
  console.error(`${error.message}\n\n${help}`)
  process.exitCode = 2
}

function run(args: string[]): number {
  const options = readArguments(args)
  if (options.help) {
    console.log(help)
    return 0
  }
  const keys = readKeys(options.keysPath)
  const check = checkPath(options.path, keys)
  const genuine = check.result.kind === 'genuine'
  console.log(genuine ? 'Ten plik jest prawdziwy.' : 'Tego pliku nie można uznać za prawdziwy.')
  console.log()
  for (const [label, words] of [...findings(check), source(options.keysPath, keys)]) {
    console.log(`  ${label.padEnd(15)} ${words}`)
  }
  return genuine ? 0 : 1
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        keys: { type: 'string' },
        'data-dir': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { help: true, path: '', keysPath: '' }
    if (positionals.length !== 1) throw new Misuse('Podaj jeden plik.')
    if (values.keys && values['data-dir']) throw new Misuse('Podaj --keys albo --data-dir.')
    const keysPath = values.keys ?? join(values['data-dir'] ?? defaultDataDir(), 'keys/public.json')
    return { help: false, path: positionals[0]!, keysPath }
  } catch (error) {
    if (error instanceof Misuse) throw error
    throw new Misuse('Nie rozumiem tego wywołania.')
  }
}

function defaultDataDir(): string {
  if (process.env.DATA_DIR) return process.env.DATA_DIR
  return !existsSync('./data/keys') && existsSync('./.demo/keys') ? './.demo' : './data'
}

function readKeys(path: string): PublicKey[] {
  if (!existsSync(path)) throw new Misuse(`Nie ma pliku z kluczami wystawcy: ${path}.`)
  try {
    return readPublicKeys(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Misuse(`Plik ${path} nie zawiera kluczy wystawcy.`)
  }
}

/** The size is asked before anything is read, so that a huge file costs nothing. */
function checkPath(path: string, keys: PublicKey[]): FileCheck {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Misuse(`Nie ma pliku ${path}.`)
  if (found.size > mostBytes) return { form: 'other', result: { kind: 'tooLarge' } }
  try {
    return checkFile(readFileSync(path), keys)
  } catch {
    throw new Misuse(`Nie można odczytać pliku ${path}.`)
  }
}

function source(keysPath: string, keys: PublicKey[]): Finding {
  return ['Klucze', `${keysPath} (liczba kluczy: ${keys.length})`]
}
