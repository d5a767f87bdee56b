import type { Problem } from '#app/route.server.ts'

export type End = { to: string } | Problem | { stopped: 'cancelled' | 'failed' }

export type Sending = { end: Promise<End>; cancel: () => void }

/** Sends a form with a file and says how much of it has gone (0-1); `fetch` could not. */
export function send(address: string, form: FormData, progress: (share: number) => void): Sending {
  const request = new XMLHttpRequest()
  const end = new Promise<End>((resolve) => {
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) progress(loaded / total)
    }
    request.onload = () => resolve(answerIn(request.responseText))
    request.onerror = () => resolve({ stopped: 'failed' })
    request.ontimeout = () => resolve({ stopped: 'failed' })
    request.onabort = () => resolve({ stopped: 'cancelled' })
  })
  request.open('POST', address)
  request.setRequestHeader('accept', 'application/json')
  request.send(form)
  return { end, cancel: () => request.abort() }
}

function answerIn(text: string): End {
  try {
    const answer = JSON.parse(text) as End
    if ('to' in answer || 'problem' in answer) return answer
  } catch {
    // Whatever stands before the program answered something of its own.
  }
  return { stopped: 'failed' }
}
