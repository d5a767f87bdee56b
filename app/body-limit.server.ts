import type { RequestHandler, Response } from 'express'
import { formLimit, takesFiles, UPLOAD_LIMIT } from './upload-limits.ts'

/** Before anything is read: how long a form may be, by what its address is for. */
export const bounded: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  const length = req.headers['content-length']
  if (length === undefined)
    return void refuse(res, 411, 'Żądanie bez podanej długości. / A request without a length.')
  if (takesFiles(req.path, req.headers['content-type'])) {
    if (Number(length) <= UPLOAD_LIMIT) return next()
    const sentence =
      'Plik może mieć najwyżej 20 MB. Nic nie zapisano: wróćcie i wybierzcie mniejszy.'
    return refuse(res, 413, `${sentence} / A file may have at most 20 MB. Nothing was saved.`)
  }
  if (Number(length) > formLimit(req.path)) {
    return void refuse(res, 413, 'Przesłany formularz jest za duży. / The form sent is too large.')
  }
  next()
}

/** A refusal before any page exists, in both languages. */
export function refuse(res: Response, status: number, sentence: string) {
  res.status(status).type('text/plain; charset=utf-8').send(`${sentence}\n`)
}
