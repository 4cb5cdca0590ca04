import { expect, test } from 'vitest';
import { fieldLabel } from '../../../src/cms/config/field-label.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { association } from '../../../src/schemas/association.ts';
import { event } from '../../../src/schemas/event.ts';
import { site } from '../../../src/schemas/site.ts';
import { venue } from '../../../src/schemas/venue.ts';

test.each([
  [event, 'price', 'nb', 'Pris i kroner'],
  [event, 'changes.0.start', 'nb', 'Ny start (Endringer for enkelte datoer 1)'],
  [event, 'associations.1', 'nb', 'Arrangør 2'],
  [event, 'body', 'nb', 'Tekst'],
  [event, 'file', 'nb', 'Hele oppføringen'],
  [event, 'translations.uk.title', 'nb', 'Navn (Oversettelser, ukrainsk)'],
  [association, 'contacts.0.phone', 'nb', 'Telefon (Kontakt 1)'],
  [association, 'contacts.0.phone', 'nn', 'Telefon (Kontakt 1)'],
  [venue, 'fixed_times.deadline.time', 'nn', 'Klokkeslett (Faste tider, Frist)'],
  [site, 'contacts.grants.phone', 'nb', 'Telefon (Kontakt for hver sak, Tilskudd)'],
  [event, 'tittel', 'nb', 'tittel'],
  [event, 'toString', 'nb', 'toString'],
])('%#: the field %s is called what its form calls it', (schema, path, code, label) => {
  expect(fieldLabel(schema, path, languageOf(code))).toBe(label);
});
