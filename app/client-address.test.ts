import { expect, test } from 'vitest'
import { clientAddress, networkOf } from './client-address.ts'

test('addresses of one IPv6 /64 are one key', () => {
  const keys = Array.from({ length: 100 }, (_, n) => networkOf(`2001:db8:1:2::${n.toString(16)}`))
  expect(new Set(keys)).toEqual(new Set(['2001:db8:1:2::/64']))
  expect(networkOf('2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:1:2::/64')
})

test('another /64 is another key', () => {
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
})

test('an IPv4 address written as IPv6 is the same address', () => {
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
})

test('only the header of our own server counts', () => {
  const request = new Request('http://localhost/', {
    headers: { 'x-forwarded-for': '203.0.113.9', 'x-client-address': '192.0.2.7' },
  })
  expect(clientAddress(request)).toBe('192.0.2.7')
  expect(clientAddress(new Request('http://localhost/'))).toBe('unknown')
})
