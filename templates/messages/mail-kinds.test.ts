import { expect, it } from 'vitest'
import { mailKindOf, mailKinds, mails } from './mail-kinds.ts'
import { newsKeys } from './news.ts'

it('knows the kind of every piece of news', () => {
  const others = newsKeys.filter((key) => mailKindOf(key) === 'others')
  expect(others).toEqual([])
})

it('says in both languages what each kind is and when it comes', () => {
  for (const kind of mailKinds)
    for (const words of [mails.pl, mails.en])
      expect([words[kind], words[`${kind}_hint`]].every((text) => String(text).length > 10)).toBe(
        true,
      )
})
