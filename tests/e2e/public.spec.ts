import { expect, expectAccessible, expectNoSidewaysScroll, PHONE, test } from './fixtures.ts'

const addresses = {
  'the front page': '/',
  'sign-in': '/login',
  'the list of standards': '/standards',
  'a standard': '/standards/wroclaw-ngo/0.9-pilot',
  verification: '/verify',
  'the register': '/register',
}

for (const [name, address] of Object.entries(addresses)) {
  test(`${name} has a title, one heading and nothing axe objects to, in both themes`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(200)
      await expect(page).toHaveTitle(/Probierz/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectAccessible(page)
    }
  })

  test(`${name} fits a phone and speaks English when asked`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`${address}?lang=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('link', { name: 'Polski' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
}

test('the language switch keeps the address and is remembered', async ({ page }) => {
  await page.goto('/standards?area=PR')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/standards\?area=PR&lang=en/)
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Polski' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
})

test('an address without a page answers 404 with a sentence and a way out', async ({ page }) => {
  const answer = await page.goto('/nie-ma-takiej-strony')
  expect(answer?.status()).toBe(404)
  await expect(page).toHaveTitle(/Nie znaleźliśmy tej strony/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nie znaleźliśmy tej strony')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Przejdź na stronę główną' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('the keyboard reaches the content at once by the skip link', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('a wrong password is answered on the page, the focus moves to the summary, the address stays typed', async ({
  page,
}) => {
  await page.goto('/login')
  await page.locator('#email').fill('nikt@demo.example')
  await page.locator('#password').fill('to nie jest to hasło')
  await page.locator('main form button').first().click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page.locator('#email')).toHaveValue('nikt@demo.example')
  await expect(page.locator('#password')).toHaveValue('')
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the front page leads to the standard, and the number typed reaches the verification', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByLabel('Numer dokumentu').fill('C-2026-9999')
    await page.getByRole('button', { name: 'Sprawdź' }).click()
    await expect(page).toHaveURL(/\/verify.*C-2026-9999/)
    await page.goto('/')
    await page.getByRole('link', { name: 'Zobacz cały standard' }).first().click()
    await expect(page).toHaveURL(/\/standards$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('a person signs in, opens the menu and signs out', async ({ page, signInAs, sessions }) => {
    await signInAs('nowa')
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moje sprawy')
    await page.locator('.person-menu summary').click()
    await page.getByRole('button', { name: 'Wyloguj się' }).click()
    await expect(page.getByRole('link', { name: 'Zaloguj się', exact: true })).toBeVisible()
    // This session is over; the next test of this person signs in anew.
    sessions.delete('nowa')
  })
})
