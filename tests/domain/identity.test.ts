import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { calendarUid, occurrenceUid, deadlineUid, idFromPath, idOfDuplicate } from '../../src/domain/identity.ts';

// Repeated on purpose: if it ever changes, every subscribed calendar would show each event twice.
const NAMESPACE = '6b0e9a52-5d0f-4f0c-9a39-0d6d1c1e7f3a';
const id = '90c03f8e-e9fc-42ad-9060-7969c22618e2';

describe('version 5 UUIDs in this test', () => {
  it("match the vectors of RFC 9562 and of Python's library", () => {
    const names = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(v5(names, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(v5(names, 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d');
  });
});

describe('an id', () => {
  it('depends only on the path', () => {
    expect(idFromPath('events/sprakkafe.md')).toBe(v5(NAMESPACE, 'events/sprakkafe.md'));
    expect(idFromPath('events/sprakkafe.md')).toMatchInlineSnapshot(`"02d16d54-809d-5310-bbb1-4336ca45a179"`);
  });

  it('of the later of two duplicates depends on both the id and the path', () => {
    expect(idOfDuplicate(id, 'events/b.md')).toBe(v5(NAMESPACE, `${id}events/b.md`));
    expect(idOfDuplicate(id, 'events/b.md')).not.toBe(idOfDuplicate(id, 'events/c.md'));
  });
});

describe('a calendar UID', () => {
  it('depends on the municipality and the id, so that two portals never share one', () => {
    expect(calendarUid('3443', id)).toBe(v5(NAMESPACE, `3443${id}`));
    expect(calendarUid('3443', id)).toMatchInlineSnapshot(`"026305a3-11ba-54a3-bce1-69bfea25963f"`);
    expect(calendarUid('3442', id)).not.toBe(calendarUid('3443', id));
  });

  it('of an occurrence depends on the date, and of a deadline on its level too', () => {
    expect(occurrenceUid('3443', id, '2026-12-01')).toBe(v5(NAMESPACE, `3443${id}2026-12-01`));
    expect(deadlineUid('3443', id, 'local', '2027-04-01')).toBe(v5(NAMESPACE, `3443${id}local2027-04-01`));
  });

  it('is never the same for two things', () => {
    const uids = [
      calendarUid('3443', id),
      occurrenceUid('3443', id, '2026-12-01'),
      occurrenceUid('3443', id, '2026-12-02'),
      deadlineUid('3443', id, 'local', '2026-12-01'),
      deadlineUid('3443', id, 'report', '2026-12-01'),
    ];
    expect(new Set(uids).size).toBe(uids.length);
  });
});

/** Derives a UUID from a name (RFC 9562, 5.5). */
function v5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
