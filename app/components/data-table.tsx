import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Figures stand under each other, to the right. */
  numeric?: boolean
  /** The cell that names its row. */
  heading?: boolean
}

type DataTableProps<Row> = {
  caption: ReactNode
  /** The caption is read out but not drawn, where a heading says the same. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** A dense table scrolls sideways on phones; others fold into one block a row. */
  dense?: boolean
  empty?: ReactNode
}

export function DataTable<Row>({ caption, columns, rows, rowKey, ...rest }: DataTableProps<Row>) {
  const { captionHidden = false, dense = false, empty } = rest
  if (rows.length === 0 && empty) return <p className="empty">{empty}</p>
  const table = (
    <table className={dense ? 'table table--dense' : 'table table--folding'}>
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'table__number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} row={row} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return dense ? <ScrollingTable>{table}</ScrollingTable> : table
}

function Cell<Row>({ row, column }: { row: Row; column: Column<Row> }) {
  const { label, cell, numeric, heading } = column
  const className = numeric ? 'table__number' : undefined
  return heading ? (
    <th scope="row" className={className} data-label={label}>
      {cell(row)}
    </th>
  ) : (
    <td className={className} data-label={label}>
      {cell(row)}
    </td>
  )
}

/** A wide table in a frame of its own that scrolls, also by the keyboard; the page itself never does. */
export function ScrollingTable({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrows.
    <div className="table-frame" tabIndex={0}>
      {children}
    </div>
  )
}
