// Loaded into a server before it starts: measures how long its main thread keeps a 1 ms timer waiting.
// A histogram of the runtime alone once missed a block of 0.9 s, so the gaps are measured by a timer of our own.
let gaps: number[] = []
let last = performance.now()
setInterval(() => {
  const now = performance.now()
  gaps.push(Math.max(0, now - last - 1))
  last = now
}, 1).unref()

process.on('message', (message) => {
  if (message === 'gaps: begin') gaps = []
  if (message === 'gaps: tell') process.send?.({ gaps })
})
