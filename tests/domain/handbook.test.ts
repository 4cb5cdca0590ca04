import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { sortForReading, lastRevised, adjacentChapters, splitTemplateTitle } from '../../src/domain/handbook.ts';
import type { Handbook } from '../../src/schemas/handbook.ts';

const start = chapter('start', { chapter: 1, revised: '2026-10-19' });
const board = chapter('styret', { chapter: 2, revised: '2026-11-16' });
const money = chapter('penger', { chapter: 10, revised: '2025-12-01' });
const sheet = chapter('mal', { chapter: 3, template: true, revised: '2026-01-01' });
const handbook = [money, sheet, start, board];

describe('the handbook', () => {
  it('is sorted by chapter number, the templates last', () => {
    expect(sortForReading(handbook).map(({ slug }) => slug)).toEqual(['start', 'styret', 'penger', 'mal']);
  });

  it('was revised when its latest chapter was', () => {
    expect(lastRevised(handbook)).toBe('2026-11-16');
    expect(lastRevised([])).toBeUndefined();
  });
});

describe('a chapter', () => {
  it('has the previous and the next one, in reading order', () => {
    expect(adjacentChapters(board, handbook)).toEqual({ previous: start, next: money });
    expect(adjacentChapters(money, handbook)).toEqual({ previous: board, next: sheet });
  });

  it('at either end of the book has one neighbour', () => {
    expect(adjacentChapters(start, handbook)).toEqual({ previous: undefined, next: board });
    expect(adjacentChapters(sheet, handbook)).toEqual({ previous: money, next: undefined });
  });
});

describe('the title of a template', () => {
  it('is split into its label and its name', () => {
    expect(splitTemplateTitle('Mal: Avtale med frivillig')).toEqual({ label: 'Mal: ', name: 'Avtale med frivillig' });
  });

  it('without a label is kept', () => {
    expect(splitTemplateTitle('Avtale med frivillig: to parter')).toEqual({
      label: '',
      name: 'Avtale med frivillig: to parter',
    });
  });
});

function chapter(slug: string, data: Partial<Handbook>): Entry<Handbook> {
  return { slug, id: slug, html: '', data: { template: false, ...data } as Handbook };
}
