import { expect, test } from 'vitest';
import { displayName } from '../../../src/imports/registers/display-name.ts';

test.each([
  ['ELVEDAL SANITETSFORENING', 'Elvedal sanitetsforening'],
  ['RAUFOSS IL', 'Raufoss IL'],
  ['IL NORDRE LAND', 'IL Nordre Land'],
  ['ELVESLETTA 4H', 'Elvesletta 4H'],
  ['MOEN BALLKLUBB FK', 'Moen ballklubb FK'],
  ['ELVEDAL JEGER- OG FISKERFORENING', 'Elvedal jeger- og fiskerforening'],
  ['KVINNER PÅ TVERS', 'Kvinner på tvers'],
  ['RØDE KORS ELVEDAL', 'Røde Kors Elvedal'],
  ['ELVEDAL RØDE KORS HJELPEKORPS', 'Elvedal Røde Kors Hjelpekorps'],
  ['MENTAL HELSE ELVEDAL', 'Mental Helse Elvedal'],
  ['LIONS CLUB ELVEDAL', 'Lions Club Elvedal'],
  ['HOME-START ELVEDAL', 'Home-Start Elvedal'],
  ['ERITREISK FORENING I ELVEDAL', 'Eritreisk forening i Elvedal'],
  ['NORD-ODAL PENSJONISTFORENING', 'Nord-Odal pensjonistforening'],
  ['ELVEDAL OG OMEGN HUNDEKLUBB', 'Elvedal og omegn hundeklubb'],
  ['ST. HALLVARD MENIGHET', 'St. Hallvard menighet'],
  ['KFUK-KFUM SPEIDERE ELVEDAL', 'KFUK-KFUM speidere Elvedal'],
  ['FORENINGEN ELVEDAL (FE)', 'Foreningen Elvedal (Fe)'],
  ['ELVEDAL SONGLAG V/KARI NORDMANN', 'Elvedal songlag'],
  ['BYGDAS VEL C/O OLA NORDMANN', 'Bygdas vel'],
  ['17. MAI-KOMITEEN ÅSEN', '17. mai-komiteen Åsen'],
  ['SKI SKIKLUBB', 'Ski skiklubb'],
  ['Sanggruppa Elveklang', 'Sanggruppa Elveklang'],
  ['BYGD100 KOR', 'Bygd100 kor'],
  ['  ELVEDAL   KOR ', 'Elvedal kor'],
])('%s is written %s', (registered, shown) => {
  expect(displayName(registered)).toBe(shown);
});

test('a place that is also a common word keeps its capital', () => {
  expect(displayName('SKIKLUBBEN SENTER')).toBe('Skiklubben senter');
  expect(displayName('SKIKLUBBEN SENTER', new Set(['senter']))).toBe('Skiklubben Senter');
});
