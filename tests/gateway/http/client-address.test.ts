import type { Context } from 'hono';
import { describe, expect, test } from 'vitest';
import { type BehindProxy, clientAddress } from '../../../src/gateway/http/client-address.ts';
import { readGatewaySettings } from '../../../src/gateway/settings.ts';

function counted(connection: string, behindProxy: BehindProxy = false, forwarded?: string): string {
  const context = {
    env: { incoming: { socket: { remoteAddress: connection } } },
    req: { header: (name: string) => (name === 'X-Forwarded-For' ? forwarded : undefined) },
  };
  return clientAddress(context as unknown as Context, { behindProxy });
}

describe('a client', () => {
  test.each([
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:a:b:c:d', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2:A::', '2001:db8:1:2::/64'],
    ['2001:db8:1::5', '2001:db8:1::/64'],
    ['2001:db8:1::6:7', '2001:db8:1::/64'],
    ['2001:db8::1', '2001:db8::/64'],
    ['2001:db8::ffff:1', '2001:db8::/64'],
    ['::1', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['192.0.2.7', '192.0.2.7'],
    ['', 'unknown'],
  ])('at %s is counted as %s, whatever the notation', (address, expected) => {
    expect(counted(address)).toBe(expected);
  });

  test.each<[string, string, BehindProxy, string, string]>([
    ['by the connection where there is no proxy', '192.0.2.7', false, '6.6.6.6', '192.0.2.7'],
    ['by the last address from the proxy', '127.0.0.1', true, '6.6.6.6, 192.0.2.7', '192.0.2.7'],
    ['by the last address from the proxy, in a private network too', '10.0.0.5', true, '6.6.6.6, 10.1.2.3', '10.1.2.3'],
    ['by the connection if it is not a trusted proxy', '198.51.100.1', true, '6.6.6.6', '198.51.100.1'],
    ['by the connection if the header has no valid address', '127.0.0.1', true, 'unknown', '127.0.0.1'],
    ['by the address without its port', '127.0.0.1', true, '192.0.2.7:4711', '192.0.2.7'],
    ['by the IPv6 network without the port', '127.0.0.1', true, '[2001:db8:1::5]:4711', '2001:db8:1::/64'],
    [
      'past a chain of named proxies',
      '203.0.113.9',
      ['203.0.113.0/24'],
      '6.6.6.6, 192.0.2.7, 203.0.113.4',
      '192.0.2.7',
    ],
    ['by the connection if it is not a named proxy', '127.0.0.1', ['203.0.113.0/24'], '6.6.6.6', '127.0.0.1'],
    ['by the proxy itself if it names only proxies', '203.0.113.9', ['203.0.113.0/24'], '203.0.113.4', '203.0.113.9'],
    ['past a proxy of IPv6', '2001:db8:f::1', ['2001:db8:f::/48'], '6.6.6.6, 192.0.2.7', '192.0.2.7'],
  ])('is counted %s', (_, connection, behindProxy, forwarded, expected) => {
    expect(counted(connection, behindProxy, forwarded)).toBe(expected);
  });
});

test('proxies are configured in the settings, and an invalid address is refused with an error', () => {
  const read = (DUGNAD_BEHIND_PROXY: string) => readGatewaySettings({ DUGNAD_BEHIND_PROXY }).behindProxy;
  expect(['', 'no', 'yes', '10.0.0.5, 2001:db8::/32'].map(read)).toEqual([
    false,
    false,
    true,
    ['10.0.0.5', '2001:db8::/32'],
  ]);
  expect(() => read('proxy.example')).toThrow(
    'DUGNAD_BEHIND_PROXY: "proxy.example" is neither an address nor a network',
  );
});
