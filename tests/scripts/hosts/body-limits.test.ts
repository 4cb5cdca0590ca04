import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LARGE_FORMS, MAX_FORM_BYTES, MAX_SUBMISSION_BYTES } from '../../../src/gateway/body-limits.ts';
import { MAX_SAVE_BYTES } from '../../../src/gateway/editing/routes.ts';

const LARGEST = Math.max(...Object.values(LARGE_FORMS), MAX_FORM_BYTES, MAX_SUBMISSION_BYTES, MAX_SAVE_BYTES);

// https://nginx.org/en/docs/syntax.html: powers of two. https://github.com/dustin/go-humanize, which Caddy reads sizes
// with: powers of ten, and of two with an «i».
const PROXIES = [
  { file: 'nginx.conf', size: /client_max_body_size (\d+)(\w+);/g, units: { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 } },
  { file: 'Caddyfile', size: /max_size (\d+)(\w+)/g, units: { MB: 10 ** 6, MiB: 2 ** 20, GB: 10 ** 9, GiB: 2 ** 30 } },
];

test.each(PROXIES)('$file lets through a little more than the gateway, whose sentence is read', ({ file, ...rest }) => {
  const units: Readonly<Record<string, number>> = rest.units;
  const found = [...readFileSync(`scripts/hosts/${file}`, 'utf8').matchAll(rest.size)];
  const bytes = found.map(([, n, unit = '']) => Number(n) * (units[unit] ?? Number.NaN));
  expect(bytes).toHaveLength(1);
  expect(bytes[0]).toBeGreaterThan(LARGEST + 2 ** 20);
  expect(bytes[0]).toBeLessThan(LARGEST * 1.25);
});
