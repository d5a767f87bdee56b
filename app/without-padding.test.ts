import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { withoutPadding } from './without-padding.ts'

/** A page whose letters of two bytes fall on the ends of buffers, wherever those are. */
const page = (shift: number) =>
  createElement(
    'p',
    null,
    Array.from({ length: 600 }, (_, n) =>
      createElement('b', { key: n }, `${'a'.repeat(shift)}żółć`),
    ),
  )

const rendered = (shift: number) => text(renderToPipeableStream(page(shift)).pipe(withoutPadding()))

describe('a page on its way out', () => {
  it.each([0, 1, 2, 3])('has every Polish letter whole and nothing between them', async (shift) => {
    const html = await rendered(shift)

    expect(html).not.toContain('\0')
    expect(html.match(/żółć/g)).toHaveLength(600)
  })
})
