import { Fragment, type ReactNode } from 'react'
import type { Block, ListBlock, Run } from '#templates/documents/blocks.ts'
import type { DocumentSheet } from '#templates/documents/sheet.ts'

/** A document as a page: the same blocks as in its files. Documents are Polish, whatever the page is. */
export function DocumentPreview({ sheet, mark }: { sheet: DocumentSheet; mark: string | null }) {
  return (
    <article className="sheet" lang="pl">
      {mark && <p className="sheet__mark">{mark}</p>}
      <Blocks blocks={sheet.blocks} />
    </article>
  )
}

function Blocks({ blocks }: { blocks: Block[] }) {
  return blocks.map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document's blocks have no other name and never move.
    <Part key={i} block={block} />
  ))
}

function Part({ block }: { block: Block }): ReactNode {
  switch (block.type) {
    case 'heading':
      return <Heading {...block} />
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return <List {...block} />
    case 'table':
      return <Table {...block} />
    case 'signatures':
      return <Signatures whose={block.whose} />
  }
}

/** One level lower than in the file, because the page has a title of its own. */
function Heading({ level, runs, newPage }: Extract<Block, { type: 'heading' }>) {
  const Tag = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[level]
  return (
    <Tag className={newPage ? 'sheet__new-page' : undefined}>
      <Runs runs={runs} />
    </Tag>
  )
}

function Runs({ runs }: { runs: Run[] }) {
  return runs.map(({ text, bold, italic }, i) => {
    const lines = text.split('\n').map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move.
      <Fragment key={at}>
        {at > 0 && <br />}
        {line}
      </Fragment>
    ))
    const styled = italic ? <em>{lines}</em> : lines
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name and never move.
    return <Fragment key={i}>{bold ? <strong>{styled}</strong> : styled}</Fragment>
  })
}

function List({ ordered, start, depth, items }: ListBlock) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag
      className={ordered ? `sheet__list sheet__list--${depth}` : undefined}
      {...(ordered && start > 1 && { start })}
    >
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name and never move.
        <li key={i}>
          <Blocks blocks={item} />
        </li>
      ))}
    </Tag>
  )
}

function Table({ head, rows }: Extract<Block, { type: 'table' }>) {
  return (
    <div className="sheet__table">
      <table>
        <thead>
          <tr>
            {head.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name and never move.
              <th key={i} scope="col">
                <Runs runs={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move.
            <tr key={i}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name and never move.
                <td key={at}>
                  <Runs runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Signatures({ whose }: { whose: string[] }) {
  return (
    <div
      className={
        whose.length === 1 ? 'sheet__signatures sheet__signatures--one' : 'sheet__signatures'
      }
    >
      {whose.map((who, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signatures have no other name and never move.
        <p key={i}>{who || '\u00a0'}</p>
      ))}
    </div>
  )
}
