import { describe, expect, test } from 'vitest'
import { type Block, blocksOf, plainText } from './blocks.ts'
import { BLANK, md, signatures } from './md.ts'

const texts = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading' || block.type === 'paragraph') return [plainText(block.runs)]
    if (block.type === 'list') return block.items.flatMap(texts)
    if (block.type === 'table') return [...block.head, ...block.rows.flat()].map(plainText)
    return block.whose
  })

describe('values', () => {
  const hostile = [
    '*gwiazdka* **dwie** _podkreślenie_',
    '# nie nagłówek',
    '<b>nie znacznik</b> &amp; <script>',
    '![](http://example.org/x.png) [link](http://example.org)',
    '1. nie lista\n- ani ta',
    '| nie | tabela |',
    '---',
    '`kod`',
    'ą'.repeat(200),
  ]

  test.each(hostile)('stay the letters they are: %s', (value) => {
    const blocks = blocksOf(md`
# Tytuł ${value}

Akapit ${value}

1. Punkt ${value}

| Kolumna |
| --- |
| ${value} |

${signatures(value)}
`)

    expect(blocks.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'list', 'table', 'signatures'],
    ])
    expect(texts(blocks).filter((text) => text.includes(value))).toHaveLength(5)
  })

  test('cannot bring the marks of values in', () => {
    expect(texts(blocksOf(md`A ${'\uE0000\uE001'} b`))).toEqual(['A 0 b'])
  })

  test('unknown ones are dotted, false ones leave nothing', () => {
    expect(texts(blocksOf(md`A ${null} b ${undefined} c ${''} d${false} e ${0}`))).toEqual([
      `A ${BLANK} b ${BLANK} c ${BLANK} d e 0`,
    ])
  })
})

describe('nested texts', () => {
  test('keep the indentation of the place where they stand', () => {
    const points = ['a', 'b'].map((name) => md`1) ${name}`)

    expect(
      blocksOf(md`
        1. Pierwszy
           ${points}
        2. Drugi
      `),
    ).toMatchObject([
      {
        type: 'list',
        depth: 0,
        items: [
          [{ type: 'paragraph' }, { type: 'list', depth: 1, items: [{}, {}] }],
          [{ type: 'paragraph' }],
        ],
      },
    ])
  })

  test('left out leave no gap in a list', () => {
    const [list] = blocksOf(md`${[md`- a`, false, md`- b`]}`)

    expect(list).toMatchObject({ type: 'list', items: [{}, {}] })
  })
})

describe('a text', () => {
  test.each([
    ['a picture', '![x](http://example.org/x.png)'],
    ['a link with words', '[x](http://example.org)'],
    ['HTML', '<b>x</b>'],
    ['a quotation', '> x'],
    ['code', '`x`'],
    ['a box to tick', '- [ ] x'],
    ['a fourth level of headings', '#### x'],
    ['a fourth level of lists', '1. a\n   1. b\n      1. c\n         1. d'],
  ])('with %s is refused', (_, text) => {
    expect(() => blocksOf({ text, slots: [] })).toThrow()
  })

  test('may name an address, which stays letters', () => {
    expect(texts(blocksOf(md`Baza: https://isap.sejm.gov.pl/ i biuro@example.org`))).toEqual([
      'Baza: https://isap.sejm.gov.pl/ i biuro@example.org',
    ])
  })

  test('begins each appendix on a new page', () => {
    const blocks = blocksOf(md`
# A

## Załącznik 1. Oświadczenie
`)

    expect(blocks.map((block) => block.type === 'heading' && block.newPage)).toEqual([false, true])
  })
})
