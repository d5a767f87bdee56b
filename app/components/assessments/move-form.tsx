import { Form } from '@remix-run/react'
import { Button, type Look } from '#app/components/button.tsx'

type Props = { address: string; version: number; label: string; look?: Look }

/** A step that carries nothing but itself. */
export function MoveForm({ address, version, label, look = 'primary' }: Props) {
  return (
    <Form method="post" action={address}>
      <input type="hidden" name="version" value={version} />
      <Button look={look}>{label}</Button>
    </Form>
  )
}
