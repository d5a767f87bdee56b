import { redirect } from '@remix-run/node'
import { tickForm } from '#app/forms/duty.ts'
import { acting } from '#app/route.server.ts'
import { tickDuty, untickDuty } from '#app/use-cases/duty/tick.server.ts'

/** Opened by hand, it leads to the calendar. */
export const loader = ({ params }: { params: { id?: string } }) =>
  redirect(`/organisations/${params.id}/calendar`)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  const { code, period, done, from } = parse(tickForm)
  const tick = { organisationId, code, period }
  await (done === 'yes' ? tickDuty : untickDuty)(deps, viewer, tick)
  const kind = code.startsWith('own:') ? code : `duty:${code}`
  const anchor = `${kind}:${period}`.replaceAll(':', '-')
  return redirect(
    `/organisations/${organisationId}/calendar${from ? `?from=${from}` : ''}#${anchor}`,
  )
})
