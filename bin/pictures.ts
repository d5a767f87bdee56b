// `npm run pictures`: the README's pictures, taken from the demonstration by a real browser.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'

const port = '3997'
const origin = `http://localhost:${port}`
const target = 'docs/pictures'
const server = spawn('node_modules/.bin/node', ['bin/e2e-server.ts'], {
  env: { ...process.env, PORT: port, NODE_ENV: 'production' },
  stdio: ['ignore', 'ignore', 'inherit'],
})
mkdirSync(target, { recursive: true })
try {
  await ready()
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = async (name?: string, width = 1280) => {
    const context = await browser.newContext({
      locale: 'pl-PL',
      viewport: { width, height: 860 },
      reducedMotion: 'reduce',
    })
    const opened = await context.newPage()
    if (name) await signIn(opened, name)
    return opened
  }
  const team = await page('organizacja')
  await team.locator('main a[href^="/assessments/"]').first().click()
  await team.getByRole('heading', { level: 1 }).waitFor()
  await shot(team, 'tasks')
  const home = team.url()
  await team.goto(`${home}/criteria/PR-10`)
  await shot(team, 'criterion')
  await team.goto(`${home}/result`)
  await shot(team, 'result')
  await team.goto(home)
  const organisation = await team
    .locator('main a[href^="/organisations/"]')
    .first()
    .getAttribute('href')
  for (const part of ['calendar', 'evidence']) {
    await team.goto(`${origin}${organisation}/${part}`)
    await shot(team, part)
  }
  await team.goto(`${origin}/documents`)
  await shot(team, 'documents')
  const phone = await page('organizacja', 360)
  await phone.goto(`${home}/criteria/PR-10`)
  await shot(phone, 'criterion-phone')

  const reviewer = await page('recenzent1')
  await openWorkbook(reviewer)
  await shot(reviewer, 'review')

  const coordinator = await page('koordynator')
  await coordinator.goto(`${origin}/cohorts`)
  await coordinator
    .getByRole('link', { name: /jesień/ })
    .first()
    .click()
  await coordinator.getByRole('table').first().waitFor()
  await shot(coordinator, 'board')

  const anyone = await page()
  await anyone.goto(`${origin}/verify/C-2026-0001`)
  await shot(anyone, 'verify')
  await certificate(
    await (await coordinator.request.get(`${origin}/certificates/P-2026-0001.pdf`)).body(),
  )
  await browser.close()
} finally {
  server.kill()
}

async function ready() {
  for (let second = 0; second < 120; second++) {
    if (
      await fetch(`${origin}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('The server did not start.')
}

async function signIn(page: Page, name: string) {
  await page.goto(`${origin}/login`)
  await page.locator('#email').fill(`${name}@demo.example`)
  await page.locator('#password').fill('probierz-demo')
  await page.locator('main form button').first().click()
  await page.waitForURL(`${origin}/`)
}

/** The first of the reviewer's cases that is being worked on. */
async function openWorkbook(page: Page) {
  const links = page.locator('main a[href^="/reviews/"]')
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href')),
  )
  for (const address of addresses) {
    await page.goto(`${origin}${address}`)
    const row = page.locator('main [name=rating]').first()
    if ((await row.count()) > 0) return row.scrollIntoViewIfNeeded()
  }
}

async function shot(page: Page, name: string) {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${target}/${name}.png` })
}

/** Drawn by poppler, where it is installed. */
async function certificate(pdf: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  writeFileSync(join(folder, 'certificate.pdf'), pdf)
  const to = join(target, 'certificate')
  const { status } = spawnSync('pdftoppm', [
    '-r',
    '70',
    '-png',
    '-singlefile',
    join(folder, 'certificate.pdf'),
    to,
  ])
  if (status !== 0)
    console.error('certificate.png was left as it is: pdftoppm (poppler-utils) is missing.')
  rmSync(folder, { recursive: true, force: true })
}
