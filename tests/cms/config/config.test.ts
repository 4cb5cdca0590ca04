import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { DecapField } from '../../../src/cms/config/decap-config.ts';
import { fieldsOf } from '../../../src/cms/config/fields.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { type CollectionName, collectionNames, collections, settingsFiles } from '../../../src/schemas/collections.ts';
import { field, unwrap } from '../../../src/schemas/fields/field.ts';
import { icons } from '../../../src/schemas/icons.ts';
import { admin, content, everyField, fieldsIn, formsOf, moderator, turlag, two } from '../forms.ts';

const forms = formsOf(admin);
const fieldsOfEvents = fieldsIn(forms.collections.find(({ name }) => name === 'events'));

/** What stands in a form of ours and holds nothing. */
const OURS = ['begin', 'more'];

/** Compares a schema with a form, key by key and as deep as both go, and lists what one has and the other lacks. */
function differences(schema: z.ZodType, fields: readonly DecapField[], way: string): string[] {
  const shape = (unwrap(schema).inner as z.ZodObject).shape;
  const names = new Set(fields.map(({ name }) => name));
  const lacking = Object.keys(shape).filter((key) => !names.has(key));
  const unknown = [...names].filter((name) => !Object.hasOwn(shape, name));
  const below = fields.flatMap((field) => {
    const { inner } = unwrap(shape[field.name] ?? z.never());
    const item = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType).inner : inner;
    return item instanceof z.ZodObject && field.fields ? differences(item, field.fields, `${way}.${field.name}`) : [];
  });
  return [...lacking.map((key) => `${way} lacks ${key}`), ...unknown.map((key) => `${way} has ${key}`), ...below];
}

describe.each(['nb', 'nn', 'en'])('the forms in %s', (language) => {
  const { collections: derived, locale } = formsOf(admin, language);

  it.each(collectionNames)('have a field for each key of %s, and none besides', (name: CollectionName) => {
    const fields = fieldsIn(derived.find((each) => each.name === name));
    expect(fields.filter((field) => field.name === 'body')).toHaveLength(1);
    const ofSchema = fields.filter(({ name: each, widget }) => each !== 'body' && !OURS.includes(widget));
    expect(differences(collections[name].schema, ofSchema, name)).toEqual([]);
  });

  it.each(Object.entries(settingsFiles))('have a field for each key of %s, and none besides', (file, schema) => {
    const settings = derived.find(({ name }) => name === 'settings');
    const form = settings && 'files' in settings && settings.files.find((each) => each.file === file);
    expect(differences(schema, form ? form.fields : [], file)).toEqual([]);
  });

  it('name every field and every choice in that language', () => {
    expect(locale).toBe(language === 'en' ? 'en' : `${language}_no`);
    for (const [way, field] of derived.flatMap((each) => everyField(fieldsIn(each)))) {
      expect(field.label, way).not.toBe('');
      for (const { value, label } of (field.options ?? []) as { value: string; label: string }[])
        expect(label, `${way}: ${value}`).toMatch(/^[A-ZÆØÅÉ«]|^\d/);
    }
  });
});

describe('a widget follows from the rule', () => {
  const widgetOf = (way: string) => everyField(fieldsOfEvents).find(([at]) => at === way)?.[1];

  it.each([
    ['title', 'string'],
    ['kind', 'select'],
    ['venue', 'relation'],
    ['start', 'moment'],
    ['repeat', 'repeat'],
    ['changes', 'changes'],
    ['cancelled.from', 'moment'],
    ['cancelled', 'object'],
    ['audiences', 'select'],
    ['price', 'number'],
    ['signup.note', 'text'],
    ['languages', 'select'],
    ['image.src', 'picture'],
    ['image.consent', 'boolean'],
    ['body', 'markdown'],
    ['id', 'hidden'],
    ['updated', 'hidden'],
  ])('%s is a %s', (way, widget) => {
    expect(widgetOf(way)?.widget).toBe(widget);
  });

  it('a point is set on a map', () => {
    const venues = everyField(fieldsIn(forms.collections.find(({ name }) => name === 'venues')));
    expect(venues.find(([way]) => way === 'coordinates')?.[1]).toMatchObject({ widget: 'point', required: false });
    expect(forms.portal.map.tiles).toContain('{z}/{y}/{x}');
  });

  it('with its limits, its choices, and whether there may be several', () => {
    expect(widgetOf('start')).toMatchObject({ timed: true, required: true });
    expect(widgetOf('signup.by')).toMatchObject({ timed: false, required: false });
    expect(widgetOf('associations')).toMatchObject({ multiple: true, min: 1, max: 10, collection: 'associations' });
    expect(widgetOf('ages.from')).toMatchObject({ value_type: 'int', min: 0, max: 120 });
    expect(widgetOf('price')).toMatchObject({ value_type: 'float', min: 0, step: 0.01 });
    expect(widgetOf('area')?.options).toContainEqual({ value: 'moen', label: 'Moen' });
    expect(widgetOf('translations.en')).toMatchObject({ label: 'English', widget: 'object' });
    expect(widgetOf('theme')?.options).toContainEqual({ value: 'food', label: 'Mat og kaffe' });
  });

  it('with the validator’s message for a pattern, allowing surrounding blanks', () => {
    const grants = everyField(fieldsIn(forms.collections.find(({ name }) => name === 'grants')));
    const [, time] = grants.find(([way]) => way === 'deadlines.time') ?? [];
    const [pattern = '', sentence] = (time?.pattern ?? []) as string[];
    expect(sentence).toBe('Dette er ikke et klokkeslett. Skriv det slik: 13:00.');
    expect(RegExp(pattern).test('13:00 ')).toBe(true);
    expect(RegExp(pattern).test('klokka ett')).toBe(false);
  });

  it('and a form that may stay empty as a whole demands nothing and begins with nothing', () => {
    const optional = everyField(fieldsOfEvents).filter(([way]) => /^(?:contact|signup|image|cancelled)\./.test(way));
    expect(optional.length).toBeGreaterThan(10);
    expect(optional.filter(([, field]) => field.required || 'default' in field)).toEqual([]);
  });

  it('and what a schema takes for granted stands in a new form, but never makes an item of a list', () => {
    const associations = fieldsIn(forms.collections.find(({ name }) => name === 'associations'));
    expect(associations.find(({ name }) => name === 'status')).toMatchObject({ default: 'active' });
    const lists = forms.collections.flatMap((each) => everyField(fieldsIn(each))).filter(([, field]) => field.fields);
    for (const [way, field] of lists.filter(([, { widget }]) => widget === 'list'))
      expect(field.default, way).toEqual([]);
  });

  it('and says of every field whether it must be filled in, alone or with others of its group', () => {
    const labels = new Map(everyField(fieldsOfEvents).map(([way, field]) => [way, field.label]));
    expect(labels.get('title')).toBe('Navn (må fylles ut)');
    expect(labels.get('summary')).toBe('Kort sagt (må fylles ut)');
    expect(labels.get('end')).toBe('Slutter (må fylles ut, unntatt for hele dager)');
    for (const way of ['venue', 'place', 'url']) expect(labels.get(way)).toContain('(minst ett sted må fylles ut)');
    expect(labels.get('price')).toBe('Pris i kroner (prisen eller «Mer om prisen» må fylles ut)');
    expect(labels.get('contact.phone')).toBe('Telefon (minst én måte må fylles ut)');
    expect(labels.get('image.src')).toBe('Bilde (må fylles ut hvis dere bruker dette)');
  });

  it('and languages are chosen by name, in the order of the alphabet', () => {
    const labels = ((widgetOf('languages')?.options ?? []) as { label: string }[]).map(({ label }) => label);
    expect(labels).toContain('Ukrainsk');
    expect(labels).toEqual(labels.toSorted(new Intl.Collator('nb').compare));
  });

  it('so that a schema which no widget fits is found at once', () => {
    const odd = z.strictObject({ odd: field({ nb: 'Rart', nn: 'Rart', en: 'Odd' }, z.bigint()) });
    const setting = { language: languageOf('nb'), site: content.site };
    expect(() => fieldsOf(odd, setting)).toThrow('The field "odd" is a bigint, for which the editor has no widget.');
    expect(() => fieldsOf(z.strictObject({ bare: z.string() }), setting)).toThrow('The field "bare" has no label.');
  });
});

describe('an association', () => {
  const { collections: own, media_folder } = formsOf(turlag);
  const events = own.find(({ name }) => name === 'events');

  it('sees its events and its own page, and the venues only to choose among', () => {
    expect(own.map(({ name, hide }) => [name, hide ?? false])).toEqual([
      ['events', false],
      ['associations', false],
      ['venues', true],
    ]);
    expect(own.find(({ name }) => name === 'associations')).toMatchObject({
      files: [{ name: 'elvedal-turlag', label: 'Elvedal turlag', file: 'associations/elvedal-turlag.md' }],
    });
  });

  it('makes new events in its own name, and neither publishes nor deletes', () => {
    expect(events).toMatchObject({ create: true, publish: false, delete: false, slug: 'elvedal-turlag-{{slug}}' });
    const organiser = fieldsIn(events).find(({ name }) => name === 'associations');
    expect(organiser).toMatchObject({ widget: 'hidden', default: ['elvedal-turlag'] });
    expect(media_folder).toBe('media/elvedal-turlag');
    const invited = fieldsIn(events).find(({ name }) => name === 'invited');
    expect(invited).toMatchObject({ widget: 'select', multiple: true, required: false });
    const others = ((invited?.options ?? []) as { value: string }[]).map(({ value }) => value);
    expect(others).toContain('moen-ballklubb');
    expect(others).not.toContain('elvedal-turlag');
    expect(own.filter((each) => each.create || each.delete).map(({ name }) => name)).toEqual(['events']);
  });

  it('has every collection that its forms choose from', () => {
    for (const editor of [turlag, two, moderator, admin]) {
      const { collections: all } = formsOf(editor);
      const names = all.map(({ name }) => name);
      const targets = all.flatMap((each) => everyField(fieldsIn(each))).map(([, field]) => field.collection);
      expect(targets.filter((target) => target && !names.includes(target as string))).toEqual([]);
    }
  });

  it('of two chooses which, its own first, and publishes if both are trusted', () => {
    const collection = formsOf(two).collections.find(({ name }) => name === 'events');
    expect(collection).toMatchObject({ publish: true, slug: '{{slug}}' });
    const organiser = fieldsIn(collection).find(({ name }) => name === 'associations');
    expect(organiser).toMatchObject({ widget: 'organisers', default: ['elvedal-turlag'] });
    const options = organiser?.options as { value: string; label: string }[];
    expect(options.map(({ label }) => label)).toEqual(['Elvedal turlag', 'Moen ballklubb']);
  });
});

test('a person without an association gets no collections of others', () => {
  const { collections: left } = formsOf({ ...turlag, associations: [] });
  expect(left.map(({ name, create, publish }) => [name, create, publish])).toEqual([
    ['events', false, false],
    ['venues', false, false],
  ]);
});

test('staff have every collection; the settings of the portal are for the one who looks after it', () => {
  const names = (editor: typeof admin) => formsOf(editor).collections.map(({ name }) => name);
  expect(names(moderator)).toEqual([...collectionNames, 'settings']);
  const filesOf = (editor: typeof admin) =>
    formsOf(editor).collections.flatMap((each) => ('files' in each ? each.files.map(({ file }) => file) : []));
  expect(filesOf(moderator)).toEqual(['closures.yml', 'synonyms.yml']);
  expect(filesOf(admin)).toEqual(['site.yml', 'closures.yml', 'synonyms.yml', 'neighbours.yml']);
});

test('every collection has the icon of its descriptor, and the icon is a drawing', () => {
  const icon = (name: string) => collections[name as CollectionName]?.icon ?? 'settings';
  for (const { name, icon: shown } of [admin, moderator, turlag].flatMap((editor) => formsOf(editor).collections)) {
    expect(shown, name).toBe(icon(name));
    expect(icons[shown], name).toMatch(/^M[\d. MLHVCSAZmlhvcsaz-]{20,}$/);
  }
});

test('no two collections share an icon, so that they can be told apart by it', () => {
  const shown = formsOf(admin).collections.map(({ icon }) => icon);
  expect(new Set(shown).size).toBe(shown.length);
});
