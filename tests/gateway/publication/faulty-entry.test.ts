import { expect, test } from 'vitest';
import { faultyEntry } from '../../../src/gateway/publication/faulty-entry.ts';

test.each([
  ['events/turlag-tur.md could not be rendered.', 'events/turlag-tur.md'],
  ['Cannot render /tmp/x/content/associations/turlag.md: out of memory', 'associations/turlag.md'],
  ['site.yml is no YAML.', 'site.yml'],
  ['The new site is not fit:\n- aktiviteter/turlag-tur/index.html: has no title', 'events/turlag-tur.md'],
  ['- en/foreninger/turlag/index.html: has no title', 'associations/turlag.md'],
  ['The disk is full.', undefined],
  ['- aktiviteter/index.html: has no title', undefined],
])('%s: the fault is in %s', (reason, path) => {
  expect(faultyEntry(reason)?.path).toBe(path);
});
