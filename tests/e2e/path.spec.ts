import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import profiles from '../../templates/standards/profiles.json' with { type: 'json' }
import { expect, expectAccessible, test } from './fixtures.ts'
import { fillProfile, idIn, openTrial, people, send, sent, takeIn, tick } from './steps.ts'

const NAME = 'Fundacja „Zażółć gęślą jaźń” (próba w przeglądarce)'
const profile = profiles.find(({ id }) => id === 'B')!

test('an organisation goes the whole way to a verified document, and its withdrawal is told', async ({
  browser,
}) => {
  test.setTimeout(480_000)
  const cast = people(browser)

  const cohort = await test.step('the coordinator opens a cohort', async () => {
    return openTrial(await cast.as('koordynator'), 'Próba w przeglądarce')
  })

  await test.step('and seats a panel of three', async () => {
    const page = await cast.as('koordynator')
    for (const name of ['Halina Kapitulna', 'Ignacy Radny', 'Jolanta Roztropna']) {
      await page.goto('/people')
      await page.getByRole('link', { name }).first().click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await page.locator('[name=role]').selectOption('panelMember')
      await page.locator('[name=cohort]').selectOption(cohort)
      await send(page)
      await expect(
        page.locator('tbody th', { hasText: 'Próba w przeglądarce' }).first(),
      ).toBeVisible()
    }
  })

  const organisation = await test.step('a person without an organisation adds one', async () => {
    const page = await cast.as('nowa')
    await page.goto('/organisations/new')
    await page.locator('[name=name]').fill(NAME)
    await page.locator('[name=legalForm]').selectOption('foundation')
    await page.locator('#krs').fill('0009123456')
    await page.locator('[name=nip]').fill('999-555-00-15')
    await page.locator('[name=regon]').fill('991234561')
    await page.locator('[name=street]').fill('ul. Źródlana 1')
    await page.locator('[name=postalCode]').fill('50-001')
    await page.locator('[name=city]').fill('Wrocław')
    await tick(page, 'signatory')
    await send(page)
    await expect(page).toHaveURL(/\/organisations\/[a-z2-7]{32}/)
    return idIn(page)
  })

  await test.step('the coordinator invites it, and it accepts', async () => {
    const both = { coordinator: await cast.as('koordynator'), own: await cast.as('nowa') }
    await takeIn(both, { cohort, organisation, name: 'Zażółć gęślą jaźń” (próba' })
  })

  await test.step('it fills in its profile', async () => {
    const page = await cast.as('nowa')
    await fillProfile(page, organisation, profile.profile)
  })

  const assessment = await test.step('answers every criterion that applies', async () => {
    const page = await cast.as('nowa')
    await page.goto(`/organisations/${organisation}`)
    await page.locator('main a[href^="/assessments/"]').first().click()
    await expect(page).toHaveURL(/\/assessments\/[a-z2-7]{32}$/)
    const id = idIn(page)
    await expectAccessible(page)
    const answered = await answerEverything(page, id)
    expect(answered.sort()).toEqual(profile.expected.map(({ code }) => code).sort())
    return id
  })

  await test.step('and submits them with the board’s statement', async () => {
    const page = await cast.as('nowa')
    await page.goto(`/assessments/${assessment}/check`)
    await sent(page, () => page.locator(`form[action$="/finish"] button`).click())
    await page.goto(`/assessments/${assessment}/submit`)
    await page.locator('[name=name1]').fill('Łucja Żółć')
    await page.locator('[name=position1]').fill('prezeska zarządu')
    await page.locator('[name=representation]').fill('jednoosobowo')
    await tick(page, 'confirmed')
    await send(page)
    await expect(page).not.toHaveURL(/\/submit/)
  })

  const caseId = await test.step('the coordinator accepts it and asks two reviewers', async () => {
    const page = await cast.as('koordynator')
    await page.goto(`/assessments/${assessment}/completeness`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto(`/assessments/${assessment}/accept`)
    await send(page)
    await expect(page).toHaveURL(/\/cases\/[a-z2-7]{32}$/)
    const id = idIn(page)
    await seat(page, id, 'Damian Oceniający', true)
    await seat(page, id, 'Elżbieta Uważna', false)
    await page.goto(`/cases/${id}/staff`)
    await send(page)
    await expect(page).toHaveURL(new RegExp(`/cases/${id}$`))
    return id
  })

  await test.step('they declare impartiality and rate without seeing each other', async () => {
    for (const [name, other] of [
      ['recenzent1', 'met'],
      ['recenzent2', 'partly'],
    ] as const) {
      const page = await cast.as(name)
      await openReview(page)
      await page.locator('a[href$="/declare"]').first().click()
      await tick(page, 'impartial')
      await tick(page, 'confidential')
      await send(page)
      await expect(page).toHaveURL(/\/reviews\/[a-z2-7]{32}$/)
      void other
    }
    await rateEverything(await cast.as('recenzent1'), 'met')
    await rateEverything(await cast.as('recenzent2'), 'partly')
  })

  await test.step('the lead settles the difference and releases the report', async () => {
    const page = await cast.as('recenzent1')
    await page.goto(`/cases/${caseId}/agreement/PR-01`)
    await tick(page, 'rating', 'met')
    await page
      .locator('[name=reason]')
      .fill('Statut jest aktualny; różnica wynikała z daty odpisu.')
    await send(page)
    await expect(page).toHaveURL(/\/agreement/)
    await page.goto(`/cases/${caseId}/agreement/conclude`)
    await send(page)
    await page.goto(`/cases/${caseId}/release-report`)
    await page.locator('[name=summary]').fill('Wszystko, co dotyczy organizacji, ma potwierdzenie.')
    await tick(page, 'recommendation', 'wouldMeet')
    await send(page)
    await expect(page).toHaveURL(new RegExp(`/cases/${caseId}`))
  })

  await test.step('three of the panel vote and the opinion is recorded', async () => {
    const page = await cast.as('koordynator')
    await page.goto(`/cases/${caseId}`)
    await page.locator('main a[href^="/decisions/"]').first().click()
    await expect(page).toHaveURL(/\/decisions\/[a-z2-7]{32}$/)
    const decision = idIn(page)
    await page.goto(`/decisions/${decision}/schedule`)
    await choose(page, 'rapporteurId', 'Halina Kapitulna')
    await page.locator('[name=meetingOn]').fill('2030-01-15')
    await send(page)
    await expect(page).toHaveURL(new RegExp(`/decisions/${decision}$`))
    for (const name of ['kapitula1', 'kapitula2', 'kapitula3']) {
      const voter = await cast.as(name)
      await voter.goto(`/decisions/${decision}/vote`)
      await tick(voter, 'ballot', 'wouldMeet')
      await send(voter)
      await expect(voter).toHaveURL(new RegExp(`/decisions/${decision}$`))
    }
    await page.goto(`/decisions/${decision}/take`)
    await page.locator('[name=remarks]').fill('Kapituła gratuluje porządku w dokumentach.')
    await send(page)
    await expect(page).toHaveURL(new RegExp(`/decisions/${decision}$`))
  })

  const { number, code } =
    await test.step('its PDF names it, with every Polish letter', async () => {
      const page = await cast.as('nowa')
      const link = page.locator('main a[href$=".pdf"][href*="/certificates/"]').first()
      await expect(async () => {
        await page.goto(`/organisations/${organisation}`)
        await expect(link).toBeVisible({ timeout: 1000 })
        // The number is there at once, its file a moment later.
      }).toPass({ timeout: 60_000 })
      const address = (await link.getAttribute('href')) as string
      const first = await page.request.get(address)
      expect(first.headers()['content-type']).toBe('application/pdf')
      const bytes = new Uint8Array(await first.body())
      const again = await page.request.get(address)
      expect(Buffer.compare(await again.body(), Buffer.from(bytes))).toBe(0)
      const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
      const words = text.replace(/\s+/g, ' ')
      expect(words).toContain('Zażółć gęślą jaźń')
      expect(words).toContain('Zaświadczenie o udziale w próbnej standaryzacji')
      const found = /P-\d{4}-\d{4}/.exec(words)?.[0] as string
      expect(address).toContain(found)
      const json = await page.request.get(address.replace(/\.pdf.*/, '.json'))
      const credential = (await json.json()) as { verifyUrl: string }
      return {
        number: found,
        code: new URL(credential.verifyUrl).searchParams.get('code') as string,
      }
    })

  await test.step('anyone verifies it: the name only with the code', async () => {
    const context = await browser.newContext({ locale: 'pl-PL' })
    const page = await context.newPage()
    await page.goto('/verify')
    await page.locator('main [name=number]').fill(number)
    await page.locator('main form button').first().click()
    await expect(page).toHaveURL(new RegExp(`/verify/${number}`))
    await expect(page.getByText('Zażółć')).toHaveCount(0)
    await page.goto(`/verify/${number}?code=${code}`)
    await expect(page.getByText('Zażółć gęślą jaźń').first()).toBeVisible()
    await context.close()
  })

  await test.step('withdrawn, the verification says so', async () => {
    const page = await cast.as('koordynator')
    await page.goto(`/certificates/${number}/withdraw`)
    await page
      .locator('[name=reason]')
      .fill('Dokument wydano przez pomyłkę w próbie przeglądarkowej.')
    await send(page)
    await expect(page).not.toHaveURL(/withdraw/)
    await page.goto(`/verify/${number}?code=${code}`)
    await expect(page.getByRole('main')).toContainText(/cofnięt/i)
    await expect(page.getByRole('main')).not.toContainText('przez pomyłkę')
  })
  await cast.close()
})

/** Walks from criterion to criterion by "save and go on"; the task list tells when nothing is left. */
async function answerEverything(page: Page, id: string): Promise<string[]> {
  const codes: string[] = []
  for (let turn = 0; turn < 90; turn++) {
    if (!isNew(page, codes)) {
      await page.goto(`/assessments/${id}`)
      const next = page.locator('main a.button--primary[href*="/criteria/"]').first()
      if ((await next.count()) === 0) return codes
      await next.click()
      await page.waitForURL(/\/criteria\/[A-Z]+-\d+/)
    }
    const code = codeIn(page)
    codes.push(code)
    await expect(page.locator('main .code').first()).toHaveText(code)
    await tick(page, 'value', 'met')
    await page.locator('[name=evidenceName]').fill(`Dokument do ${code}`)
    await page.locator('button[name=goOn][value=next]').click()
    await page.waitForURL((url) => !url.pathname.endsWith(`/criteria/${code}`))
  }
  return codes
}

const codeIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) as string

const isNew = (page: Page, codes: string[]) =>
  page.url().includes('/criteria/') && !codes.includes(codeIn(page))

async function seat(page: Page, caseId: string, name: string, lead: boolean): Promise<void> {
  await page.goto(`/cases/${caseId}/reviewers`)
  await choose(page, 'personId', name)
  if (lead) await tick(page, 'lead')
  await send(page)
  await expect(page).toHaveURL(new RegExp(`/cases/${caseId}`))
}

/** A person from a list of choices, by name, whether radio buttons or a select. */
async function choose(page: Page, field: string, name: string): Promise<void> {
  const select = page.locator(`select[name=${field}]`)
  if ((await select.count()) > 0) {
    const labels = await select.locator('option').allTextContents()
    await select.selectOption({ label: labels.find((label) => label.includes(name)) as string })
    return
  }
  await page.locator(`label:has-text("${name}")`).first().click()
}

/** The newest review that waits for this person. */
async function openReview(page: Page): Promise<void> {
  await page.goto('/')
  await page
    .locator('main a[href^="/reviews/"]', { hasText: 'Zażółć gęślą jaźń” (próba' })
    .first()
    .click()
  await expect(page).toHaveURL(/\/reviews\/[a-z2-7]{32}/)
}

/**
 * Agrees with the organisation everywhere but in PR-01, where the given rating stands. The first criteria are
 * rated by hand; the rest by the same form, sent as this person.
 */
async function rateEverything(page: Page, first: 'met' | 'partly'): Promise<void> {
  await openReview(page)
  const review = idIn(page)
  const codes = profile.expected.map(({ code }) => code)
  for (const code of codes.slice(0, 4)) {
    const rating = code === 'PR-01' ? first : 'met'
    await page.goto(`/reviews/${review}/criteria/${code}`)
    await tick(page, 'rating', rating)
    await page.locator('[name=evidenceSeen]').fill(`Dokument do ${code}`)
    if (rating === 'partly') await page.locator('[name=rationale]').fill('Odpis sprzed roku.')
    await page.locator('button[name=goOn][value=workbook]').click()
    await page.waitForURL(new RegExp(`/reviews/${review}(#.*|\\?.*)?$`))
  }
  for (const code of codes.slice(4)) {
    const answer = await page.request.post(`/reviews/${review}/criteria/${code}`, {
      headers: { origin: new URL(page.url()).origin },
      form: { rating: 'met', evidenceSeen: `Dokument do ${code}`, revision: 0, goOn: 'workbook' },
      maxRedirects: 0,
    })
    expect(answer.status(), code).toBe(302)
  }
  await page.goto(`/reviews/${review}/finish`)
  await tick(page, 'minutes', '240')
  await send(page)
  await page.waitForURL((url) => !url.pathname.endsWith('/finish'))
}
