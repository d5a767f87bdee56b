// `npm run restore -- DIR`: brings a backup back into an empty DATA_DIR; `npm run replay` then proves it.
import { resolve } from 'node:path'
import { restoreBackup } from '#app/backup/restore.server.ts'

const [source] = process.argv.slice(2)
if (!source) {
  console.error('Say where from: npm run restore -- DIR (a folder made by npm run backup).')
  process.exit(2)
}
try {
  const dataDir = resolve(process.env.DATA_DIR || './data')
  const { files, madeAt, position } = await restoreBackup({ source, dataDir })
  console.log(`${Object.keys(files).length} files, ${position} events of ${madeAt}: ${dataDir}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
