import { describe, expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

describe('a way back after signing in', () => {
  test.each(['/', '/inbox', '/assessments/a1/areas/PR?open=PR-01', '/invitations/abc-DEF_1'])(
    'keeps the own path %s',
    (to) => {
      expect(ownPath(to)).toBe(to)
    },
  )

  test.each([
    'https://evil.example',
    'HTTPS:evil.example',
    'https:/evil.example',
    '//evil.example',
    '///evil.example',
    '////evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/ /evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/x/%2e%2e//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '@evil.example',
    ':80@evil.example',
    './/evil.example',
    '/\u0000/evil.example',
    '/\u007f/evil.example',
    `/${'a'.repeat(3000)}`,
    '/login?to=/inbox',
    '/logout',
    '/login/second-factor',
    '',
  ])('goes to the front page instead of %j', (to) => {
    expect(ownPath(to)).toBe('/')
  })

  test('a missing address leads to the front page', () => {
    expect(ownPath(null)).toBe('/')
    expect(ownPath(undefined)).toBe('/')
  })

  test('whatever is kept stays on the own site when a browser reads it', () => {
    for (const to of ['/a@b', '/%2F%2Fevil.example', '/%5Cevil.example', '/?to=//evil.example']) {
      expect(new URL(ownPath(to), 'https://own.example').host).toBe('own.example')
    }
  })
})
