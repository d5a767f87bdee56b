import { NotFound } from '#app/errors.ts'
import { publicReading } from '#app/route.server.ts'

/** An address without a page: a route of its own, so that the frame around it knows the reader. */
export const loader = publicReading(async () => {
  throw new NotFound()
})

export default function Nowhere() {
  return null
}
