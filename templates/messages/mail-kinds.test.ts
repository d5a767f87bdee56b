import { expect, it } from 'vitest'
import { mailKindOf } from './mail-kinds.ts'
import { newsKeys } from './news.ts'

/** A question before something is deleted reaches everybody it is for. */
const always = ['draftIdle.team']

it('knows the kind of every piece of news, so that each can be switched off', () => {
  expect(newsKeys.filter((key) => mailKindOf(key) === undefined)).toEqual(always)
})
