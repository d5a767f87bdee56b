import { Select } from '#app/components/choice.tsx'
import { grantedRoles } from '#app/forms/people.ts'
import { useT } from '#app/i18n/use-t.ts'
import { people } from '#templates/messages/people.ts'
import { useRoleNames } from './role-names.ts'

/** A role of the programme and, for some, the cohort it is for. */
export function RoleFields({ cohorts }: { cohorts: { id: string; name: string }[] }) {
  const t = useT(people)
  const names = useRoleNames()
  return (
    <>
      <Select
        name="role"
        label={t('role')}
        empty={t('chooseRole')}
        options={grantedRoles.map((value) => ({ value, label: names.role(value) }))}
      />
      <Select
        name="cohort"
        label={t('cohort')}
        hint={t('cohortHint')}
        empty={t('noCohort')}
        options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
