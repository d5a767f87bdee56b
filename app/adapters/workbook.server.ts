import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { Sheet } from 'write-excel-file/node'
import { OPEN, type WorkbookSheet } from '#templates/workbook/sheet.ts'
import type { WorkbookRead } from './workbook.worker.ts'

/** The bytes, or where they lie. */
export type WorkbookFile = Uint8Array | { path: string }

export type Workbooks = {
  /** The bytes of an XLSX file. */
  write(sheet: WorkbookSheet): Promise<Uint8Array<ArrayBuffer>>
  /** What a file from outside says; never rejects because of the file. `names`: sheets to prefer. */
  read(file: WorkbookFile, names: string[]): Promise<WorkbookRead>
  close(): Promise<void>
}

const timeLimit = 15_000

/** Writes workbooks here, as they are small; reads those from outside in a thread with bounded memory and time. */
export function createWorkbooks(): Workbooks {
  let pool: Promise<Piscina> | undefined
  return {
    write: writeSheet,
    async read(file, names) {
      const bytes = file instanceof Uint8Array ? file : await readFile(file.path)
      pool ??= startPool()
      try {
        return await (await pool).run({ bytes, names }, { signal: AbortSignal.timeout(timeLimit) })
      } catch {
        // The thread ran out of time or memory: the file is at fault, and the next one gets a new thread.
        return { ok: false, reason: 'unreadable' }
      }
    },
    async close() {
      await (await pool)?.destroy()
    },
  }
}

async function startPool(): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    // Run by Node itself with types erased, so the file must stay beside this one, outside any bundle.
    filename: fileURLToPath(new URL('./workbook.worker.ts', import.meta.url)),
    name: 'read',
    minThreads: 0,
    maxThreads: 1,
    maxQueue: 8,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 },
    execArgv: [],
    env: {},
  })
}

async function writeSheet(sheet: WorkbookSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const feature = await formSheet(sheet)
  const sheets: Sheet<Buffer>[] = [
    {
      sheet: sheet.main,
      data: sheet.rows,
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
    { sheet: sheet.list, data: sheet.words, columns: [{ width: 24 }] },
  ]
  const file = writeXlsxFile(sheets, { fontFamily: 'Lato', fontSize: 11, features: [feature] })
  return new Uint8Array(await file.toBuffer())
}

const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'

/** Protects the main sheet but for its open cells, and offers the answers of the second sheet as a list. */
async function formSheet({ main, list, words, answers, chooseAnswer }: WorkbookSheet) {
  const { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings: insert } =
    await import('write-excel-file/utility')
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []
  const place = `${answers.column}2:${answers.column}${answers.lastRow}`
  const validation =
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${chooseAnswer}" sqref="${place}">` +
    `<formula1>'${list}'!$A$1:$A$${words.length}</formula1></dataValidation></dataValidations>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, options: { sheet?: string }) =>
            options.sheet === main
              ? insert(insert(xml, validation, order, 'worksheet'), protection, order, 'worksheet')
              : xml,
        },
        'xl/styles.xml': { transform: openCells },
      },
    },
  }
}

/** Cells with the open fill may be written on although the sheet is protected. */
function openCells(xml: string): string {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/gs)]
  const fill = fills.findIndex(([markup]) => markup.includes(OPEN.slice(1)))
  return xml.replace(
    new RegExp(`<xf ([^>]*fillId="${fill}"[^>]*)>(.*?)</xf>`, 'gs'),
    '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
  )
}
