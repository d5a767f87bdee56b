import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Signs in by the plain form, in a browser that runs no script at all. */
async function withoutScript(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'pl-PL' })
  const page = await context.newPage()
  await page.goto('/login')
  await page.locator('#email').fill(`${name}@demo.example`)
  await page.locator('#password').fill('probierz-demo')
  await page.locator('main form button').first().click()
  await expect(page).toHaveURL(/\/$/)
  return page
}

test('an assessment is answered, finished and submitted without any script', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const page = await withoutScript(browser, 'organizacja')
  await page.locator('main a[href^="/assessments/"]').first().click()
  const home = page.url()

  await test.step('a wrong answer comes back with a sentence and what was typed', async () => {
    await page.goto(`${home}/criteria/ZA-10`)
    await answer(page, 'notApplicable')
    await page.locator('[name=justification]').fill('za krótko')
    await page.locator('button[name=goOn][value=here]').click()
    await expect(page.getByRole('alert').first()).toBeVisible()
    await expect(page.locator('[name=justification]')).toHaveValue('za krótko')
    await expect(page.locator('[name=value][value=notApplicable]')).toBeChecked()
  })

  await test.step('every criterion left is answered by plain forms', async () => {
    for (let turn = 0; turn < 60; turn++) {
      await page.goto(home)
      const next = page.locator('main a.button--primary[href*="/criteria/"]').first()
      if ((await next.count()) === 0) break
      await next.click()
      await answer(page, 'met')
      await page.locator('[name=evidenceName]').fill('Dokument bez skryptów')
      await page.locator('button[name=goOn][value=next]').click()
    }
  })

  await test.step('what lacks a plan or a document is filled in for all at once', async () => {
    await page.goto(`${home}/plan/fill`)
    if ((await page.locator('[name=owner]').count()) > 0) {
      await page.locator('[name=owner]').fill('Zarząd')
      await page.locator('[name=dueOn]').fill('2027-03-31')
      await page.locator('main form[method=post] button.button--primary').last().click()
    }
    await page.goto(`${home}/evidence`)
    const gaps = page.locator('.evidence-gap')
    if ((await gaps.count()) > 0) {
      for (let n = 0; n < (await gaps.count()); n++)
        await gaps.nth(n).locator('label').first().click()
      await page.locator('main form[method=post] button.button--primary').last().click()
    }
    await page.goto(`${home}/check`)
    await page.locator('form[action$="/finish"] button').click()
  })

  await test.step('the signatory states it', async () => {
    const signatory = await withoutScript(browser, 'zarzad')
    await signatory.goto(`${home}/submit`)
    await signatory.locator('[name=name1]').fill('Celina Zarządna')
    await signatory.locator('[name=position1]').fill('członkini zarządu')
    await signatory.locator('[name=representation]').fill('jednoosobowo')
    await signatory.locator('label[for=confirmed]').click()
    await signatory.locator('main form[method=post] button.button--primary').last().click()
    await expect(signatory).not.toHaveURL(/\/submit$/)
    await signatory.goto(`${home}/submission/1`)
    await expect(signatory.getByRole('main')).toContainText('Dokument bez skryptów')
    await signatory.context().close()
  })

  await test.step('and nothing can be answered any more', async () => {
    await page.goto(`${home}/criteria/ZA-10`)
    await expect(page.locator('button[name=goOn]')).toHaveCount(0)
    await page.context().close()
  })
})

/** Chooses an answer by its row. */
async function answer(page: Page, value: string): Promise<void> {
  const input = page.locator(`[name=value][value=${value}]`)
  await input.locator('xpath=ancestor::label').click({ timeout: 15_000 })
  await expect(input).toBeChecked()
}
