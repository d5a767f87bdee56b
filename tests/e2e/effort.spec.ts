import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import profiles from '../../templates/standards/profiles.json' with { type: 'json' }
import { expect, test } from './fixtures.ts'
import { idIn, people } from './steps.ts'

const profile = profiles.find(({ id }) => id === 'A')!
const facts: Record<string, unknown> = profile.profile

/** What somebody had to do with their hands. */
type Effort = { pages: number; clicks: number; typed: number }

/** Does what a person does and counts it: every page that opens, every touch, every character. */
function hands(page: Page) {
  const effort: Effort = { pages: 0, clicks: 0, typed: 0 }
  let last = ''
  page.on('framenavigated', (frame) => {
    const { pathname } = new URL(frame.url())
    if (frame !== page.mainFrame() || pathname === last) return
    last = pathname
    effort.pages += 1
  })
  return {
    effort,
    async click(selector: string) {
      effort.clicks += 1
      await page.locator(selector).first().click()
    },
    async type(selector: string, text: string) {
      effort.typed += text.length
      await page.locator(selector).fill(text)
    },
    /** A choice by its label, as people make it. */
    async choose(name: string, value: string) {
      effort.clicks += 1
      const input = page.locator(`main [name="${name}"][value="${value}"]`).first()
      const id = await input.getAttribute('id')
      await page.locator(`label[for="${id}"]`).first().click()
      await expect(input).toBeChecked()
    },
  }
}

test('a tiny association finishes in a sitting, and how much it takes is written down', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const cast = people(browser)
  const page = await cast.as('nowa')
  const hand = hands(page)
  const counted: Record<string, Effort> = {}
  const stage = async (name: string, work: () => Promise<void>) => {
    const before = { ...hand.effort }
    await work()
    counted[name] = {
      pages: hand.effort.pages - before.pages,
      clicks: hand.effort.clicks - before.clicks,
      typed: hand.effort.typed - before.typed,
    }
  }

  await page.goto('/organisations/new')
  await stage('organisation', async () => {
    await hand.type('[name=name]', 'Stowarzyszenie „Mała Przystań” (próba)')
    await page.locator('[name=legalForm]').selectOption('ordinaryAssociation')
    hand.effort.clicks += 2
    await hand.type('[name=registerNo]', '412')
    await hand.type('[name=street]', 'ul. Krótka 3')
    await hand.type('[name=postalCode]', '50-001')
    await hand.type('[name=city]', 'Wrocław')
    await hand.click('main form button.button--primary')
    await expect(page).toHaveURL(/\/organisations\/[a-z2-7]{32}/)
  })
  const organisation = idIn(page)

  await stage('profile', () => answerQuestions(page, hand, organisation))
  await startAlone(page, hand, organisation)
  const id = idIn(page)

  await stage('starter', async () => {
    await page.goto(`/assessments/${id}`)
    await hand.click('main a[href$="/starter"]')
    await touchAll(page, hand)
    await hand.click('main a[href$="/evidence"]')
    await nameDocuments(page, hand)
  })

  await stage('rest', async () => {
    for (const { code } of [{ code: 'PR' }, { code: 'FI' }, { code: 'ZA' }, { code: 'DB' }]) {
      await page.goto(`/assessments/${id}/areas/${code}`)
      await touchAll(page, hand)
    }
    await page.goto(`/assessments/${id}/evidence`)
    await nameDocuments(page, hand)
    await hand.click('form[action$="/finish"] button')
    await expect(page).toHaveURL(/\/(result|assessments\/[a-z2-7]{32})$/)
  })
  await cast.close()

  expect(counted).toEqual(written())
})

/** Every page of questions that the product itself offers next. */
async function answerQuestions(page: Page, hand: ReturnType<typeof hands>, id: string) {
  await page.goto(`/organisations/${id}/profile`)
  const links = page.locator(`main a[href^="/organisations/${id}/profile/"]`)
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href') as string),
  )
  await page.goto(addresses[0] as string)
  for (let turn = 0; turn < 12 && page.url().includes('/profile/'); turn++) {
    const here = await page.title()
    const names = await page
      .locator('main form [name]')
      .evaluateAll((fields) => [...new Set(fields.map((f) => (f as HTMLInputElement).name))])
    for (const name of names) await answerFact(page, hand, name)
    await hand.click('main form button.button--primary')
    await expect(page).not.toHaveTitle(here)
  }
}

async function answerFact(page: Page, hand: ReturnType<typeof hands>, name: string) {
  if (!(name in facts)) return
  const field = page.locator(`main [name="${name}"]`).first()
  const value = facts[name]
  if (!(await field.isVisible()) && (await field.getAttribute('type')) !== 'radio') return
  if ((await field.getAttribute('type')) !== 'radio') {
    if ((await field.evaluate((f) => f.tagName)) === 'SELECT') return
    return hand.type(`main [name="${name}"]`, String(value))
  }
  if (typeof value === 'boolean') return hand.choose(name, value ? 'yes' : 'no')
  const options = await page
    .locator(`main [name="${name}"]`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  const nearest = options
    .filter((option) => option === String(value) || Number.isFinite(Number(option)))
    .toSorted((a, b) => Math.abs(Number(a) - Number(value)) - Math.abs(Number(b) - Number(value)))
  await hand.choose(name, options.includes(String(value)) ? String(value) : (nearest[0] as string))
}

/** A self-assessment beside any cohort: the way open to everyone. */
async function startAlone(page: Page, hand: ReturnType<typeof hands>, id: string) {
  await page.goto(`/organisations/${id}`)
  await hand.click('main form[action="/assessments/start"] button')
  await expect(page).toHaveURL(/\/assessments\/[a-z2-7]{32}/)
}

/** One touch for each criterion that has no answer yet; the page saves by itself. */
async function touchAll(page: Page, hand: ReturnType<typeof hands>) {
  const rows = page.locator('.area-row')
  await expect(rows.first()).toBeVisible()
  for (let n = 0; n < (await rows.count()); n++) {
    const row = rows.nth(n)
    if ((await row.locator('input[name=value]:checked').count()) > 0) continue
    hand.effort.clicks += 1
    await row.locator('label.answer--met').click()
    await expect(row.locator('input[value=met]')).toBeChecked()
    await expect(row.locator('[role=status]')).toHaveText('Zapisano')
  }
}

/** The first usual document of each duty that still has none. */
async function nameDocuments(page: Page, hand: ReturnType<typeof hands>) {
  const gaps = page.locator('.evidence-gap')
  await expect(gaps.first()).toBeVisible()
  for (let n = 0; n < (await gaps.count()); n++) {
    hand.effort.clicks += 1
    await gaps.nth(n).locator('label').first().click()
  }
  await hand.click('main form button.button--primary')
  await expect(page).toHaveURL(/\/check$/)
}

/** The table of docs/effort.md, by its first column. */
function written(): Record<string, Effort> {
  const lines = readFileSync('docs/effort.md', 'utf8').split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const found = /^\| `(\w+)` \|.*\| (\d+) \| (\d+) \| (\d+) \|$/.exec(line)
      const [, name, pages, clicks, typed] = found ?? []
      return name
        ? [[name, { pages: Number(pages), clicks: Number(clicks), typed: Number(typed) }]]
        : []
    }),
  )
}
