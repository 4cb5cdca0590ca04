import { expect, test } from 'vitest';
import { joinAnswers, readAnswer } from '../../../src/imports/registers/answers.ts';
import { pageJson, syntheticNumber, unitJson, voluntaryJson } from './registered.ts';

test('pages out of order and overlapping give each unit once, in order of its number', () => {
  const pages = [pageJson([unitJson(3), unitJson(2)]), pageJson([unitJson(1), unitJson(2)])].map(readAnswer);
  expect(joinAnswers(pages).units.map(({ number }) => number)).toEqual([1, 2, 3].map(syntheticNumber));
});

test('a search without results has no wrapper, and is no fault', () => {
  expect(readAnswer(pageJson([]))).toEqual({ units: [], voluntary: [], faults: [], total: 0, pages: 0 });
});

test.each([
  ['<html><body>Logg inn</body></html>', 'not-json'],
  ['{"feilmelding":"Det har oppstått en feil"}', 'unknown-shape'],
  [JSON.stringify(unitJson(1, { organisasjonsnummer: '310000020' })), 'invalid-unit'],
  [JSON.stringify(unitJson(1, { navn: undefined })), 'invalid-unit'],
  [JSON.stringify({ grasrotandel: {} }), 'invalid-voluntary'],
  ['[1]', 'unknown-shape'],
])('%s is skipped: %s', (text, fault) => {
  expect(readAnswer(text)).toEqual({ units: [], voluntary: [], faults: [fault] });
});

test('fields of an unexpected type count as missing', () => {
  const odd = { hjemmeside: 7, aktivitet: 'sang', forretningsadresse: [], konkurs: 'nei', maalform: null };
  const [unit] = readAnswer(JSON.stringify(unitJson(1, odd))).units;
  expect(unit).toMatchObject({ website: '', activity: '', state: 'active', name: 'ELVEDAL SANITETSFORENING' });
  expect(unit?.address).toBeUndefined();
});

test('nothing of a person or an account is read', () => {
  const fields = { roller: ['Kari'], kontonummer: '12345678903', mobil: '90000000' };
  expect(JSON.stringify(readAnswer(JSON.stringify(unitJson(1, fields))))).not.toMatch(/Kari|12345678903|90000000/);
});

test('categories come in the order that the organisation gave them, unknown ones left out', () => {
  const json = { ...voluntaryJson(1), icnpoKategorier: [] as unknown[] };
  json.icnpoKategorier = [
    { icnpoNummer: '13100', rekkefoelge: 2 },
    { icnpoNummer: '01100', rekkefoelge: 1 },
    { icnpoNummer: '77777', rekkefoelge: 3 },
  ];
  expect(readAnswer(JSON.stringify(json)).voluntary[0]?.icnpo).toEqual(['1100', '13100']);
});

test.each([
  [{ konkurs: true }, 'bankrupt'],
  [{ underAvvikling: true }, 'winding-up'],
  [{ underTvangsavviklingEllerTvangsopplosning: true }, 'winding-up'],
  [{ slettedato: '2026-01-02', konkurs: true }, 'deleted'],
])('%o is %s', (fields, state) => {
  expect(readAnswer(JSON.stringify(unitJson(1, fields))).units[0]?.state).toBe(state);
});
