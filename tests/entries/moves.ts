/** Redirects that make `site.yml` invalid: what is wrong, the list as YAML, and the field. */
export const badMoves: { name: string; redirects: string; field: string; code: string }[] = [
  bad('a whole web address', move('https://elvedal.example/a/', '/lokaler/b/'), '0.from', 'own-path'),
  bad('another host without its protocol (1)', move('/lokaler/a/', '//elvedal.example/b/'), '0.to', 'own-path'),
  bad('a protocol that runs script (1)', move('/lokaler/a/', '"javascript:alert(1)"'), '0.to', 'own-path'),
  bad('a path that leads out (7)', move('/lokaler/../admin/', '/lokaler/b/'), '0.from', 'own-path'),
  bad('an encoded path that leads out (7)', move('/lokaler/%2e%2e/', '/lokaler/b/'), '0.from', 'own-path'),
  bad('backslashes (7)', move('"\\\\elvedal.example\\\\a"', '/lokaler/b/'), '0.from', 'own-path'),
  bad('a search', move('/lokaler/a/?q=1', '/lokaler/b/'), '0.from', 'own-path'),
  bad('a place on a page', move('/lokaler/a/', '"/lokaler/b/#pris"'), '0.to', 'own-path'),
  bad('an element (1)', move('/lokaler/a/', '/lokaler/<b>/'), '0.to', 'own-path'),
  bad('quotation marks, to end an attribute (1)', move('/lokaler/a/', `'/lokaler/"x/'`), '0.to', 'own-path'),
  bad('a line break (5)', move('/lokaler/a/', '"/lokaler/b/\\n/"'), '0.to', 'own-path'),
  bad('capital letters (8)', move('/Lokaler/a/', '/lokaler/b/'), '0.from', 'own-path'),
  bad('æøå (8)', move('/lokaler/bråten/', '/lokaler/braten/'), '0.from', 'own-path'),
  bad('no slash first', move('lokaler/a/', '/lokaler/b/'), '0.from', 'own-path'),
  bad('no slash last', move('/lokaler/a', '/lokaler/b/'), '0.from', 'own-path'),
  bad('two slashes', move('/lokaler//a/', '/lokaler/b/'), '0.from', 'own-path'),
  bad('the front page', move('/', '/lokaler/b/'), '0.from', 'own-path'),
  bad('a file that is neither page nor calendar', move('/data/build.json', '/lokaler/b/'), '0.from', 'own-path'),
  bad('an address of 251 characters (13)', move(`/om/${'a'.repeat(246)}/`, '/om/b/'), '0.from', 'string-long'),
  bad('a page that becomes a calendar', move('/lokaler/a/', '/kalender/lokale/a.ics'), '0.to', 'moved-kind'),
  bad('a calendar that becomes a page', move('/kalender/lokale/a.ics', '/lokaler/a/'), '0.to', 'moved-kind'),
  bad('an address that leads to itself', move('/lokaler/a/', '/lokaler/a/'), '0.to', 'moved-loop'),
  bad('two that lead to each other', `${move('/om/a/', '/om/b/')}, ${move('/om/b/', '/om/a/')}`, '0.to', 'moved-loop'),
  bad(
    'three in a ring, after one that leads into it',
    [move('/om/x/', '/om/a/'), move('/om/a/', '/om/b/'), move('/om/b/', '/om/c/'), move('/om/c/', '/om/a/')].join(', '),
    '1.to',
    'moved-loop',
  ),
  bad('an address twice', `${move('/om/a/', '/om/b/')}, ${move('/om/a/', '/om/c/')}`, '1.from', 'moved-twice'),
  bad('no new address', '{ from: /om/a/ }', '0.to', 'missing'),
  bad('a field that is none', '{ from: /om/a/, to: /om/b/, code: 301 }', '0.code', 'unknown-field'),
];

/** Redirects that are skipped with a warning, with one association «turlag» and the area «sentrum». */
export const oddMoves: { name: string; move: string; field: 'from' | 'to'; code: string }[] = [
  odd('an entry that there is', move('/foreninger/turlag/', '/foreninger/'), 'from', 'moved-in-use'),
  odd('a list of ours', move('/lokaler/', '/foreninger/turlag/'), 'from', 'moved-in-use'),
  odd('a page of ours', move('/om/tilgjengelighet/', '/foreninger/turlag/'), 'from', 'moved-in-use'),
  odd('a calendar that there is', move('/kalender/sted/sentrum.ics', '/kalender/tema/mat.ics'), 'from', 'moved-in-use'),
  odd('a day', move('/aktiviteter/2026-11-24/', '/foreninger/turlag/'), 'from', 'moved-unknown'),
  odd('no section of ours', move('/nyheter/a/', '/foreninger/turlag/'), 'from', 'moved-unknown'),
  odd('a language', move('/en/foreninger/a/', '/foreninger/turlag/'), 'from', 'moved-unknown'),
  odd('open data', move('/data/a/', '/foreninger/turlag/'), 'from', 'moved-unknown'),
  odd('no calendar', move('/kalender/constructor/a.ics', '/kalender/tema/mat.ics'), 'from', 'moved-unknown'),
  odd('an entry that is gone', move('/lokaler/a/', '/lokaler/b/'), 'to', 'moved-nowhere'),
  odd(
    'the calendar of one that is gone',
    move('/kalender/lokale/a.ics', '/kalender/lokale/b.ics'),
    'to',
    'moved-nowhere',
  ),
];

function move(from: string, to: string): string {
  return `{ from: ${from}, to: ${to} }`;
}

function bad(name: string, moves: string, field: string, code: string) {
  return { name, redirects: `[${moves}]`, field: `redirects.${field}`, code };
}

function odd(name: string, move: string, field: 'from' | 'to', code: string) {
  return { name, move, field, code };
}
