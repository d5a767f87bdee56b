import type { Browser, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Separate people, each in a browser of their own. */
export function people(browser: Browser) {
  const pages = new Map<string, Page>()
  return {
    async as(name: string): Promise<Page> {
      const known = pages.get(name)
      if (known) return known
      const context = await browser.newContext({ locale: 'pl-PL', acceptDownloads: true })
      const page = await context.newPage()
      await page.goto('/login')
      await page.locator('#email').fill(`${name}@demo.example`)
      await page.locator('#password').fill('probierz-demo')
      await page.locator('main form button').first().click()
      await expect(page).not.toHaveURL(/\/login/)
      pages.set(name, page)
      return page
    },
    close: () => Promise.all([...pages.values()].map((page) => page.context().close())),
  }
}

export const idIn = (page: Page) => new URL(page.url()).pathname.split('/')[2] as string

/** Chooses by the label, as people do: the input itself is drawn over. */
export async function tick(page: Page, name: string, value?: string): Promise<void> {
  const input = page.locator(
    `main [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`,
  )
  const id = await input.first().getAttribute('id')
  const beside = page.locator(`label[for="${id}"]`)
  const around = input.first().locator('xpath=ancestor::label')
  await ((await beside.count()) > 0 ? beside.first() : around).click({ timeout: 15_000 })
  await expect(input.first()).toBeChecked()
}

/** Presses the last button of the page's main form; the words may change, the place does not. */
export const send = (page: Page) =>
  sent(page, () =>
    page
      .locator('main form[method=post] :is(button.button--primary, button.button--danger)')
      .filter({ visible: true })
      .last()
      .click({ timeout: 15_000 }),
  )

/** Page after page of questions, answered as the profile says; what it does not know stays unknown. */
export async function fillProfile(
  page: Page,
  organisation: string,
  facts: Record<string, unknown>,
): Promise<void> {
  await page.goto(`/organisations/${organisation}/profile`)
  const links = page.locator(`main a[href^="/organisations/${organisation}/profile/"]`)
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href')),
  )
  for (const address of new Set(addresses)) {
    await page.goto(address as string)
    for (const [fact, value] of Object.entries(facts)) await fillFact(page, fact, value)
    await send(page)
    await expect(page).not.toHaveURL(new RegExp(`${address}$`))
  }
}

async function fillFact(page: Page, fact: string, value: unknown): Promise<void> {
  const field = page.locator(`main [name="${fact}"]`).first()
  if ((await field.count()) === 0) return
  if ((await field.getAttribute('type')) === 'radio') return pickRadio(page, fact, value)
  if ((await field.evaluate((found) => found.tagName)) === 'SELECT') {
    await field.selectOption(String(value))
  } else await field.fill(String(value))
}

async function pickRadio(page: Page, fact: string, value: unknown): Promise<void> {
  const wanted = typeof value === 'boolean' ? (value ? 'yes' : 'no') : await band(page, fact, value)
  await tick(page, fact, wanted)
}

/** Money is asked in bands: the highest one that begins at or below the amount, else the same text. */
async function band(page: Page, fact: string, value: unknown): Promise<string> {
  const values = await page
    .locator(`main [name="${fact}"]`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  if (values.includes(String(value)) || typeof value !== 'number') return String(value)
  const numbers = values.map(Number).filter((n) => Number.isFinite(n))
  return String(
    numbers.reduce((best, n) => (Math.abs(n - value) < Math.abs(best - value) ? n : best)),
  )
}

/** A trial cohort that takes submissions. */
export async function openTrial(page: Page, name: string): Promise<string> {
  await page.goto('/cohorts/new')
  await page.locator('[name=name]').fill(name)
  await tick(page, 'mode', 'trial')
  const labels = await page.locator('[name=standardVersionId] option').allTextContents()
  const label = labels.find((each) => each.includes('0.9-pilot')) as string
  await page.locator('[name=standardVersionId]').selectOption({ label })
  await send(page)
  await expect(page).toHaveURL(/\/cohorts\/[a-z2-7]{32}$/)
  const id = idIn(page)
  for (let phase = 0; phase < 4; phase++) {
    await page.goto(`/cohorts/${id}/open-phase`)
    await send(page)
    await expect(page).toHaveURL(new RegExp(`/cohorts/${id}$`))
  }
  return id
}

/** The coordinator asks an organisation in, and it agrees. Answers with its participation. */
export async function takeIn(
  { coordinator, own }: { coordinator: Page; own: Page },
  { cohort, organisation, name }: { cohort: string; organisation: string; name: string },
): Promise<string> {
  await coordinator.goto(`/cohorts/${cohort}/invite?text=${encodeURIComponent(name)}`)
  await coordinator.locator(`form:has(input[value="${organisation}"]) button`).click()
  await expect(coordinator).not.toHaveURL(/\/invite/)
  await own.goto(`/organisations/${organisation}`)
  await own.locator('main a[href^="/participations/"]').first().click()
  await expect(own).toHaveURL(/\/participations\/[a-z2-7]{32}/)
  const participation = idIn(own)
  for (const consent of ['rules', 'terms', 'privacy']) await tick(own, consent)
  await own.locator('form:has([name=rules]) button').last().click()
  await expect(own).toHaveURL(/\/assessments\/|\/profile/)
  return participation
}

/** Does what sends a form, and waits for the answer: going on at once would take the form back. */
export async function sent(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await act()
  await answer
}
