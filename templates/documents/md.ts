/**
 * A document's text: Markdown in which every value is a mark (`U+E000 number U+E001`), so that nothing
 * a person typed is ever read as Markdown. The block parser puts the values back as plain letters.
 */
export type MarkdownText = { readonly text: string; readonly slots: readonly string[] }

/** `null`, `undefined` and `''` become a dotted blank to fill in by hand; `false` becomes nothing. */
export type MarkdownValue =
  | string
  | number
  | null
  | undefined
  | false
  | MarkdownText
  | readonly MarkdownValue[]

/** What stands where the organisation has not told us something. */
export const BLANK = '…'.repeat(12)

const MARKS = /\uE000(\d+)\uE001/g

/**
 * Markdown of a document. The common indentation is taken away; a nested text or a list of texts that
 * begins an indented line keeps that indentation in all its lines. Items of a list stand each on a line.
 */
export function md(strings: TemplateStringsArray, ...values: MarkdownValue[]): MarkdownText {
  const slots: string[] = []
  const put = (value: string) => `\uE000${slots.push(value) - 1}\uE001`

  function nested(value: MarkdownValue): string | null {
    if (value === false) return null
    if (Array.isArray(value)) {
      return value
        .map(nested)
        .filter((text) => text !== null)
        .join('\n')
    }
    if (isMarkdown(value)) {
      const { text, slots: own } = value
      return text.replace(MARKS, (_, index: string) => put(own[Number(index)] ?? ''))
    }
    return put(value === null || value === undefined || value === '' ? BLANK : letters(value))
  }

  const text = flushLeft(strings).reduce((before, string, i) => {
    const value = i < values.length ? (nested(values[i]) ?? '') : ''
    const whole = before + string
    return whole + value.replaceAll('\n', `\n${indentOf(whole)}`)
  }, '')
  return { text, slots }
}

function isMarkdown(value: MarkdownValue): value is MarkdownText {
  return typeof value === 'object' && value !== null && 'slots' in value
}

/** The marks themselves cannot be typed into a document. */
function letters(value: MarkdownValue): string {
  return String(value).replace(/[\uE000\uE001]/g, '')
}

function indentOf(text: string): string {
  return /(?:^|\n)( *)$/.exec(text)?.[1] ?? ''
}

function flushLeft(strings: TemplateStringsArray): string[] {
  const indents = [...strings.join('\uE000').matchAll(/\n( *)(?=[^ \n])/g)].map(
    ([, spaces]) => spaces?.length ?? 0,
  )
  const common = indents.length > 0 ? Math.min(...indents) : 0
  return strings.map((string) => string.replaceAll(`\n${' '.repeat(common)}`, '\n'))
}

/**
 * Places for signatures, one or two, each with whose it is. A bare `---` line gives two without words.
 */
export function signatures(...whose: [string] | [string, string]): MarkdownText {
  return md`

~~~signatures
${whose}
~~~

`
}
