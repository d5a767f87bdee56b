import { AxeBuilder } from '@axe-core/playwright'
import { test as base, type Cookie, expect, type Page } from '@playwright/test'

export { expect }

const PASSWORD = 'probierz-demo'

type Fixtures = {
  /** Signs in as `name@demo.example`, by the form the first time and by the kept cookie afterwards. */
  signInAs: (name: string) => Promise<void>
}

type WorkerFixtures = {
  sessions: Map<string, Cookie[]>
  /** Kinds of pages that axe has looked at, by whomever they were opened. */
  looked: Set<string>
}

/** A page whose every console error fails the test; refusals (4xx) are answers, not errors. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  sessions: [async ({}, use) => use(new Map()), { scope: 'worker' }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  looked: [async ({}, use) => use(new Set()), { scope: 'worker' }],

  page: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text())) errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await use(page)
    expect(errors, 'errors in the console').toEqual([])
  },

  signInAs: async ({ page, sessions }, use) => {
    await use(async (name) => {
      const kept = sessions.get(name)
      await page.context().clearCookies()
      if (kept) {
        await page.context().addCookies(kept)
        return
      }
      await page.goto('/login')
      await page.locator('#email').fill(`${name}@demo.example`)
      await page.locator('#password').fill(PASSWORD)
      await page.locator('main form button').first().click()
      await expect(page).not.toHaveURL(/\/login/)
      sessions.set(name, await page.context().cookies())
    })
  },
})

const isRefusal = (text: string) => /the server responded with a status of 4\d\d/.test(text)

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No finding of axe on the page as it stands, in words that name the element. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
  )
  expect.soft(found, `axe on ${page.url()}`).toEqual([])
}

/** Nothing on the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  expect.soft(content, `width of ${page.url()}`).toBeLessThanOrEqual(screen)
}

/** The page as people on phones have it. */
export const PHONE = { width: 360, height: 740 }
