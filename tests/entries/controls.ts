import type { CollectionName } from '../../src/schemas/collections.ts';
import { bytesOf, entryFile, type Fields } from './files.ts';

/** A file that looks odd and is valid. */
export interface ControlCase {
  name: string;
  path: string;
  source: string | Uint8Array;
  /** Where to look, as `contact.phone`, `body`, or `warnings` for the fields that are warned about. */
  field: string;
  /** The exact expected value; `undefined` if there must be none. */
  value: unknown;
}

type Draft = Omit<ControlCase, 'path'> & { path?: string; folder?: CollectionName };

function valid(folder: CollectionName, name: string, field: string, value: unknown, fields: Fields): Draft {
  return { name, folder, field, value, source: entryFile(folder, fields) };
}

function event(name: string, field: string, value: unknown, fields: Fields): Draft {
  return valid('events', name, field, value, fields);
}

/** A valid event with a change to its file. */
function file(name: string, field: string, value: unknown, change: (text: string) => string | Uint8Array): Draft {
  return { name, field, value, source: change(entryFile('events')) };
}

function named(name: string, path: string, folder: CollectionName): Draft {
  return { name, path, field: 'title', value: 'Kveldstur', source: entryFile(folder) };
}

const TUESDAYS = '{ every: week, on: [tue], until: 2026-12-15 }';

const files: Draft[] = [
  file('a byte order mark, as Windows writes it', 'title', 'Kveldstur', (text) => `\ufeff${text}`),
  file('Windows line ends', 'body', 'Velkommen.', (text) => text.replaceAll('\n', '\r\n')),
  file('Windows and Unix line ends mixed', 'title', 'Kveldstur', (text) => text.replace('\n', '\r\n')),
  file('no line end at the end', 'body', 'Velkommen.', (text) => text.trimEnd()),
  file('nothing after the second fence', 'body', '', (text) => text.slice(0, text.lastIndexOf('---') + 3)),
  file('empty lines round the text', 'body', 'Velkommen.', (text) =>
    text.replace('Velkommen.', '\n\n\nVelkommen.\n\n'),
  ),
  file('a line of hyphens in the body', 'body', 'A\n\n---\n\nB', (text) => text.replace('Velkommen.', 'A\n\n---\n\nB')),
  file('a heading underlined with seven signs', 'body', 'Tid\n=======\n\nB', (text) =>
    text.replace('Velkommen.', 'Tid\n=======\n\nB'),
  ),
  file('seven signs that are no marker', 'body', 'a <<<<<<< b', (text) => text.replace('Velkommen.', 'a <<<<<<< b')),
  file('a tab in the body', 'body', 'A\tB', (text) => text.replace('Velkommen.', 'A\tB')),
  file('exactly 64 kB', 'title', 'Kveldstur', (text) => text + 'a'.repeat(64 * 1024 - bytesOf(text).length)),
  file('comments among the fields', 'price', 0, (text) => text.replace('price: 0', '# Gratis i år\nprice: 0 # kroner')),
  file('fields in another order', 'title', 'Kveldstur', (text) => {
    const [, fields = '', body = ''] = text.split('---\n');
    return `---\n${fields.trim().split('\n').reverse().join('\n')}\n---\n${body}`;
  }),
  file(
    'a script in the body, which is taken out',
    'warnings',
    ['body'],
    (text) => `${text}<script>alert(1)</script>\n`,
  ),
  file('500 elements inside each other', 'title', 'Kveldstur', (text) => text + '<b>'.repeat(500)),
  file('isolates of direction in the body', 'body', 'Møt \u2068سارة\u2069.', (text) =>
    text.replace('Velkommen.', 'Møt \u2068سارة\u2069.'),
  ),
];

const text: Draft[] = [
  event('an emoji of several in the title', 'title', 'Tur 👩🏽‍🚀👨‍👩‍👧🏳️‍🌈❤️‍🔥', { title: 'Tur 👩🏽‍🚀👨‍👩‍👧🏳️‍🌈❤️‍🔥' }),
  event('Persian with non-joiners in the title', 'title', 'می\u200cخواهیم حرف بزنیم', {
    title: 'می\u200cخواهیم حرف بزنیم',
  }),
  event('many scripts in the title', 'title', 'Українська ትግርኛ 中文 தமிழ் עברית', {
    title: 'Українська ትግርኛ 中文 தமிழ் עברית',
  }),
  event('å as two characters in the title', 'title', 'Pa\u030aske', { title: 'Pa\u030aske' }),
  event('marks of Vietnamese in the title', 'title', 'Tie\u0302\u0301ng Vie\u0323\u0302t', {
    title: 'Tie\u0302\u0301ng Vie\u0323\u0302t',
  }),
  event('quotation marks and elements in the title', 'title', '"Åpent hus" <b>&amp;</b> O’Neill\'s', {
    title: "'\"Åpent hus\" <b>&amp;</b> O’Neill''s'",
  }),
  event('the end of a script in the title', 'title', '</script><script>alert(1)</script>', {
    title: '</script><script>alert(1)</script>',
  }),
  event('a programme, with a field that is left empty', 'parts', [{ start: '18:30', end: '19:00', title: 'Kaffe' }], {
    parts: '[{ start: "18:30", end: "19:00", title: Kaffe, day: }]',
  }),
  event('a backslash and a semicolon in the title', 'title', 'A\\nB; C, D', { title: "'A\\nB; C, D'" }),
  event('title of 120 characters', 'title', 'å'.repeat(120), { title: 'å'.repeat(120) }),
  event('title of one character', 'title', 'Å', { title: 'Å' }),
  event('title over several lines of YAML', 'title', 'Kveldstur i fjellet', { title: 'Kveldstur\n  i fjellet' }),
  event('title as a block', 'title', 'Kveldstur', { title: '|\n  Kveldstur\n' }),
  event('spaces round the title', 'title', 'Kveldstur', { title: '"  Kveldstur\u00a0"' }),
  event('title that was once a truth value', 'title', 'no', { title: 'no' }),
  event('title that is a truth value', 'title', 'true', { title: 'true' }),
  event('title that is a truth value, which is warned about', 'warnings', ['title'], { title: 'true' }),
  event('title that is a truth value in quotation marks', 'warnings', [], { title: '"true"' }),
  event('title with a # that YAML takes for a comment', 'warnings', ['title'], { title: 'Treff #3' }),
  event('title with a # in quotation marks', 'warnings', [], { title: '"Treff #3"' }),
  event('a comment of somebody who writes YAML', 'warnings', [], { kind: 'event # activity | event | course' }),
  event('title that is a truth value with a capital letter', 'title', 'True', { title: 'True' }),
  event('title that is nothing with a capital letter', 'title', 'Null', { title: 'Null' }),
  event('title that is a number', 'title', '2026', { title: '2026' }),
  event('title that is a decimal number', 'title', '3.14', { title: '3.14' }),
  event('title that is a date', 'title', '2026-11-24', { title: '2026-11-24' }),
  event('title that is a time', 'title', '12:30', { title: '12:30' }),
  event('"0301" in quotation marks', 'place', '0301', { place: '"0301"' }),
  event('+47 with spaces, which is no number', 'contact.phone', '+47 61 00 00 10', {
    contact: '{ role: Leder, phone: +47 61 00 00 10 }',
  }),
  event('a telephone number as an unquoted number', 'contact.phone', '61000010', {
    contact: '{ role: Leder, phone: 61000010 }',
  }),
  event('words as a telephone number, which is left out', 'warnings', ['contact.phone'], {
    contact: '{ role: Leder, phone: ring Ola }',
  }),
  event('a telephone number with an extension, which is left out', 'warnings', ['contact.phone'], {
    contact: '{ role: Leder, phone: "61000010;ext=1" }',
  }),
  event('a telephone number with a menu code, which is left out', 'warnings', ['contact.phone'], {
    contact: '{ role: Leder, phone: "*21*61000010#" }',
  }),
  event('two digits, which is left out', 'warnings', ['contact.phone'], { contact: '{ role: Leder, phone: "11" }' }),
  event('sixteen digits, which is left out', 'warnings', ['contact.phone'], {
    contact: '{ role: Leder, phone: "1234567890123456" }',
  }),
  event('a telephone number with a line break (5), which is left out', 'warnings', ['contact.phone'], {
    contact: '{ role: Leder, phone: "61000010\\r\\nX" }',
  }),
  event('an SMS number with letters, which is left out', 'warnings', ['contact.sms'], {
    contact: '{ role: Leder, sms: DUGNAD 1963 }',
  }),
  event('three digits as a telephone number', 'contact.phone', '113', { contact: '{ role: Leder, phone: 113 }' }),
  event('a way to write alone', 'contact.email', 'turer+no@elvedal-turlag.example', {
    contact: '{ role: Leder, email: turer+no@elvedal-turlag.example }',
  }),
  event('an address with æøå, a port, a query and a place in the page', 'url', 'https://blåbær.no:8443/ø?x=1&y=%20#z', {
    url: 'https://blåbær.no:8443/ø?x=1&y=%20#z',
  }),
  event('an address in capital letters', 'url', 'HTTPS://WWW.EXAMPLE.NO', { url: 'HTTPS://WWW.EXAMPLE.NO' }),
  event('a picture with a slash in front', 'image.src', '/media/elvedal-turlag/a-1.webp', {
    image: '{ src: /media/elvedal-turlag/a-1.webp, alt: Tur }',
  }),
];

const empty: Draft[] = [
  event('empty text in an optional field', 'venue', undefined, { venue: "''" }),
  event('nothing in an optional field', 'venue', undefined, { venue: '' }),
  event('null in an optional field', 'image', undefined, { image: 'null' }),
  event('~ in an optional field', 'contact', undefined, { contact: '~' }),
  event('an empty list in an optional field', 'repeat', undefined, { repeat: '[]' }),
  event('empty fields in an optional field', 'signup', undefined, { signup: '{}' }),
  event('an untouched form in an optional field', 'signup', undefined, {
    signup: "{ url: '', email: '', phone: ~, by: '' }",
  }),
  event('an untouched form of lists in an optional field', 'repeat', undefined, {
    repeat: "{ every: '', on: [], dates: [], until: ~ }",
  }),
  event('an empty list in a field with a value of its own', 'languages', [], { languages: "''" }),
  event('empty fields deeper down', 'contact.email', undefined, {
    contact: "{ role: Leder, phone: 113, email: '', url: ~, hours: '' }",
  }),
  valid('pages', 'an untouched translation', 'translations.en', {}, { translations: "{ en: { title: '', body: ~ } }" }),
  valid('pages', 'no number where there is one of its own', 'order', 100, { order: '~' }),
  event('every optional field as an untouched form leaves it', 'title', 'Kveldstur', {
    ...Object.fromEntries(['id', 'lang', 'checked', 'updated', 'venue', 'area', 'url'].map((key) => [key, "''"])),
    ...Object.fromEntries(['translations', 'repeat', 'cancelled', 'ages', 'signup', 'image'].map((key) => [key, '{}'])),
    ...Object.fromEntries(['changes', 'audiences', 'access', 'languages'].map((key) => [key, '[]'])),
    contact: '~',
  }),
];

const numbers: Draft[] = [
  event('a price of nothing', 'price', 0, { price: '0' }),
  event('a price with øre', 'price', 19.99, { price: '19.99' }),
  event('a price with a zero too many', 'price', 49.5, { price: '49.50' }),
  event('a word in the place of a price', 'price', undefined, { price: undefined, price_note: 'Ta med kake' }),
  event('an age without an upper end', 'ages', { from: 60 }, { ages: '{ from: 60 }' }),
  event('one age', 'ages', { from: 6, to: 6 }, { ages: '{ from: 6, to: 6 }' }),
  event('a language of three letters', 'languages', ['sma', 'nb'], { languages: '[sma, nb]' }),
  event('an id in capital letters', 'id', '0F6CDB4E-6B1E-4A4E-9D55-0F6CDB4E6B1E', {
    id: '0F6CDB4E-6B1E-4A4E-9D55-0F6CDB4E6B1E',
  }),
  valid('associations', 'an organisation number with spaces', 'organisation_number', '974760673', {
    organisation_number: '974 760 673',
  }),
  valid('associations', 'a category with its space and a zero in front', 'icnpo', '1100', { icnpo: "'01 100'" }),
  valid('grants', 'a rolling grant with a deadline for its report', 'deadlines.0.level', 'report', {
    deadlines: '[{ date: 2027-01-31, level: report }]',
  }),
  valid('grants', 'a word in the place of a deadline', 'rolling', undefined, {
    rolling: undefined,
    deadline_note: 'Lyses ut i avisa hver høst.',
  }),
  valid(
    'grants',
    'a deadline of which only the day is said',
    'deadlines',
    [{ date: '2027-04-01', level: 'local', yearly: false, confirmed: true }],
    { rolling: undefined, deadlines: '[{ date: 2027-04-01 }]' },
  ),
  valid('grants', 'a deadline at an hour', 'deadlines.0.time', '13:00', {
    rolling: undefined,
    deadlines: '[{ date: 2027-04-01, time: 13:00 }]',
  }),
  valid('grants', 'an amount that is the same for all', 'amounts.to', 5000, { amounts: '{ from: 5000, to: 5000 }' }),
  valid('grants', 'a deadline on the day that it opens', 'deadlines.0.opens', '2027-04-01', {
    rolling: undefined,
    deadlines: '[{ date: 2027-04-01, opens: 2027-04-01 }]',
  }),
];

const times: Draft[] = [
  event('fractions of a second in the instant', 'updated', '2026-11-20T09:12:00.000Z', {
    updated: '2026-11-20T09:12:00.000Z',
  }),
  event('a start in quotation marks', 'start', '2026-11-24T18:00', { start: "'2026-11-24T18:00'" }),
  event('29 February of a leap year', 'start', '2028-02-29T18:00', {
    start: '2028-02-29T18:00',
    end: '2028-02-29T20:00',
  }),
  event('a whole day without an end', 'end', undefined, { start: '2026-11-24', end: undefined }),
  event('whole days', 'end', '2026-11-26', { start: '2026-11-24', end: '2026-11-26' }),
  event('past midnight', 'end', '2026-11-25T01:00', { end: '2026-11-25T01:00' }),
  event('midnight', 'start', '2026-11-24T00:00', { start: '2026-11-24T00:00' }),
  event('an hour that comes twice', 'start', '2026-10-25T02:30', {
    start: '2026-10-25T02:30',
    end: '2026-10-25T04:00',
  }),
  event('once across a change of clocks', 'end', '2027-03-28T04:00', {
    start: '2027-03-27T20:00',
    end: '2027-03-28T04:00',
  }),
  event('a start on a day that is excepted', 'repeat.except', ['2026-11-24'], {
    repeat: '{ every: week, until: 2026-12-15, except: [2026-11-24] }',
  }),
  event('a start on a public holiday that is skipped', 'start', '2026-12-25T18:00', {
    start: '2026-12-25T18:00',
    end: '2026-12-25T20:00',
    repeat: '{ every: week, until: 2027-02-26, skip: [public-holidays] }',
  }),
  event('a rule that falls on its last day', 'repeat.until', '2026-12-15', { repeat: TUESDAYS }),
  event('a rule for one date', 'repeat.until', '2026-11-24', { repeat: '{ every: week, until: 2026-11-24 }' }),
  event('exactly 24 months', 'repeat.until', '2028-11-24', {
    repeat: '{ every: week, interval: 2, until: 2028-11-24 }',
  }),
  event('exactly 400 dates', 'repeat.until', '2027-12-28', {
    repeat: '{ every: week, on: [mon, tue, wed, thu, fri, sat, sun], until: 2027-12-28 }',
  }),
  event('day 28', 'repeat.day', 28, {
    start: '2026-11-28T18:00',
    end: '2026-11-28T20:00',
    repeat: '{ every: month, day: 28, until: 2027-06-28 }',
  }),
  event('the last weekday of the month', 'repeat.nth', 'last', {
    repeat: '{ every: month, nth: last, weekday: tue, until: 2027-05-25 }',
  }),
  event('whole weeks that follow each other', 'end', '2026-11-30', {
    start: '2026-11-24',
    end: '2026-11-30',
    repeat: TUESDAYS,
  }),
  event('a minute shorter than its interval', 'end', '2026-12-01T17:59', { end: '2026-12-01T17:59', repeat: TUESDAYS }),
  event('dates out of order', 'repeat.dates', ['2026-12-01T12:00', '2026-11-24T18:00'], {
    repeat: '{ dates: [2026-12-01T12:00, 2026-11-24T18:00] }',
  }),
  event('a rule without a last day in a school year', 'warnings', [], { repeat: '{ every: week }' }),
  event('a rule without a last day after the school years', 'warnings', ['repeat.until'], {
    start: '2029-01-09T18:00',
    end: '2029-01-09T20:00',
    repeat: '{ every: week }',
  }),
  event('a change on a date off the rule', 'warnings', ['changes.0.date'], {
    repeat: TUESDAYS,
    changes: '[{ date: 2026-12-02, status: cancelled }]',
  }),
  event('a change on a day that is excepted', 'warnings', ['changes.0.date'], {
    repeat: '{ every: week, until: 2026-12-15, except: [2026-12-01] }',
    changes: '[{ date: 2026-12-01, status: cancelled }]',
  }),
  event('moved an hour later', 'changes.0.start', '2026-12-01T19:00', {
    repeat: TUESDAYS,
    changes: '[{ date: 2026-12-01, status: moved, start: 2026-12-01T19:00 }]',
  }),
  event('moved past New Year', 'changes.0.start', '2027-01-04T18:00', {
    repeat: '{ every: week, until: 2027-01-26 }',
    changes: '[{ date: 2026-12-29, status: moved, start: 2027-01-04T18:00 }]',
  }),
  event('moved onto a date that itself is moved away', 'changes.0.start', '2026-12-08T18:00', {
    repeat: TUESDAYS,
    changes:
      '[{ date: 2026-12-01, status: moved, start: 2026-12-08T18:00 }, { date: 2026-12-08, status: moved, start: 2026-12-10T18:00 }]',
  }),
  event('moved onto a day that is excepted', 'changes.0.start', '2026-12-08T18:00', {
    repeat: '{ every: week, until: 2026-12-15, except: [2026-12-08] }',
    changes: '[{ date: 2026-12-01, status: moved, start: 2026-12-08T18:00 }]',
  }),
  event('a change on a date nowhere near its own', 'warnings', ['changes.0.date'], {
    repeat: TUESDAYS,
    changes: '[{ date: 2027-05-05, status: cancelled }]',
  }),
  event('checked on a day to come, as far as anyone knows', 'checked', '2099-01-01', { checked: '2099-01-01' }),
  event('a change on a date of last spring, onto one of this', 'warnings', ['changes.0.date'], {
    repeat: TUESDAYS,
    changes: '[{ date: 2026-09-01, status: moved, start: 2026-12-08T18:00 }]',
  }),
  event('an evening that is moved to a whole weekend', 'changes.0.end', '2026-12-06T16:00', {
    repeat: TUESDAYS,
    changes: '[{ date: 2026-12-01, status: moved, start: 2026-12-04T18:00, end: 2026-12-06T16:00 }]',
  }),
  event('last day to sign up after the start', 'warnings', ['signup.by'], { signup: '{ phone: 113, by: 2026-11-25 }' }),
  event('last day to sign up on the day itself', 'warnings', [], { signup: '{ phone: 113, by: 2026-11-24 }' }),
  event('last day to sign up while the series goes on', 'warnings', [], {
    repeat: TUESDAYS,
    signup: '{ phone: 113, by: 2026-12-10 }',
  }),
  event('an evening that ends a year later', 'warnings', ['end'], { end: '2027-11-24T20:00' }),
  event('an evening that ends half a year later', 'warnings', ['end'], { end: '2027-07-24T20:00' }),
  event('an exhibition of a year, in whole days', 'warnings', [], { start: '2026-11-24', end: '2027-11-20' }),
  event('an association named twice', 'associations', ['elvedal-turlag'], {
    associations: '[elvedal-turlag, elvedal-turlag]',
  }),
  event('an association named twice, which is warned about', 'warnings', ['associations.1'], {
    associations: '[elvedal-turlag, elvedal-turlag]',
  }),
  valid(
    'opportunities',
    'a task with more people than it needs, which is warned about',
    'warnings',
    ['shifts.0.filled'],
    { shifts: '[{ start: 2026-11-28T10:00, end: 2026-11-28T12:00, needed: 2, filled: 3 }]' },
  ),
  valid('opportunities', 'a time after the end of its task, which is warned about', 'warnings', ['shifts.0.start'], {
    until: '2026-11-27',
    shifts: '[{ start: 2026-11-28T10:00, end: 2026-11-28T12:00 }]',
  }),
  event('online, without a place', 'changes.0.url', 'https://meet.example.no/tur', {
    place: undefined,
    url: 'https://meet.example.no/',
    changes: '[{ date: 2026-11-24, status: online, url: https://meet.example.no/tur }]',
  }),
];

const names: Draft[] = [
  named('digits and hyphens in the name', 'events/17-mai-2027.md', 'events'),
  named('one character in the name', 'events/a.md', 'events'),
  named('120 characters in the name', `events/${'a'.repeat(120)}.md`, 'events'),
  named('a name that means much to JavaScript', 'events/constructor.md', 'events'),
  named('a date as the name of a page', 'pages/2026-11-24.md', 'pages'),
  named('a date with something behind it', 'events/2026-11-24-tur.md', 'events'),
];

/** Files that a strict validator could easily reject or misread. */
export const controls: ControlCase[] = [files, text, empty, numbers, times, names]
  .flat()
  .map(({ folder = 'events', path, ...draft }, index) => ({
    ...draft,
    path: path ?? `${folder}/control-${String(index + 1).padStart(3, '0')}.md`,
  }));
