import { describe, expect, test } from 'vitest'
import { begin } from './engine.ts'
import { current, machineFor, published, type WorkflowKind } from './registry.ts'

const kinds = Object.entries(current) as [WorkflowKind, string][]

describe('the registry', () => {
  test.each(kinds)('begins new %s workflows with a published machine', (kind, version) => {
    expect(published).toContain(`${kind}@${version}`)
    expect(machineFor(kind, version)).toMatchObject({ id: kind, version })
  })

  test('holds the workflows the product has, and no others', () => {
    expect(Object.keys(current).toSorted()).toEqual([
      'assessment',
      'case',
      'certificate',
      'cohort',
      'decision',
      'participation',
      'review',
      'standardVersion',
    ])
    expect(published.toSorted()).toEqual([
      'assessment@1',
      'case@1',
      'certificate@1',
      'cohort@1',
      'decision@1',
      'participation@1',
      'review@1',
      'standardVersion@1',
    ])
  })

  test('does not guess a version it does not know', () => {
    expect(() => machineFor('case', '99')).toThrow('No machine case@99.')
    expect(() => machineFor('toString' as WorkflowKind, '1')).toThrow('No machine toString@1.')
  })

  test('gives an assessment one region per area of its standard', () => {
    const machine = machineFor('assessment', '1', { areas: ['PR', 'FI'] })

    expect(Object.keys(machine.states.areas?.states ?? {})).toEqual(['PR', 'FI'])
  })

  test('builds an assessment without areas too, for a standard that has none', () => {
    const { snapshot } = begin(machineFor('assessment', '1'), {
      organisationId: 'organisation-1',
      mode: 'self',
      areas: [],
    })

    expect(snapshot.value).toEqual({ life: 'preparing', areas: {} })
  })

  test('builds the machine of a set of areas once', () => {
    const machine = machineFor('assessment', '1', { areas: ['PR', 'FI'] })

    expect(machineFor('assessment', '1', { areas: ['PR', 'FI'] })).toBe(machine)
    expect(machineFor('assessment', '1', { areas: ['PR'] })).not.toBe(machine)
    expect(machineFor('case', '1', { areas: ['PR'] })).toBe(machineFor('case', '1'))
  })
})
