import { addingVersion } from '#app/evidence-actions.server.ts'
import { asData } from '#app/route.server.ts'

/** The form's other address, for a script that shows how far the file has come. */
export const action = asData(addingVersion)
