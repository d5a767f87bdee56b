// What no spreadsheet file can hold: control signs other than tab and line break, and halves of a sign.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A text as a cell of a spreadsheet can hold it, so that what goes out and what comes back are the same. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '').trim()
}
