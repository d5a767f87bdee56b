import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'

/**
 * A machine as a Mermaid `stateDiagram-v2`: events on the arrows, guards in brackets. Events that lead the same
 * way share an arrow; what a state takes without leaving it is written inside the state.
 */
export function stateChart({ root }: AnyStateMachine): string {
  const lines = root.type === 'parallel' ? composite(root) : inside(root)
  return ['stateDiagram-v2', ...indented(lines)].join('\n')
}

/** What a machine takes in every state, as `event [guard]`. */
export function takenAnywhere({ root }: AnyStateMachine): string[] {
  return transitionsOf(root).map(label)
}

function inside(node: AnyStateNode): string[] {
  const first = node.initial.target?.[0]
  return [...(first ? [`[*] --> ${idOf(first)}`] : []), ...childrenOf(node).flatMap(single)]
}

/** A state with states inside; the regions of a parallel one are parted by a line. */
function composite(node: AnyStateNode): string[] {
  const regions = childrenOf(node).map(composite)
  const content =
    node.type === 'parallel'
      ? regions.flatMap((region, place) => (place > 0 ? ['--', ...region] : region))
      : inside(node)
  return [`state "${node.key}" as ${idOf(node)} {`, ...indented(content), '}']
}

function single(node: AnyStateNode): string[] {
  const id = idOf(node)
  const stays = transitionsOf(node).filter(({ target }) => !target)
  return [
    `${id}: ${node.key}`,
    ...stays.map((transition) => `${id}: ${label(transition)}`),
    ...arrows(node),
    ...(node.type === 'final' ? [`${id} --> [*]`] : []),
  ]
}

function arrows(node: AnyStateNode): string[] {
  const ways = new Map<string, string[]>()
  for (const transition of transitionsOf(node)) {
    const [target] = transition.target ?? []
    if (target) ways.set(idOf(target), [...(ways.get(idOf(target)) ?? []), label(transition)])
  }
  return [...ways].map(([target, labels]) => {
    const text = labels.filter(Boolean).join('<br/>')
    return `${idOf(node)} --> ${target}${text && `: ${text}`}`
  })
}

function transitionsOf(node: AnyStateNode): AnyTransitionDefinition[] {
  return [...node.transitions.values(), node.always ?? []].flat()
}

/** `event [guard]`; without an event the guard alone, because the step happens by itself. */
function label({ eventType, guard }: AnyTransitionDefinition): string {
  const name = typeof guard === 'object' ? guard.type : guard
  return [eventType, name && `[${name}]`].filter(Boolean).join(' ')
}

const childrenOf = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states)

/** Areas and the life have states of the same name; Mermaid wants every id once. */
const idOf = (node: AnyStateNode): string => node.path.join('_') || node.key

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`)
