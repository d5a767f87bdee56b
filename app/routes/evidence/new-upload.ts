import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { addingDocument } from '#app/evidence-actions.server.ts'
import { asData } from '#app/route.server.ts'

/** Whoever opens the address by hand gets the form. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/organisations/${params.id}/evidence/new`)

/** The form's other address, for a script that shows how far the file has come. */
export const action = asData(addingDocument)
