import { Transform } from 'node:stream'

/**
 * React 18 sends a whole buffer of 2048 bytes even where a letter of several bytes no longer fitted into its
 * end, which leaves NUL bytes inside Polish words (facebook/react#24985). No page of ours has any of its own.
 */
export function withoutPadding(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let end = chunk.length
      while (end > 0 && chunk[end - 1] === 0) end -= 1
      done(null, end === chunk.length ? chunk : chunk.subarray(0, end))
    },
  })
}
