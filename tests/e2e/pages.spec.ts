import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, PHONE, test } from './fixtures.ts'

/** Read by everybody, so one walk asks them: that of a person who has no other pages. */
const PUBLIC = /^\/(standards|verify|register|certificates|documents|glossary)/

/** One of each kind of page is enough; a walk that grows beyond this has lost its way. */
const MOST = 130

const roles = [
  'organizacja',
  'zarzad',
  'nowa',
  'recenzent1',
  'kapitula1',
  'opiekun',
  'koordynator',
  'ewaluator',
]

for (const name of roles) {
  test(`every kind of page ${name} can reach opens, is accessible and fits a phone`, async ({
    page,
    signInAs,
    looked,
  }) => {
    test.setTimeout(600_000)
    await signInAs(name)
    const seen = await walk(page, { skip: name === 'nowa' ? /^$/ : PUBLIC }, async (address) => {
      await expect.soft(page, address).toHaveTitle(/Probierz/)
      await expect.soft(page.locator('h1'), `headings of ${address}`).toHaveCount(1)
      // Two people's pages of one kind are made of the same parts: axe, the slowest, looks once.
      const kind = kindOf(address)
      if (!looked.has(kind)) await expectAccessible(page)
      looked.add(kind)
      await page.setViewportSize(PHONE)
      await expectNoSidewaysScroll(page)
      await page.setViewportSize({ width: 1280, height: 800 })
    })
    expect(seen.size).toBeLessThan(MOST)
  })
}

/** Follows links within the house, one address of each kind, and asks the same of every page. */
type Ask = (address: string) => Promise<void>

async function walk(page: Page, { skip }: { skip: RegExp }, ask: Ask) {
  const seen = new Set<string>()
  const waiting = ['/']
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    const kind = kindOf(address)
    if (seen.has(kind) || skip.test(kind)) continue
    seen.add(kind)
    const answer = await page.goto(address)
    expect.soft(answer?.status(), address).toBe(200)
    await ask(address)
    waiting.push(...(await linksOn(page)))
  }
  return seen
}

/** Ids, codes, numbers and questions apart, two addresses of one kind are drawn by one route. */
const kindOf = (address: string) =>
  address
    .split('?')[0]!
    .split('/')
    .map((part) => (/^[a-z0-9]{32}$|^[A-Z]{1,2}-|^\d|^[A-Z]{2}$/.test(part) ? ':' : part))
    .join('/')
    // Ready documents are named by words; one is as good as another.
    .replace(/(\/documents(?:\/new)?\/)(?!new)[^/]+/, '$1:')

/** Files are downloads, not pages. */
const isFile = /\.(pdf|json|csv|svg|xlsx|docx|ics|zip)$|^\/evidence\/[^/]+\/file$/

async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page.locator('a[href^="/"]').evaluateAll((links) => {
    return links.map((link) => link.getAttribute('href') as string)
  })
  return hrefs
    .map((href) => href.split('#')[0] as string)
    .filter((href) => !isFile.test(href.split('?')[0] as string) && !href.includes('lang='))
}
