import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/index.ts';
import { activityGroups } from '../../../src/gateway/public-forms/activity-fields.ts';
import { fieldFromSchema, inputNames } from '../../../src/gateway/public-forms/form-fields.ts';
import { event } from '../../../src/schemas/event.ts';
import { fieldTexts } from '../../../src/schemas/fields/field.ts';
import { correction, newcomer, submitter, volunteering } from '../../../src/schemas/public-forms.ts';

const site = { areas: [], themes: { music: 'Song og spel' }, audiences: {}, language: 'nb', languages: [] } as const;
const settingIn = (code: string) => ({ language: languageOf(code), site: { ...site, areas: [], languages: [] } });
const bokmal = settingIn('nb');

describe('a form field', () => {
  test('has the label and hint of the schema, in the language of the page', () => {
    expect(fieldFromSchema(event, 'title', bokmal)).toEqual({
      name: 'title',
      label: 'Navn',
      hint: 'Det folk ser først. Kort og uten store bokstaver hele veien.',
      isOptional: false,
      kind: 'line',
    });
    expect(fieldFromSchema(event, 'repeat.until', settingIn('nn'))).toMatchObject({
      label: 'Siste dag',
      kind: 'date',
      isOptional: true,
    });
    expect(fieldFromSchema(event, 'title', settingIn('en')).label).toBe('Name');
  });

  test('states its limit if it takes a longer text', () => {
    expect(fieldFromSchema(event, 'summary', bokmal)).toMatchObject({
      kind: 'lines',
      hint: expect.stringMatching(/Høyst 300 tegn\.$/),
    });
    expect(fieldFromSchema(correction, 'wrong', bokmal).hint).toBe('Høyst 2000 tegn.');
  });

  test('has the options of the schema, with the names of the municipality', () => {
    const theme = fieldFromSchema(event, 'theme', bokmal);
    expect(theme.kind).toBe('choice');
    expect(theme.options).toContainEqual({ value: 'music', label: 'Song og spel' });
    expect(fieldFromSchema(event, 'audiences', bokmal)).toMatchObject({ kind: 'ticks', isOptional: true });
    expect(fieldFromSchema(event, 'venue', bokmal).kind).toBe('choice');
  });

  test('is sent under its own name, and each checkbox under its own', () => {
    expect(inputNames(fieldFromSchema(event, 'repeat.skip', bokmal))).toEqual([
      'repeat.skip.public-holidays',
      'repeat.skip.school-holidays',
    ]);
    expect(inputNames(fieldFromSchema(event, 'title', bokmal))).toEqual(['title']);
  });

  test('throws if the schema does not have it', () => {
    expect(() => fieldFromSchema(event, 'constructor', bokmal)).toThrow('There is no field "constructor".');
  });
});

test('the activity form asks only what is necessary', () => {
  const fields = activityGroups(languageOf('nb'), { ...bokmal, associations: [], venues: [] }).flatMap(
    (group) => group.fields,
  );
  const shown = fields.filter(({ after }) => !after);
  expect(shown.length).toBeLessThanOrEqual(16);
  // The time when it ends is needed only by what has a time when it starts.
  const needed = shown.filter(({ name, isOptional }) => !isOptional && name !== 'to');
  expect(needed.length).toBeLessThanOrEqual(11);
});

test('all words that public forms take from a schema exist in English', () => {
  const shown = [
    ...['title', 'summary', 'kind', 'associations', 'venue', 'place', 'theme', 'price', 'signup'].map(
      (key) => event.shape[key as 'title'],
    ),
    ...[correction, newcomer, submitter, volunteering].flatMap(({ shape }) => Object.values(shape)),
  ];
  const words = shown.map((schema) => fieldTexts(schema));
  expect(words.filter((each) => !each?.label.en).map((each) => each?.label.nb)).toEqual([]);
  const isOfEditors = (nb: string) => nb === 'Den første eier oppføringen.';
  const hints = words.flatMap((each) => (each?.hint && !isOfEditors(each.hint.nb) ? [each.hint] : []));
  expect(hints.filter(({ en }) => !en).map(({ nb }) => nb)).toEqual([]);
});
