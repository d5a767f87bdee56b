// `npm run backup -- DIR`: a consistent copy of database, files and keys while the server runs.
import { resolve } from 'node:path'
import { makeBackup } from '#app/backup/make.server.ts'

const [target] = process.argv.slice(2)
if (!target) {
  console.error('Say where to: npm run backup -- DIR (an empty or new folder).')
  process.exit(2)
}
try {
  const dataDir = resolve(process.env.DATA_DIR || './data')
  const { files, position } = await makeBackup({ dataDir, target, now: new Date() })
  console.log(`${Object.keys(files).length} files, ${position} events: ${resolve(target)}`)
  console.log('The copy holds the issuer’s private key: keep it as safe as the original.')
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
