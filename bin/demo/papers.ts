import { deflateSync } from 'node:zlib'

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] as number) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}

/** A picture of a notice board: cork, and four sheets of paper on it. */
export function picture(width = 480, height = 320): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * (width * 3 + 1) + 1 + x * 3
      const onPaper = x % 120 > 18 && x % 120 < 104 && y > 60 && y < 250
      const isLine = onPaper && y % 16 < 3 && y > 90 && x % 120 > 28 && x % 120 < 94
      const [red, green, blue] = isLine ? [80, 90, 99] : onPaper ? [251, 250, 246] : [176, 132, 82]
      rows.set([red, green, blue], at)
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const glyphs: Record<string, string> = {
  ...{ ą: 'aogonek', ć: 'cacute', ę: 'eogonek', ł: 'lslash', ń: 'nacute', ó: 'oacute' },
  ...{ ś: 'sacute', ź: 'zacute', ż: 'zdotaccent', Ł: 'Lslash', Ś: 'Sacute', Ż: 'Zdotaccent' },
  ...{ Ó: 'Oacute', '§': 'section', '„': 'quotedblbase', '”': 'quotedblright', '–': 'endash' },
}
const letters = Object.keys(glyphs)

const encoded = (line: string) =>
  [...line]
    .map((letter) => (letters.includes(letter) ? 128 + letters.indexOf(letter) : letter))
    .map((code) => (typeof code === 'number' ? `\\${code.toString(8)}` : code))
    .map((code) => (['(', ')'].includes(code) ? `\\${code}` : code))
    .join('')

/** One page of plain lines as a PDF; the first line is its title. */
export function paper(lines: string[]): Buffer {
  const drawn = lines.map((line, index) => {
    const [font, size] = index === 0 ? ['F2', 18] : ['F1', 11]
    return `/${font} ${size} Tf (${encoded(line)}) Tj 0 ${index === 0 ? -34 : -18} Td`
  })
  const text = `BT 72 760 Td ${drawn.join('\n')} ET`
  const differences = letters.map((letter) => `/${glyphs[letter]}`).join(' ')
  const font = (name: string) =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding<</Type/Encoding/Differences[128 ${differences}]>>>>`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const trailer = `trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(`${file}xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}
