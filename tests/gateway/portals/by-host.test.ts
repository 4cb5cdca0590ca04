import { expect, test } from 'vitest';
import { hostOf } from '../../../src/gateway/portals/by-host.ts';

const request = (host: string[], url = '/') => ({
  url,
  headers: { host: host[0] },
  headersDistinct: { host },
});

test.each([
  ['dugnad.elvedal.example', 'dugnad.elvedal.example'],
  ['Dugnad.Elvedal.Example', 'dugnad.elvedal.example'],
  ['dugnad.elvedal.example.', 'dugnad.elvedal.example'],
  ['dugnad.elvedal.example:443', 'dugnad.elvedal.example'],
  ['dugnad.elvedal.example:80', 'dugnad.elvedal.example'],
  ['localhost:4321', 'localhost:4321'],
  ['[::1]:4321', '[::1]:4321'],
])('the host of «%s» is %s', (header, host) => {
  expect(hostOf(request([header]))).toBe(host);
});

test.each([
  ['none', []],
  ['two', ['a.example', 'b.example']],
  ['an empty one', ['']],
  ['one with a user', ['kari@a.example']],
  ['one with a path', ['a.example/b']],
  ['one with a port that is no number', ['a.example:x']],
])('a request with %s is for no portal', (_, header) => {
  expect(hostOf(request(header))).toBeUndefined();
});

test('a request whose target names a host is for no portal', () => {
  expect(hostOf(request(['a.example'], 'http://b.example/'))).toBeUndefined();
});
