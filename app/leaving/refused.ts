/** Why an archive is not imported: one line for whoever runs the tool. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}
