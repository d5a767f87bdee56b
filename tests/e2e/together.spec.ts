import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import profiles from '../../templates/standards/profiles.json' with { type: 'json' }
import { expect, expectAccessible, test } from './fixtures.ts'
import { fillProfile, idIn, openTrial, people, send, sent, takeIn, tick } from './steps.ts'

const NAME = 'Stowarzyszenie „Razem Łatwiej” (próba)'
const profile = profiles.find(({ id }) => id === 'A')!
const pdf = (words: string) =>
  Buffer.from(
    `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('two members and a mentor bring an association from nothing to its submission', async ({
  browser,
}) => {
  test.setTimeout(420_000)
  const cast = people(browser)
  const own = await cast.as('nowa')
  const coordinator = await cast.as('koordynator')
  const mentor = await cast.as('opiekun')
  const member = await cast.as('zespol')

  const { organisation, participation } = await test.step('it is taken into a trial', async () => {
    const cohort = await openTrial(coordinator, 'Razem w przeglądarce')
    await own.goto('/organisations/new')
    await own.locator('[name=name]').fill(NAME)
    await own.locator('[name=legalForm]').selectOption('ordinaryAssociation')
    await own.locator('[name=registerNo]').fill('77')
    await own.locator('[name=street]').fill('ul. Wspólna 2')
    await own.locator('[name=postalCode]').fill('50-002')
    await own.locator('[name=city]').fill('Wrocław')
    await tick(own, 'signatory')
    await send(own)
    await expect(own).toHaveURL(/\/organisations\/[a-z2-7]{32}/)
    const id = idIn(own)
    const joined = { cohort, organisation: id, name: 'Razem Łatwiej” (próba' }
    const place = await takeIn({ coordinator, own }, joined)
    await fillProfile(own, id, profile.profile)
    return { organisation: id, participation: place }
  })

  await test.step('a second person joins by a link, which is no good to anybody else', async () => {
    await own.goto(`/organisations/${organisation}/team`)
    await own.locator('[name=email]').fill('zespol@demo.example')
    await tick(own, 'role', 'member')
    await own.locator('form:has([name=email]) button').last().click()
    const link = await own.locator('#link').inputValue()
    await mentor.goto(link)
    await expect(mentor.getByRole('main')).not.toContainText('Razem Łatwiej')
    await member.goto(link)
    await member.locator('main form[method=post] button').first().click()
    await expect(member).toHaveURL(new RegExp(organisation))
  })

  await test.step('the coordinator gives it a mentor', async () => {
    await coordinator.goto(`/participations/${participation}/mentor`)
    const select = coordinator.locator('[name=personId]')
    const name = /Gabriela|Opiekun/
    const labels = await select.locator('option').allTextContents()
    const label = labels.find((each) => name.test(each)) ?? labels.at(-1)
    await select.selectOption({ label: label as string })
    await send(coordinator)
    await expect(coordinator).toHaveURL(new RegExp(`/participations/${participation}$`))
  })

  await own.goto(`/organisations/${organisation}`)
  await own.locator('main a[href^="/assessments/"]').first().click()
  await expect(own).toHaveURL(/\/assessments\/[a-z2-7]{32}$/)
  const id = idIn(own)
  const home = `/assessments/${id}`

  await test.step('both score for themselves, compare and agree; nobody else sees it', async () => {
    await own.goto(`${home}/scoring`)
    await own.locator(`form[action="${home}/scoring/open"] button`).click()
    await score(own, home, 'PR-01', 'met')
    await score(member, home, 'PR-01', 'partly')
    await own.goto(`${home}/scoring`)
    await confirm(own, `${home}/scoring/compare`)
    await expect(own).toHaveURL(/\/comparison$/)
    await expect(own.getByRole('main')).toContainText('PR-01')
    await expectAccessible(own)
    for (const outsider of [mentor, coordinator]) {
      for (const page of ['scoring', 'scoring/comparison', 'scoring/comparison/PR-01']) {
        const answer = await outsider.request.get(`${home}/${page}`)
        expect(answer.status(), page).toBe(404)
      }
    }
    await own.goto(`${home}/scoring/comparison/PR-01`)
    await tick(own, 'value', 'met')
    await send(own)
    await own.goto(`${home}/scoring/comparison`)
    await confirm(own, `${home}/scoring/comparison/close`)
    await expect(own).not.toHaveURL(/\/comparison$/)
  })

  await test.step('the mentor answers a question and offers words that a person takes', async () => {
    await own.goto(`${home}/criteria/PR-02/ask`)
    await own.locator('[name=body]').fill('Skąd wziąć aktualny wypis z ewidencji?')
    await send(own)
    await mentor.goto('/mentoring')
    await mentor.locator('main a[href*="/criteria/PR-02"]').first().click()
    await expect(mentor.getByRole('main')).toContainText('Skąd wziąć aktualny wypis')
    await mentor.goto(`${home}/criteria/PR-02/suggest`)
    await mentor.locator('[name=text]').fill('Wypis z ewidencji z 3 listopada 2026 leży w biurze.')
    await send(mentor)
    await own.goto(`${home}/criteria/PR-02`)
    await tick(own, 'value', 'partly')
    await sent(own, () => own.locator('button[name=goOn][value=here]').click())
    await own.goto(`${home}/criteria/PR-02`)
    await own.locator('main a[href$="/take"]').first().click()
    await expect(own).toHaveURL(/\/take$/)
    await send(own)
    await own.goto(`${home}/criteria/PR-02`)
    await expect(own.locator('[name=justification]')).toHaveValue(/3 listopada 2026/)
  })

  await test.step('two people answer the areas between them', async () => {
    const codes: string[] = []
    for (const [page, area] of [
      [own, 'PR'],
      [member, 'FI'],
      [own, 'ZA'],
      [member, 'DB'],
    ] as const) {
      codes.push(...(await touchAll(page, `${home}/areas/${area}`)))
    }
    expect(codes.toSorted()).toEqual(profile.expected.map(({ code }) => code).toSorted())
  })

  const original = pdf('Statut, wersja pierwsza: zażółć gęślą jaźń')
  const document = await test.step('one document confirms six criteria', async () => {
    await own.goto(`/organisations/${organisation}/evidence/new`)
    await tick(own, 'form', 'file')
    await own.locator('[name=file]').setInputFiles({
      name: 'statut.pdf',
      mimeType: 'application/pdf',
      buffer: original,
    })
    await own.locator('main form button.button--primary').last().click()
    await expect(own).toHaveURL(new RegExp(`/organisations/${organisation}/evidence/[a-z2-7]{32}`))
    const address = new URL(own.url()).pathname
    await own.goto(`${address}/use`)
    const duties = profile.expected.filter(({ kind }) => kind === 'critical').slice(0, 6)
    for (const { code } of duties) await tick(own, 'codes', code)
    await sent(own, () => own.locator('main form button.button--primary').last().click())
    await own.goto(address)
    for (const { code } of duties) await expect(own.getByRole('main')).toContainText(code)
    return address
  })

  await test.step('the rest is named on one page, and the board states it', async () => {
    await own.goto(`${home}/evidence`)
    const gaps = own.locator('.evidence-gap')
    await expect(gaps.first()).toBeVisible()
    for (let n = 0; n < (await gaps.count()); n++)
      await gaps.nth(n).locator('label').first().click()
    await own.locator('main form button.button--primary').last().click()
    await expect(own).toHaveURL(/\/check$/)
    await sent(own, () => own.locator('form[action$="/finish"] button').click())
    await expect(own).toHaveURL(/\/assessments\/[a-z2-7]{32}(\/result)?$/)
    await own.goto(`${home}/submit`)
    await own.locator('[name=name1]').fill('Łucja Żółć')
    await own.locator('[name=position1]').fill('przedstawicielka')
    await own.locator('[name=representation]').fill('jednoosobowo')
    await tick(own, 'confirmed')
    await send(own)
    await expect(own).not.toHaveURL(/\/submit/)
  })

  await test.step('replaced afterwards, the frozen document is still the old one', async () => {
    await own.goto(`${document}/version`)
    await own.locator('[name=file]').setInputFiles({
      name: 'statut-2027.pdf',
      mimeType: 'application/pdf',
      buffer: pdf('Statut, wersja druga'),
    })
    await own.locator('main form button.button--primary').last().click()
    await expect(own).toHaveURL(new RegExp(`${document}(\\?.*)?$`))
    await own.goto(`${home}/submission/1`)
    const link = own.locator('main a[href^="/evidence/"]').first()
    const frozen = await own.request.get((await link.getAttribute('href')) as string)
    expect(sha256(await frozen.body())).toBe(sha256(original))
  })
  await cast.close()
})

async function score(page: Page, home: string, code: string, value: string): Promise<void> {
  await page.goto(`${home}/scoring/${code}`)
  await tick(page, 'value', value)
  await page.locator('button[name=goOn][value=list]').click()
  await expect(page).toHaveURL(/\/scoring$/)
}

/** Answers every criterion of an area that has no answer yet; all its codes. */
async function touchAll(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  const rows = page.locator('.area-row')
  await expect(rows.first()).toBeVisible()
  const codes: string[] = []
  for (let n = 0; n < (await rows.count()); n++) {
    const row = rows.nth(n)
    codes.push((await row.getAttribute('id')) as string)
    await row.locator('label.answer--met').click()
    await expect(row.locator('input[value=met]')).toBeChecked()
    await expect(row.locator('[role=status]')).toHaveText('Zapisano')
  }
  return codes
}

/** What cannot be taken back asks once more: the question is opened first. */
async function confirm(page: Page, action: string): Promise<void> {
  const form = page.locator(`form[action="${action}"]`)
  const question = page.locator('details').filter({ has: form })
  if ((await question.count()) > 0) await question.last().locator('summary').first().click()
  await form.locator('button').click()
}
