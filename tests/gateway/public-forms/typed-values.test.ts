import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/entries/yaml.ts';
import { splitFrontMatter } from '../../../src/entries/front-matter.ts';
import { activitySlug, activityText, whenOf } from '../../../src/gateway/public-forms/activity-text.ts';
import { runOnce } from '../../../src/gateway/public-forms/run-once.ts';
import { ageOfFormStamp, newFormStamp } from '../../../src/gateway/public-forms/form-stamp.ts';
import {
  oneLine,
  readDate,
  readPrice,
  readTime,
  normaliseText,
} from '../../../src/gateway/public-forms/typed-values.ts';

test.each([
  ['2026-11-24', '2026-11-24'],
  ['24.11.2026', '2026-11-24'],
  ['1. 2. 27', '2027-02-01'],
  ['24/11-26', '2026-11-24'],
  ['31.02.2026', undefined],
  ['24. november', undefined],
  ['2026-11-24T18:00', undefined],
  ['', undefined],
])('the date «%s» is read as %s', (typed, date) => {
  expect(readDate(typed)).toBe(date);
});

test.each([
  ['18:00', '18:00'],
  ['18.00', '18:00'],
  ['kl. 9', '09:00'],
  ['kl 9.30', '09:30'],
  ['1830', '18:30'],
  ['24:00', undefined],
  ['18:60', undefined],
  ['seks', undefined],
])('the time «%s» is read as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each([
  ['0', 0],
  ['Gratis', 0],
  ['50 kr', 50],
  ['kr 50,-', 50],
  ['1 250', 1250],
  ['49,50', 49.5],
  ['barn 20, voksne 50', undefined],
  ['-5', undefined],
])('the price «%s» is read as %s', (typed, price) => {
  expect(readPrice(typed)).toBe(price);
});

test('a dance until one at night ends on the next day, and a mistyped end does not', () => {
  expect(whenOf({ date: '2026-12-31', from: '21:00', to: '01:00' }).end).toBe('2027-01-01T01:00');
  expect(whenOf({ date: '2026-12-31', from: '18:00', to: '17:00' }).end).toBe('2026-12-31T17:00');
});

test.each([
  [{ associations: 'turlag', title: 'Språkkafé på Øya!' }, 'turlag-sprakkafe-pa-oya'],
  [{ associations: 'turlag', title: '🎉🎉' }, 'turlag-aktivitet'],
  [{ associations: '+', organiser: 'مجموعة', title: 'Åpent møte' }, 'ny-forening-apent-mote'],
  [{ associations: '+', organiser: 'x'.repeat(200), title: 'y'.repeat(200) }, `${'x'.repeat(60)}-${'y'.repeat(29)}`],
  [{}, 'aktivitet'],
])('%o gets the slug %s', (typed, slug) => {
  expect(activitySlug(typed)).toBe(slug);
});

test('whatever is entered, an entry has only the fields of the form, each with its text unchanged', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 }).map(normaliseText);
  fc.assert(
    fc.property(
      fc.record({ title: text, summary: text, body: text, price: text, signup: text, place: text }),
      (typed) => {
        const parts = splitFrontMatter(
          Buffer.from(activityText({ ...typed, associations: 'turlag', date: '2026-12-01' })),
        );
        if ('fault' in parts) return expect(parts).not.toHaveProperty('fault');
        const yaml = parseYaml(parts.yaml);
        const fields = 'fields' in yaml ? yaml.fields : {};
        expect(fields.title ?? '').toBe(oneLine(typed.title));
        expect(fields.summary ?? '').toBe(oneLine(typed.summary));
        expect(parts.body).toBe(typed.body.trim());
        const known = ['title', 'summary', 'associations', 'start', 'place', 'price', 'price_note', 'signup'];
        expect(Object.keys(fields).filter((name) => !known.includes(name))).toEqual([]);
      },
    ),
  );
});

test('a stamp has an age, and is valid for its own form only', () => {
  const stamp = newFormStamp('secret', '/send-inn/', 1000);
  expect(ageOfFormStamp('secret', '/send-inn/', stamp, 5000)).toBe(4000);
  const forged = [stamp.replace(/^\w+/, 'zz'), `${stamp}x`, `${stamp}.x`, '', '..', 'a.b.c'];
  for (const each of forged) expect(ageOfFormStamp('secret', '/send-inn/', each, 5000)).toBeUndefined();
  expect(ageOfFormStamp('secret', '/meld-endring/', stamp, 5000)).toBeUndefined();
  expect(ageOfFormStamp('another', '/send-inn/', stamp, 5000)).toBeUndefined();
});

test('work is done once for a key, and again if it failed, returned false, or the window has passed', async () => {
  const once = runOnce(1000);
  const results = [Promise.reject(new Error('disk')), false, true];
  let count = 0;
  const work = async () => (await results[count++]) ?? true;
  await expect(once.do('a', 0, work)).rejects.toThrow('disk');
  expect(await once.do('a', 0, work)).toBe(false);
  expect(await once.isDone('a', 0)).toBe(false);
  expect(await Promise.all([once.do('a', 0, work), once.do('a', 0, work)])).toEqual([true, true]);
  expect(await once.isDone('a', 999)).toBe(true);
  expect(count).toBe(3);
  expect(await once.isDone('a', 1000)).toBe(false);
  expect(await once.do('a', 1000, work)).toBe(true);
  expect(count).toBe(4);
});

test('decomposed letters and the line ends of Windows are read as what they mean', () => {
  expect(normaliseText('A\u030Asen gra\u030A\r\nu\u0308ber')).toBe('Åsen grå\nüber');
});
