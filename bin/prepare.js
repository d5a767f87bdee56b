// Plain JavaScript, because it runs before anything is installed and on whatever Node the machine has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const wanted = new Set(process.argv.slice(2))
const stamp = 'node_modules/.prepared'
const built = 'build/server/index.js'
const sources = [
  'app',
  'templates/messages',
  'public',
  'vite.config.ts',
  'remix.config.js',
  'package-lock.json',
]

const locked = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== locked) {
  // NODE_ENV=production would leave the development packages out.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, locked)
}
if (wanted.has('build') && (!existsSync(built) || newest(sources) > statSync(built).mtimeMs)) {
  run('node_modules/.bin/node', [
    'node_modules/@remix-run/dev/dist/cli.js',
    'vite:build',
    '--logLevel',
    'warn',
  ])
}
if (wanted.has('chromium') && !existsSync('/usr/bin/chromium')) {
  if (process.getuid?.() !== 0) {
    stop('The browser tests need Chromium. Run once: sudo apt-get install -y chromium')
  }
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
}

function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`)
  // Standard output is the product's own; an installer's words go to standard error.
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] })
  if (status !== 0) stop(`${command} ended with ${status}.`)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

/** The latest modification time (ms) of the given files and of everything below the given folders. */
function newest(paths) {
  let latest = 0
  for (const path of paths) {
    const found = statSync(path)
    latest = Math.max(latest, found.mtimeMs)
    if (found.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))))
  }
  return latest
}
