import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/index.ts';
import { activityGroups } from '../../../src/gateway/public-forms/activity-fields.ts';
import { fieldOf, namesOf } from '../../../src/gateway/public-forms/form-fields.ts';
import { event } from '../../../src/schemas/event.ts';
import { fieldTexts } from '../../../src/schemas/fields/field.ts';
import { correction, newcomer, submitter, volunteering } from '../../../src/schemas/public-forms.ts';

const site = { areas: [], themes: { music: 'Song og spel' }, audiences: {}, language: 'nb', languages: [] } as const;
const settingIn = (code: string) => ({ language: languageOf(code), site: { ...site, areas: [], languages: [] } });
const bokmal = settingIn('nb');

describe('a field of a form', () => {
  test('has the label and the hint of the schema, in the language of the page', () => {
    expect(fieldOf(event, 'title', bokmal)).toEqual({
      name: 'title',
      label: 'Navn',
      hint: 'Det folk ser først. Kort og uten store bokstaver hele veien.',
      isOptional: false,
      kind: 'line',
    });
    expect(fieldOf(event, 'repeat.until', settingIn('nn'))).toMatchObject({
      label: 'Siste dag',
      kind: 'date',
      isOptional: true,
    });
    expect(fieldOf(event, 'title', settingIn('en')).label).toBe('Name');
  });

  test('says its limit beforehand where there is room for a longer text', () => {
    expect(fieldOf(event, 'summary', bokmal)).toMatchObject({
      kind: 'lines',
      hint: expect.stringMatching(/Høyst 300 tegn\.$/),
    });
    expect(fieldOf(correction, 'wrong', bokmal).hint).toBe('Høyst 2000 tegn.');
  });

  test('has the choices of the schema, by the names that the municipality has for them', () => {
    const theme = fieldOf(event, 'theme', bokmal);
    expect(theme.kind).toBe('choice');
    expect(theme.options).toContainEqual({ value: 'music', label: 'Song og spel' });
    expect(fieldOf(event, 'audiences', bokmal)).toMatchObject({ kind: 'ticks', isOptional: true });
    expect(fieldOf(event, 'venue', bokmal).kind).toBe('choice');
  });

  test('is sent under its own name, ticks each under theirs', () => {
    expect(namesOf(fieldOf(event, 'repeat.skip', bokmal))).toEqual([
      'repeat.skip.public-holidays',
      'repeat.skip.school-holidays',
    ]);
    expect(namesOf(fieldOf(event, 'title', bokmal))).toEqual(['title']);
  });

  test('that the schema does not have is a fault of ours', () => {
    expect(() => fieldOf(event, 'constructor', bokmal)).toThrow('There is no field "constructor".');
  });
});

test('the form for an activity asks no more than it must', () => {
  const fields = activityGroups(languageOf('nb'), { ...bokmal, associations: [], venues: [] }).flatMap(
    (group) => group.fields,
  );
  const shown = fields.filter(({ after }) => !after);
  expect(shown.length).toBeLessThanOrEqual(16);
  expect(shown.filter(({ isOptional }) => !isOptional).length).toBeLessThanOrEqual(11);
});

test('whatever a form for everybody shows of a schema has English words', () => {
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
