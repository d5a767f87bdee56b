// The least that a durable save over HTTP can be: node:http and one upsert of a changing row, synced like ours.
import { createServer } from 'node:http'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'

const db = new SqliteDatabase(join(process.env.DATA_DIR as string, 'bare.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('create table answer (code text primary key, value text not null) strict')
const save = db.prepare(
  'insert into answer values (?, ?) on conflict (code) do update set value = excluded.value',
)
let count = 0

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    count += 1
    // A row that stays the same would be neither written nor synced.
    save.run(request.url, `value ${count}`)
    response.writeHead(302, { location: '/' }).end()
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('listening'))
process.once('SIGTERM', () => process.exit(0))
