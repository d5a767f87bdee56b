// `npm run import -- organisation.zip [--accept-keys]`: brings one organisation into an instance that has none.
import { parseArgs } from 'node:util'
import { assemble, dismantle } from '#app/assemble.server.ts'
import { importOrganisation } from '#app/import/import.server.ts'
import { inviteBack } from '#app/import/invite-back.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'

const help = `npm run import -- FILE [--accept-keys]

  FILE           organisation.zip, made on the page "Kopia danych" of an organisation
  --accept-keys  publish the keys of the issuer the certificates in it were sealed by

DATA_DIR must hold no organisation; stop the server before.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'accept-keys': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
const [path] = positionals
if (values.help || !path || positionals.length > 1) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}
const deps = assemble(readSettings(process.env))
try {
  await prepareStart(deps, {})
  const imported = await importOrganisation(deps, {
    path,
    acceptKeys: values['accept-keys'] ?? false,
  })
  const { name, workflows, events, files, accounts, unsealed } = imported
  console.log(`${name}: ${workflows} workflows, ${events} events, ${files} files.`)
  if (unsealed.length > 0)
    console.log(
      `Left out: the files of ${unsealed.join(', ')}, sealed by a key this instance does not publish (--accept-keys).`,
    )
  const invited = await inviteBack(deps, accounts)
  console.log(
    invited.length > 0
      ? `A sign-in link waits in the outbox for ${invited.join(', ')}; later ones are asked for at ${deps.settings.baseUrl}/login/mail.`
      : `Nobody of the team can be reached by mail: a coordinator names an administrator at ${deps.settings.baseUrl}/organisations/${imported.organisationId}/rescue.`,
  )
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 2
} finally {
  await dismantle(deps)
}
