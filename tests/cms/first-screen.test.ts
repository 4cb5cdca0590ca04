import { describe, expect, it, test } from 'vitest';
import { isFieldVisible } from '../../src/cms/first-screen.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { fieldsIn, formsOf, moderator, turlag, two } from './forms.ts';

const untouched = { value: undefined, hasError: false, isOpened: false, isNew: true };

function fieldsOf(editor: typeof turlag, name: string) {
  return fieldsIn(formsOf(editor).collections.find((each) => each.name === name)).filter(
    ({ widget }) => !['hidden', 'begin', 'more'].includes(widget),
  );
}

function firstScreen(editor: typeof turlag, name: string): string[] {
  return fieldsOf(editor, name)
    .filter((field) => isFieldVisible(field, { ...untouched, value: field.default }))
    .map((field) => field.name);
}

test('a new activity asks for at most twelve things at first, in the order in which people think of them', () => {
  const asked = ['title', 'start', 'end', 'repeat', 'venue', 'place', 'summary', 'theme', 'price', 'body'];
  expect(firstScreen(turlag, 'events')).toEqual(asked);
  expect(firstScreen(two, 'events')).toEqual(['title', 'associations', ...asked.slice(1)]);
});

it.each(collectionNames)('whatever must be filled in of %s is asked first, or is filled in already', (name) => {
  const [first, all] = [firstScreen(moderator, name), fieldsOf(moderator, name)];
  const required = all.filter((field) => field.required && field.default === undefined).map((field) => field.name);
  expect(required.filter((field) => !first.includes(field))).toEqual([]);
  expect(first.length).toBeLessThanOrEqual(12);
});

describe('a field under «Mer»', () => {
  const field = { name: 'contact', label: 'Kontakt', widget: 'object' };

  it('is hidden while it holds nothing, also as an untouched form writes nothing', () => {
    for (const value of [undefined, null, '', [], {}, { role: '', phone: undefined }])
      expect(isFieldVisible(field, { ...untouched, value }), JSON.stringify(value)).toBe(false);
  });

  it('is seen when it holds something, has a fault, or everything is seen', () => {
    expect(isFieldVisible(field, { ...untouched, value: { phone: '61 00 00 00' } })).toBe(true);
    expect(isFieldVisible(field, { ...untouched, value: 0 })).toBe(true);
    expect(isFieldVisible(field, { ...untouched, hasError: true })).toBe(true);
    expect(isFieldVisible(field, { ...untouched, isOpened: true })).toBe(true);
  });

  it('is not seen for what every new form begins with', () => {
    expect(isFieldVisible({ ...field, default: 'activity' }, { ...untouched, value: 'activity' })).toBe(false);
    expect(isFieldVisible({ ...field, default: 'activity' }, { ...untouched, value: 'course' })).toBe(true);
  });
});

test('changes of single dates stand first in what is there already, and not in what is new', () => {
  const changes = fieldsOf(turlag, 'events')[0];
  expect(changes?.name).toBe('changes');
  expect(changes && isFieldVisible(changes, { ...untouched, isNew: false })).toBe(true);
});
