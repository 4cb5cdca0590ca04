import { expect, test } from 'vitest';
import { type Fields, readFields, writeFields } from '../../../src/gateway/entry/fields.ts';
import type { EntryLocation } from '../../../src/gateway/entry/location.ts';
import { mergeFields } from '../../../src/gateway/entry/merge.ts';
import { event } from '../support/editing.ts';

const LOCATION: EntryLocation = { collection: 'events', slug: 'turlag-kveldstur', path: 'events/turlag-kveldstur.md' };

interface Change {
  date: string;
  status: string;
  note?: string;
}

const OFF = { date: '2026-12-01', status: 'cancelled' };
const FULL = { date: '2026-12-08', status: 'full' };
const LATER = { date: '2026-12-15', status: 'cancelled', note: 'Juleferie' };

function withChanges(...changes: Change[]): Fields {
  const list = changes.map((change) => JSON.stringify(change)).join(', ');
  const text = event({ title: 'Kveldstur', owner: 'turlag' }).replace('---\n', `---\nchanges: [${list}]\n`);
  const fields = readFields(LOCATION, Buffer.from(text));
  if (!fields) throw new Error('The entry cannot be read.');
  return fields;
}

/** Merges what two people made of the changes of a series; returns them as they are written and read again. */
async function merged(base: Fields, ours: Fields, theirs: Fields) {
  const { fields, conflicts } = await mergeFields(base, ours, theirs);
  const again = readFields(LOCATION, writeFields(LOCATION, fields));
  expect(again?.values.changes).toEqual(fields.values.changes);
  return { changes: again?.values.changes ?? [], conflicts };
}

test('two people who change two dates of a series both have their way', async () => {
  const base = withChanges(OFF);
  expect(await merged(base, withChanges(OFF, LATER), withChanges(OFF, FULL))).toEqual({
    ...{ changes: [OFF, FULL, LATER], conflicts: [] },
  });
});

test('one who takes a change back and one who makes another both have their way', async () => {
  const base = withChanges(OFF, FULL);
  expect(await merged(base, withChanges(FULL), withChanges(OFF, FULL, LATER))).toEqual({
    ...{ changes: [FULL, LATER], conflicts: [] },
  });
  expect(await merged(base, withChanges(), withChanges(OFF, FULL, LATER))).toEqual({
    ...{ changes: [LATER], conflicts: [] },
  });
});

test('two changes of the same date clash, and no other date is lost in what is offered', async () => {
  const base = withChanges(OFF);
  const mine = withChanges({ ...OFF, note: 'Føreren er syk' }, LATER);
  const theirs = withChanges({ ...OFF, note: 'For glatt' }, FULL);
  expect(await merged(base, mine, theirs)).toEqual({
    changes: [{ ...OFF, note: 'Føreren er syk' }, FULL, LATER],
    conflicts: ['changes'],
  });
});

test('a change that one takes back and the other writes anew clashes', async () => {
  const base = withChanges(OFF);
  const result = await merged(base, withChanges(), withChanges({ ...OFF, note: 'For glatt' }));
  expect(result).toEqual({ changes: [], conflicts: ['changes'] });
});
