import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { plan } from '#templates/messages/plan.ts'
import { type PlanItemFacts, PlanLine } from './plan-line.tsx'

/** An item of the plan with the one thing people do most: say that it is done. */
export function PlanItemLine({ item, address }: { item: PlanItemFacts; address: string | null }) {
  const t = useT(assessment)
  const own = useT(plan)
  const done = item.status === 'done'
  return (
    <div className="plan-item">
      <PlanLine item={item} address={address} />
      {address && (
        <Form method="post" action={`${address}/${item.id}/status`}>
          <input type="hidden" name="revision" value={item.revision} />
          {item.shown === 'open' && (
            <Button look="quiet" name="status" value="underWay">
              {own('markStarted')} <span className="visually-hidden">{item.title}</span>
            </Button>
          )}
          <Button look="quiet" name="status" value={done ? 'open' : 'done'}>
            {done ? t('markOpen') : t('markDone')}{' '}
            <span className="visually-hidden">{item.title}</span>
          </Button>
        </Form>
      )}
    </div>
  )
}
