import { describe, expect, test } from 'vitest';
import { validateContent } from '../../src/entries/validate-content.ts';
import { type Valid, validate, validateSettings } from '../../src/entries/validate.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { settingsFiles } from '../../src/schemas/collections.ts';
import { bytesOf, closuresFile, entryFile, type Fields, index, siteFile } from './files.ts';

const validated = (fields: Fields) => validate(bytesOf(entryFile('events', fields)), 'events/tur.md', index);
const valid = (fields: Fields) => {
  const outcome = validated(fields);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ reason }) => reason).join('\n'));
  return outcome as Valid & { value: Record<string, unknown> };
};

describe('An invalid telephone number', () => {
  test('is left out of a published entry, and reported in a warning', () => {
    const { value, warnings } = valid({ contact: '{ role: Leder, phone: +47 900 00, email: ola@a.no }' });
    expect(value.contact).toEqual({ role: 'Leder', email: 'ola@a.no' });
    expect(warnings).toEqual([
      {
        ...{ file: 'events/tur.md', field: 'contact.phone', level: 'warning' },
        reason:
          '«+47 900 00» er ikke et telefonnummer, og vises ikke. Et norsk nummer har åtte siffer, et fra utlandet begynner med +.',
      },
    ]);
  });

  test('is left out also if it was the only way: signing up is still required', () => {
    const { value } = valid({ contact: '{ role: Leder, sms: "11" }', signup: '{ phone: "900", by: 2026-11-20 }' });
    expect(value).toMatchObject({ contact: { role: 'Leder' }, signup: { by: '2026-11-20' } });
    expect(value.contact).not.toHaveProperty('sms');
    expect(value.signup).not.toHaveProperty('phone');
  });

  test('is reported with the other problems of an invalid entry', () => {
    const outcome = validated({ title: "''", price: 'dyrt', contact: '{ role: Leder, phone: "900" }' });
    const fields = outcome.ok ? [] : outcome.problems.map(({ field }) => field);
    expect(fields.sort()).toEqual(['contact.phone', 'price', 'title']);
  });

  test('is reported with a number that YAML would change', () => {
    const outcome = validated({ title: '0301', contact: '{ role: Leder, phone: "900" }' });
    const fields = outcome.ok ? [] : outcome.problems.map(({ field }) => field);
    expect(fields.sort()).toEqual(['contact.phone', 'title']);
  });

  test('is reported with impossible times', () => {
    const outcome = validated({ end: '2026-11-24T17:00', contact: '{ role: Leder, phone: "900" }' });
    const fields = outcome.ok ? [] : outcome.problems.map(({ field }) => field);
    expect(fields.sort()).toEqual(['contact.phone', 'end']);
  });

  test('does not hide that a contact cannot be reached at all', () => {
    expect(validated({ contact: '{ role: Leder }', signup: '{ phone: "900" }' })).toMatchObject({ ok: false });
  });

  test('in settings does not stop the site', () => {
    const fields = { centres: '[{ title: A, contact: { role: Leder, phone: "900", email: post@a.no } }]' };
    const read = validateSettings(bytesOf(siteFile(fields)), 'site.yml', settingsFiles['site.yml'], languageOf('nb'));
    expect(read).toMatchObject({
      value: { centres: [{ contact: { email: 'post@a.no' } }] },
      warnings: [{ field: 'centres.0.contact.phone' }],
    });
  });

  test('does not drop an association from a folder', () => {
    const { leftOut, entries } = validateContent(
      [
        { path: 'site.yml', bytes: bytesOf(siteFile()) },
        { path: 'closures.yml', bytes: bytesOf(closuresFile()) },
        {
          path: 'associations/korps.md',
          bytes: bytesOf(entryFile('associations', { contacts: '[{ role: Leder, phone: "900" }]' })),
        },
      ],
      languageOf('nb'),
    );
    expect(leftOut).toEqual([]);
    expect(entries.associations.map(({ slug }) => slug)).toEqual(['korps']);
  });
});
