import { redirect } from '@remix-run/node'
import { removeOwnDateForm } from '#app/forms/duty.ts'
import { acting } from '#app/route.server.ts'
import { removeOwnDate } from '#app/use-cases/duty/own-dates.server.ts'

/** Opened by hand, it leads to the date. */
export const loader = ({ params }: { params: { id?: string; date?: string } }) =>
  redirect(`/organisations/${params.id}/calendar/dates/${params.date}`)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { id: organisationId = '', date: id = '' } = params
  const { revision: sequence } = parse(removeOwnDateForm)
  try {
    await removeOwnDate(deps, viewer, { organisationId, id, sequence })
  } catch (error) {
    // Somebody has just changed it: look before it goes.
    if ((error as Error).name !== 'StaleWorkflow') throw error
    return redirect(`/organisations/${organisationId}/calendar/dates/${id}`)
  }
  return redirect(`/organisations/${organisationId}/calendar?saved=removed`)
})
