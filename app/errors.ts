/** The object does not exist, or this viewer may not know that it does. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The viewer sees the object but may not do this. `reason` is a key of the messages. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
  readonly reason: string

  constructor(reason = 'notAllowed') {
    super(reason)
    this.reason = reason
  }
}

/**
 * A rule outside any one machine refuses, with a sentence for people: the key of a message, its values
 * and, when a field is at fault, the field's name.
 */
export class Refused extends Error {
  override name = 'Refused'
  readonly reason: string
  readonly values: Record<string, string | number>
  readonly field: string | undefined

  constructor(reason: string, values: Record<string, string | number> = {}, field?: string) {
    super(reason)
    this.reason = reason
    this.values = values
    this.field = field
  }
}

/** Why a copy of an organisation is not imported: one line for whoever runs the tool. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}
