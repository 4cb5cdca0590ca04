import { expect, test } from 'vitest';
import { similarEvents } from '../../../src/domain/events/similar-events.ts';

const known = (slug: string, title: string, association = 'turlag', starts = ['2026-12-01T18:00']) => ({
  ...{ slug, title, association, starts },
});

test('activities are similar by name, whatever its letters, and by time for one association', () => {
  const written = known('ny', 'Språkkafe på Asen', 'sanitet');
  const others = [
    known('a', 'Språkkafé på Åsen', 'korps', []),
    known('b', 'Kveldstur', 'sanitet'),
    known('c', 'Kveldstur', 'korps'),
    known('d', 'Strikkekafé', 'sanitet', ['2026-12-01T18:30']),
  ];
  expect(similarEvents(written, others).map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('a name is similar to a longer one with its words, if they say enough', () => {
  const others = [known('a', 'Trilletur for små og store', '', []), known('b', 'Kurs i søknader', '', [])];
  expect(similarEvents(known('', 'Trilletur', 'turlag', []), others).map(({ slug }) => slug)).toEqual(['a']);
  expect(similarEvents(known('', 'Kurs i knuter', 'turlag', []), others)).toEqual([]);
});

test('nothing is similar to itself, or to what has no name and no time yet', () => {
  expect(similarEvents(known('a', 'Tur'), [known('a', 'Tur')])).toEqual([]);
  expect(similarEvents(known('', '', 'turlag', []), [known('a', 'Tur'), known('b', '')])).toEqual([]);
});
