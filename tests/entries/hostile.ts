import type { CollectionName } from '../../src/schemas/collections.ts';
import { bytesOf, entryFile, type Fields } from './files.ts';

/** A file that must never be published. */
export interface HostileCase {
  /** What is wrong, with the threat of `security.md` if it has one. */
  name: string;
  path: string;
  /** The whole file. Its body holds `HOSTILE-<number>`, so that a built site can be searched for it. */
  source: string | Uint8Array;
  /** The field that the problem must name. */
  field: string;
  /** The path cannot be made on a disk, or leads out of the content folder. */
  notOnDisk?: true;
}

interface Draft extends Pick<HostileCase, 'name' | 'field' | 'notOnDisk'> {
  source: (body: string) => string | Uint8Array;
  folder?: CollectionName;
  path?: string;
}

/** An entry that is valid except for the given fields. */
function wrong(folder: CollectionName, name: string, field: string, fields: Fields): Draft {
  return { name, field, folder, source: (body) => entryFile(folder, fields, body) };
}

function event(name: string, field: string, fields: Fields): Draft {
  return wrong('events', name, field, fields);
}

/** A valid event with a change to its file. */
function file(name: string, change: (text: string) => string | Uint8Array, field = 'file'): Draft {
  return { name, field, source: (body) => change(entryFile('events', {}, body)) };
}

/** A valid event under a wrong name. */
function named(name: string, path: string, notOnDisk?: true): Draft {
  return {
    name,
    field: 'file',
    path,
    source: (body) => entryFile('events', {}, body),
    ...(notOnDisk && { notOnDisk }),
  };
}

/** A valid entry under the name that a page of the portal has. */
function reserved(folder: CollectionName, slug: string): Draft {
  const path = `${folder}/${slug}.md`;
  return { name: `the name of ${path}`, field: 'file', path, source: (body) => entryFile(folder, {}, body) };
}

function bodied(name: string, text: string): Draft {
  return { name, field: 'body', source: (body) => entryFile('events', {}, `${body}\n\n${text}`) };
}

const WEEKLY = { start: '2026-11-24T18:00', end: '2026-11-24T20:00' };

/** YAML for that many days in a row, each at six in the evening. */
function eveningsFrom(start: string, count: number): string {
  const first = Date.parse(`${start}T00:00:00Z`);
  const days = Array.from({ length: count }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
  return `[${days.map((day) => `${day}T18:00`).join(', ')}]`;
}

const files: Draft[] = [
  file('first line ---js, which Decap would run (4)', (text) => text.replace('---', '---js')),
  file('first line ---json (4)', (text) => text.replace('---', '---json')),
  file('first line with a space behind it (4)', (text) => text.replace('---', '--- ')),
  file('an empty line before the first fence (4)', (text) => `\n${text}`),
  file('four hyphens (4)', (text) => text.replace('---', '----')),
  file('TOML front matter (4)', (text) => text.replaceAll('---', '+++')),
  file('no front matter at all (4)', (text) => text.split('---\n').at(-1) ?? ''),
  file('missing second fence (12)', (text) => text.replace('\n---\n\n', '\n\n')),
  file('a second fence that is indented (12)', (text) => text.replace('\n---\n\n', '\n ---\n\n')),
  file('zeros at the end after a crash (12)', (text) => Uint8Array.from([...bytesOf(text), ...Array(64).fill(0)])),
  file('conflict markers in the fields (12)', (text) =>
    text.replace('price: 0\n', '<<<<<<< HEAD\nprice: 0\n=======\nprice: 50\n>>>>>>> ola\n'),
  ),
  file('conflict markers in the body (12)', (text) => `${text}<<<<<<< HEAD\nMandag\n=======\nTirsdag\n>>>>>>> ola\n`),
  file('the end of a conflict alone (12)', (text) => `${text}\n>>>>>>> 3f2a91c\n`),
  file('the ancestor of a diff3 conflict alone (12)', (text) => `${text}\n||||||| 3f2a91c\n`),
  file('conflict markers with Windows line ends (12)', (text) =>
    `${text}<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b\n`.replaceAll('\n', '\r\n'),
  ),
  file('two byte order marks', (text) => `\ufeff\ufeff${text}`),
  file('UTF-16', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
  file('Latin-1', (text) => new Uint8Array(Buffer.from(text, 'latin1'))),
  file('a stray byte in the body', (text) => Uint8Array.from([...bytesOf(text), 0xc3, 0x0a])),
  file('an overlong zero', (text) => Uint8Array.from([...bytesOf(text), 0xc0, 0x80])),
  file('half a surrogate pair as bytes (9)', (text) => Uint8Array.from([...bytesOf(text), 0xed, 0xa0, 0x80])),
  file('one byte over 64 kB (13)', (text) => text + 'a'.repeat(64 * 1024 + 1 - bytesOf(text).length)),
  file('a megabyte (13)', (text) => text + 'a'.repeat(1024 * 1024)),
  file('NUL in the body (5)', (text) => `${text}\0`),
  file('escape sequence of a terminal in the body (5)', (text) => `${text}\u001b[2J`),
  file('C1 control in the body (5)', (text) => `${text}\u0085`),
  file('line separator in the body (2, 5)', (text) => `${text}\u2028`),
  file('Mac line ends', (text) => text.replace(/\n+$/, '\rEn linje til.\n')),
  file('bidi override in the body (9)', (text) => `${text}\u202egnirts`),
  file('byte order mark in the middle (9)', (text) => `${text}\ufeff`),
  file('noncharacter in the body', (text) => `${text}\uffff`),
];

const yaml: Draft[] = [
  event('__proto__ (6)', '__proto__', { ['__proto__']: '{ admin: true }' }),
  event('__proto__ in quotes (6)', '__proto__', { '"__proto__"': '1' }),
  event('__proto__ by escapes (6)', '__proto__', { '"\\x5f_proto__"': '1' }),
  event('__proto__ deeper down (6)', '__proto__', { contact: '{ role: Leder, phone: 113, __proto__: { role: x } }' }),
  event('constructor (6)', 'constructor', { constructor: '{ x: 1 }' }),
  event('prototype (6)', 'prototype', { prototype: '1' }),
  event('toString', 'toString', { toString: '1' }),
  event('anchor (6)', 'file', { title: '&a Kveldstur' }),
  event('anchor and alias (6)', 'file', { title: '&a Kveldstur', summary: '*a' }),
  event('alias bomb (6)', 'file', {
    a: '&a [x, x, x, x, x, x, x, x, x]',
    ...Object.fromEntries(
      'bcdefghij'.split('').map((key, at) => [key, `&${key} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`]),
    ),
  }),
  event('anchor on a key (6)', 'file', { '&a title': 'Kveldstur' }),
  event('merge key (6)', '<<', { '<<': '{ title: Annet }' }),
  event('merge key with alias (6)', 'file', { contact: '&c { role: Leder, phone: 113 }', '<<': '*c' }),
  event('tag that asks for code (6)', 'file', { title: '!!js/function "function () {}"' }),
  event('binary tag (6)', 'file', { title: '!!binary aGVp' }),
  event('tag for plain text (6)', 'file', { title: '!!str Kveldstur' }),
  event('tag of our own (6)', 'file', { title: '!include /etc/passwd' }),
  event('tag that is not to be decoded (6)', 'file', { title: '!<%E0%A4> x' }),
  event('the same field twice (6)', 'title', { '"title"': 'Annet' }),
  event('the same field twice deeper down (6)', 'phone', { contact: '{ role: Leder, phone: 113, phone: 112 }' }),
  event('the same number as a field twice (6)', '0301', { '0301': 'a', '"0301"': 'b' }),
  event('a list as the name of a field (6)', 'title', { title: undefined, '? [title]\n': 'Kveldstur' }),
  event('lists inside lists (6)', 'file', { associations: '['.repeat(50) + ']'.repeat(50) }),
  event('fields inside fields (6)', 'file', { contact: '{ a: '.repeat(50) + '}'.repeat(50) }),
  event('ten thousand lists inside lists (6)', 'file', { associations: '['.repeat(10_000) }),
  event('two documents', 'file', { price: '0\n--- # neste\ntitle: Annet' }),
  event('a document that is ended and begun again', 'file', { price: '0\n...\ntitle: Annet' }),
  event('a directive', 'file', { price: '0\n%YAML 1.1' }),
  event('a tab as indent', 'file', { contact: '\n\trole: Leder' }),
  event('a colon too many', 'file', { title: 'Kveldstur: og så videre: her' }),
  event('a quotation mark that is never closed', 'file', { title: '"Kveldstur' }),
  event('an escape that does not exist', 'file', { title: '"C:\\gata"' }),
  {
    name: 'a list where the fields should be',
    field: 'file',
    source: (body) => `---\n- title: Kveldstur\n---\n\n${body}\n`,
  },
  { name: 'a sentence where the fields should be', field: 'file', source: (body) => `---\nHei\n---\n\n${body}\n` },
  { name: 'a number where the fields should be', field: 'file', source: (body) => `---\n0301\n---\n\n${body}\n` },
];

const text: Draft[] = [
  event('NUL in the title (5)', 'title', { title: '"Kvelds\\0tur"' }),
  event('vertical tab in the title (5)', 'title', { title: '"Kvelds\\vtur"' }),
  event('line break in the title, for calendars and mails (5)', 'title', {
    title: '"Kveldstur\\r\\nATTENDEE:mailto:a@b.no"',
  }),
  event('line feed in the title (5)', 'title', { title: '"Kveldstur\\nBCC: a@b.no"' }),
  event('next line in the title (5)', 'title', { title: '"Kvelds\\Ntur"' }),
  event('line separator in the title (2)', 'title', { title: '"Kvelds\\Ltur"' }),
  event('C1 control in the title (5)', 'title', { title: '"Kvelds\\x9btur"' }),
  event('tab in the title', 'title', { title: '"Kvelds\\ttur"' }),
  event('bidi override in the title (9)', 'title', { title: '"Kvelds\\u202etur"' }),
  event('bidi isolate in the title (9)', 'title', { title: '"Kvelds\\u2067tur"' }),
  event('right-to-left mark in the title (9)', 'title', { title: '"Kvelds\\u200ftur"' }),
  event('bidi override in the fields as it stands (9)', 'file', { title: 'Kvelds\u202etur' }),
  event('bidi override in a text of many lines (9)', 'signup.note', {
    signup: '{ phone: 113, note: "Ring \\u202e311" }',
  }),
  event('zero width space in the title (9)', 'title', { title: 'Kvelds\u200btur' }),
  event('soft hyphen in the title (9)', 'title', { title: 'Kvelds\u00adtur' }),
  event('byte order mark in the title (9)', 'title', { title: '"Kvelds\\ufefftur"' }),
  event('word joiner in the title (9)', 'title', { title: 'Kvelds\u2060tur' }),
  event('joiner between Latin letters (9)', 'title', { title: 'Kvelds\u200dtur' }),
  event('joiner after an emoji and nothing behind it (9)', 'title', { title: 'Kveldstur \u{1f469}\u200d' }),
  event('non-joiner between Latin letters (9)', 'title', { title: 'Kvelds\u200ctur' }),
  event('tag characters in the title (9)', 'title', { title: 'Kveldstur\u{e0041}\u{e0042}' }),
  event('data in variation selectors (9)', 'title', { title: `Kveldstur${'\u{e0101}'.repeat(12)}` }),
  event('zalgo in the title (9)', 'title', { title: `K${'\u0336\u0322\u0321'.repeat(4)}veldstur` }),
  event('a title of filler letters that show nothing (9)', 'title', { title: '\u3164\u115f\u1160\uffa0' }),
  event('a title of empty Braille (9)', 'title', { title: '\u2800\u2800' }),
  event('interlinear annotation in the title (9)', 'title', { title: 'Kvelds\ufff9tur\ufffa!\ufffb' }),
  event('half a surrogate pair in the title (9)', 'title', { title: '"Kvelds\\ud83dtur"' }),
  event('half a surrogate pair in a text of many lines (9)', 'signup.note', {
    signup: '{ phone: 113, note: "Ring \\udc00" }',
  }),
  event('zero width space in the name of a place (9)', 'place', { place: 'Tor\u200bget' }),
  event('a title of spaces', 'title', { title: '"\u00a0 \u2003"' }),
  event('empty title', 'title', { title: "''" }),
  event('no title', 'title', { title: undefined }),
  event('title of 121 characters', 'title', { title: 'a'.repeat(121) }),
  event('title of 50,000 characters (13)', 'title', { title: 'a '.repeat(25_000) }),
  event('summary of 301 characters', 'summary', { summary: 'a'.repeat(301) }),
  event('a list as the title', 'title', { title: '[Kveldstur]' }),
  event('fields as the title', 'title', { title: '{ nb: Kveldstur }' }),
  event('0301 without quotation marks in a text', 'place', { place: '0301' }),
  event('hexadecimal in a text', 'place', { place: '0x1F' }),
  event('a telephone number that YAML would shorten', 'contact.phone', {
    contact: '{ role: Leder, phone: +4761000010 }',
  }),
  event('a number with a lost zero in a text', 'price_note', { price_note: '49.50' }),
  event('a number too long to be kept', 'place', { place: '12345678901234567890' }),
  event('infinity in a text', 'place', { place: '.inf' }),
  wrong('pages', 'control in the translation (5)', 'translations.en.title', {
    translations: '{ en: { title: "Even\\x07ing" } }',
  }),
  bodied('control that the body writes as an entity (5)', 'Ring &#12; oss.'),
  bodied('carriage return that the body writes as an entity (5)', 'Ring &#13; oss.'),
  bodied('bidi override that the body writes as an entity (9)', 'Ring &#x202E; oss.'),
  bodied('thousands of elements inside each other (13)', '<b>'.repeat(15_000)),
  bodied('501 elements inside each other in a quotation (13)', `> ${'<span>'.repeat(501)}`),
];

const keys: Draft[] = [
  event('unknown field', 'titel', { titel: 'Kveldstur' }),
  event('slug that would take another address (8)', 'slug', { slug: 'sprakkafe' }),
  event('slug that leads out (7)', 'slug', { slug: '../../../escape' }),
  event('layout', 'layout', { layout: '/etc/passwd' }),
  event('draft', 'draft', { draft: 'true' }),
  event('field with a space behind its name', 'title ', { '"title "': 'Kveldstur' }),
  event('unknown field with controls in its name (5)', '\ufffd[2J', { '"\\e[2J"': '1' }),
  event('unknown field deeper down', 'contact.name', { contact: '{ role: Leder, phone: 113, name: Ola }' }),
  event('unknown field in a list', 'changes.0.reason', {
    changes: '[{ date: 2026-11-24, status: cancelled, reason: Regn }]',
  }),
  event('a raw rule (10)', 'rrule', { rrule: 'FREQ=SECONDLY;BYHOUR=25' }),
  event('a value that is no choice', 'kind', { kind: 'party' }),
  event('a choice with a capital letter', 'theme', { theme: 'Outdoors' }),
  event('a choice that is missing', 'kind', { kind: undefined }),
  event('a choice of the prototype', 'kind', { kind: 'constructor' }),
  event('one bad choice in a list', 'audiences.1', { audiences: '[adults, pensioners]' }),
  event('text where a list should be', 'associations', { associations: 'elvedal-turlag' }),
  event('fields where a list should be', 'changes', { changes: '{ date: 2026-11-24, status: cancelled }' }),
  event('a list where fields should be', 'contact', { contact: '[{ role: Leder, phone: 113 }]' }),
  event('text where fields should be', 'contact', { contact: 'Ola, 61 00 00 10' }),
  event('text where a number should be', 'price', { price: 'gratis' }),
  event('a number in quotation marks', 'price', { price: "'50'" }),
  event('not a number', 'price', { price: '.nan' }),
  event('infinity', 'price', { price: '.inf' }),
  event('a price below zero', 'price', { price: '-1' }),
  event('a price above a million', 'price', { price: '1000001' }),
  event('a price in tenths of øre', 'price', { price: '0.001' }),
  event('half a week', 'repeat.interval', { ...WEEKLY, repeat: '{ every: week, interval: 1.5, until: 2026-12-15 }' }),
  event('an empty item in a list', 'associations.1', { associations: '[elvedal-turlag, ~]' }),
  event('no association', 'associations', { associations: '[]' }),
  event('eleven associations', 'associations', { associations: `[${'a, '.repeat(10)}a]` }),
  event('neither price nor a word about it', 'price', { price: undefined }),
  event('neither venue, place nor url', 'venue', { place: undefined }),
  event('an id that is no UUID', 'id', { id: 'kveldstur' }),
  event('an id with a line break (5)', 'id', { id: '"0f6cdb4e-6b1e-4a4e-9d55-0f6cdb4e6b1e\\r\\nUID:x"' }),
  event('cancelled without a word', 'cancelled.note', { cancelled: "{ note: '' }" }),
  event('cancelled with nothing where the word should be', 'cancelled.note', { cancelled: '{ note: ~ }' }),
  wrong('grants', 'yes in Norwegian', 'rolling', { rolling: 'ja' }),
  wrong('grants', 'a truth value with a capital letter', 'rolling', { rolling: 'True' }),
  wrong('pages', 'text where translations should be', 'translations', { translations: 'en' }),
  wrong('pages', 'a language that is no code', 'translations.engelsk', { translations: '{ engelsk: { title: Om } }' }),
  wrong('pages', 'an unknown field in a translation', 'translations.en.name', {
    translations: '{ en: { name: About } }',
  }),
  wrong('pages', 'a language as a name', 'lang', { lang: 'Nynorsk' }),
  wrong('venues', 'a point outside the country', 'coordinates.latitude', {
    coordinates: '{ latitude: 0, longitude: 11 }',
  }),
  wrong('venues', 'a point west of the country', 'coordinates.longitude', {
    coordinates: '{ latitude: 60.7, longitude: -10.6 }',
  }),
  wrong('venues', 'latitude and longitude swapped', 'coordinates.latitude', {
    coordinates: '{ latitude: 10.6, longitude: 60.7 }',
  }),
  wrong('examples', 'a year far ahead', 'year', { year: '9999' }),
];

const addresses: Draft[] = [
  event('http', 'url', { url: 'http://example.no/' }),
  event('javascript (1)', 'url', { url: 'javascript:alert(1)' }),
  event('javascript with a capital letter and spaces (1)', 'url', { url: '" JavaScript:alert(1)"' }),
  event('javascript behind a tab (1)', 'url', { url: '"java\\tscript:alert(1)"' }),
  event('data (1)', 'url', { url: 'data:text/html,<script>alert(1)</script>' }),
  event('vbscript (1)', 'url', { url: 'vbscript:msgbox' }),
  event('file', 'url', { url: 'file:///etc/passwd' }),
  event('another host without its protocol', 'url', { url: '//evil.no/' }),
  event('a path', 'url', { url: '/admin/' }),
  event('https without slashes, which a browser takes for a page of ours', 'url', { url: 'https:evil.no' }),
  event('https with one slash', 'url', { url: 'https:/evil.no' }),
  event('https with three slashes', 'url', { url: 'https:///evil.no' }),
  event('https with backslashes', 'url', { url: 'https:\\\\evil.no' }),
  event('a sign-in inside the address', 'url', { url: 'https://ola:hemmelig@example.no/' }),
  event('a name that hides the host', 'url', { url: 'https://www.nrk.no@evil.no/' }),
  event('a host without a domain', 'url', { url: 'https://localhost/' }),
  event('an IP address', 'url', { url: 'https://127.0.0.1/' }),
  event('an IP address as a number', 'url', { url: "'https://2130706433/'" }),
  event('an IPv6 address', 'url', { url: "'https://[::1]/'" }),
  event('a quotation mark in the address (1)', 'url', { url: `'https://example.no/"onmouseover="alert(1)'` }),
  event('an element in the address (1)', 'url', { url: 'https://example.no/<script>' }),
  event('a line break in the address (5)', 'url', { url: '"https://example.no/\\r\\nX: y"' }),
  event('a bidi override in the address (9)', 'url', { url: '"https://example.no/\\u202egpj"' }),
  event('half a surrogate pair in the address (9)', 'url', { url: '"https://example.no/\\ud800"' }),
  event('an address of 501 characters', 'url', { url: `https://example.no/${'a'.repeat(482)}` }),
  wrong('associations', 'javascript in a list of links (1)', 'links.0.url', {
    links: '[{ title: Oss, url: "javascript:alert(1)" }]',
  }),
  event('a remote picture', 'image.src', { image: '{ src: "https://evil.no/a.jpg", alt: Tur }' }),
  event('an SVG picture (3)', 'image.src', { image: '{ src: media/elvedal-turlag/a.svg, alt: Tur }' }),
  event('an AVIF picture (3)', 'image.src', { image: '{ src: media/elvedal-turlag/a.avif, alt: Tur }' }),
  event('a picture as data (1)', 'image.src', { image: '{ src: "data:image/png;base64,AA==", alt: Tur }' }),
  event('a picture outside the folder (7)', 'image.src', { image: '{ src: media/../../.git/config.jpg, alt: Tur }' }),
  event('a picture of the root of the disk (7)', 'image.src', { image: '{ src: /etc/a.png, alt: Tur }' }),
  event('a picture with spaces in its name', 'image.src', {
    image: '{ src: media/elvedal-turlag/En tur.jpg, alt: Tur }',
  }),
  event('a picture without a description', 'image.alt', { image: '{ src: media/elvedal-turlag/a.jpg }' }),
];

const references: Draft[] = [
  event('a venue that leads out (7)', 'venue', { venue: '../../secret' }),
  event('a venue with its ending', 'venue', { venue: 'krona-bibliotek.md' }),
  event('a venue with its folder', 'venue', { venue: 'venues/krona-bibliotek' }),
  event('a venue by its title', 'venue', { venue: 'Krona bibliotek' }),
  event('a venue with æøå (8)', 'venue', { venue: 'Åsenhallen' }),
  event('a reference to __proto__ (6)', 'venue', { venue: '__proto__' }),
  event('an association that leads out (7)', 'associations.0', { associations: '["../site.yml"]' }),
  event('an area with a line break (5)', 'area', { area: '"sentrum\\nX"' }),
  event('a reference of 121 characters', 'venue', { venue: 'a'.repeat(121) }),
  event('the venue of a change that leads out (7)', 'changes.0.venue', {
    changes: '[{ date: 2026-11-24, status: moved, venue: ../x }]',
  }),
];

const times: Draft[] = [
  event('30 February (10)', 'start', { start: '2027-02-30T18:00' }),
  event('29 February of a common year (10)', 'start', { start: '2027-02-29T18:00' }),
  event('13th month (10)', 'start', { start: '2026-13-01T18:00' }),
  event('24 o’clock as a start (10)', 'start', { start: '2026-11-23T24:00' }),
  event('minute 60 (10)', 'end', { end: '2026-11-24T20:60' }),
  event('an hour that the clock skips (10)', 'start', { start: '2027-03-28T02:30', end: '2027-03-28T04:00' }),
  event('an end in the hour that the clock skips (10)', 'end', { start: '2027-03-28T01:00', end: '2027-03-28T02:30' }),
  event('offset of a zone (10)', 'start', { start: '2026-11-24T18:00+02:00' }),
  event('impossible offset (10)', 'start', { start: '2026-11-24T18:00+99:00' }),
  event('UTC (10)', 'start', { start: '2026-11-24T18:00Z' }),
  event('seconds (10)', 'start', { start: '2026-11-24T18:00:00' }),
  event('space for T (10)', 'start', { start: '2026-11-24 18:00' }),
  event('a date as people write it (10)', 'start', { start: '24.11.2026' }),
  event('words (10)', 'start', { start: 'i morgen' }),
  event('year 9999 (10)', 'start', { start: '9999-12-31T18:00' }),
  event('year 1 (10)', 'start', { start: '0001-01-01T18:00' }),
  event('a year with six digits (10)', 'start', { start: '+012026-11-24T18:00' }),
  event('digits of another script (10)', 'start', { start: '٢٠٢٦-11-24T18:00' }),
  event('a number as the start', 'start', { start: '20261124' }),
  event('no start', 'start', { start: undefined }),
  event('end missing', 'end', { end: undefined }),
  event('end before start', 'end', { end: '2026-11-24T17:00' }),
  event('end at the start', 'end', { end: '2026-11-24T18:00' }),
  event('last day before the first', 'end', { start: '2026-11-24', end: '2026-11-23' }),
  event('end without a time', 'end', { end: '2026-11-24' }),
  event('start without a time', 'end', { start: '2026-11-24' }),
  event('an hour alone as the end', 'end', { end: "'20:00'" }),
  event('30 February as the day it was checked (10)', 'checked', { checked: '2026-02-30' }),
  event('an instant with an offset', 'updated', { updated: '2026-11-20T09:12:00+01:00' }),
  event('an instant without a zone', 'updated', { updated: '2026-11-20T09:12:00' }),
  event('an instant in year 9999 (10)', 'updated', { updated: '9999-12-31T23:59:59Z' }),
  event('30 February as the last day to sign up (10)', 'signup.by', { signup: '{ phone: 113, by: 2027-02-30 }' }),
];

const rules: Draft[] = [
  event('start off its weekdays', 'start', { ...WEEKLY, repeat: '{ every: week, on: [mon], until: 2026-12-15 }' }),
  event('start off its weekday of the month', 'start', {
    repeat: '{ every: month, nth: first, weekday: tue, until: 2027-03-01 }',
  }),
  event('start off its day of the month', 'start', { repeat: '{ every: month, day: 23, until: 2027-03-01 }' }),
  event('a rule that says nothing', 'repeat', { repeat: '{ until: 2027-03-01 }' }),
  event('a rule for every day', 'repeat.every', { repeat: '{ every: day, until: 2026-12-24 }' }),
  event('a rule for every minute (10)', 'repeat.every', { repeat: '{ every: minute }' }),
  event('a rule that has lost all its dates', 'repeat', {
    repeat: '{ every: week, until: 2026-12-01, except: [2026-11-24, 2026-12-01] }',
  }),
  event('an empty list of dates', 'repeat', { repeat: '{ dates: [], until: 2027-03-01 }' }),
  event('interval 0 (10)', 'repeat.interval', { repeat: '{ every: week, interval: 0 }' }),
  event('interval -1 (10)', 'repeat.interval', { repeat: '{ every: week, interval: -1 }' }),
  event('interval 1e9 (10)', 'repeat.interval', { repeat: '{ every: week, interval: 1e9 }' }),
  event('day 29', 'repeat.day', {
    start: '2026-11-29T18:00',
    end: '2026-11-29T20:00',
    repeat: '{ every: month, day: 29 }',
  }),
  event('day 30', 'repeat.day', {
    start: '2026-11-30T18:00',
    end: '2026-11-30T20:00',
    repeat: '{ every: month, day: 30 }',
  }),
  event('day 31', 'repeat.day', {
    start: '2026-12-31T18:00',
    end: '2026-12-31T20:00',
    repeat: '{ every: month, day: 31 }',
  }),
  event('day 32 (10)', 'repeat.day', { repeat: '{ every: month, day: 32 }' }),
  event('a month without its day', 'repeat', { repeat: '{ every: month, nth: fourth, until: 2027-03-01 }' }),
  event('day and weekday at once', 'repeat.weekday', { repeat: '{ every: month, day: 24, weekday: tue }' }),
  event('a day of the month in a rule for weeks', 'repeat.day', { repeat: '{ every: week, day: 24 }' }),
  event('a list of dates with an interval', 'repeat.interval', {
    repeat: '{ dates: [2026-11-24T18:00], interval: 2 }',
  }),
  event('a list of dates with exceptions', 'repeat.except', {
    repeat: '{ dates: [2026-11-24T18:00], except: [2026-11-24] }',
  }),
  event('eight weekdays', 'repeat.on', { repeat: '{ every: week, on: [mon, tue, wed, thu, fri, sat, sun, mon] }' }),
  event('a weekday that is none', 'repeat.on.0', { repeat: '{ every: week, on: [tirsdag] }' }),
  event('a rule that ends before its start', 'repeat.until', { repeat: '{ every: week, until: 2026-11-23 }' }),
  event('30 February as the last day (10)', 'repeat.until', { repeat: '{ every: week, until: 2027-02-30 }' }),
  event('a list of dates of which one lasts over a change of clocks', 'start', {
    start: '2027-03-20T22:00',
    end: '2027-03-21T04:00',
    repeat: '{ dates: [2027-03-20T22:00, 2027-03-27T22:00] }',
  }),
  event('over 400 dates by a rule (10)', 'repeat', {
    repeat: '{ every: week, on: [mon, tue, wed, thu, fri, sat, sun], until: 2027-12-30 }',
  }),
  event('over 400 dates in a list (10)', 'repeat.dates', { repeat: `{ dates: ${eveningsFrom('2026-11-24', 401)} }` }),
  event('beyond 24 months (10)', 'repeat.until', { repeat: '{ every: week, until: 2028-11-25 }' }),
  event('until year 2100 (10)', 'repeat.until', { repeat: '{ every: month, day: 24, until: 2100-12-31 }' }),
  event('a date beyond 24 months (10)', 'repeat.dates', { repeat: '{ dates: [2026-11-24T18:00, 2028-11-25T18:00] }' }),
  event('longer than the interval', 'end', { end: '2026-12-01T18:00', repeat: '{ every: week, until: 2026-12-15 }' }),
  event('whole days longer than the interval', 'end', {
    start: '2026-11-24',
    end: '2026-12-01',
    repeat: '{ every: week, until: 2026-12-15 }',
  }),
  event('longer than the shortest of its intervals', 'end', {
    end: '2026-11-26T18:00',
    repeat: '{ every: week, on: [tue, thu], until: 2026-12-15 }',
  }),
  event('running across the change of clocks in spring (10)', 'start', {
    start: '2027-02-27T22:00',
    end: '2027-02-28T03:00',
    repeat: '{ every: week, until: 2027-04-10 }',
  }),
  event('running across the change of clocks in autumn (10)', 'start', {
    start: '2026-10-03T22:00',
    end: '2026-10-04T03:00',
    repeat: '{ every: week, until: 2026-11-07 }',
  }),
  event('a rule that comes upon the hour that the clock skips (10)', 'start', {
    start: '2027-03-21T02:30',
    end: '2027-03-21T02:45',
    repeat: '{ every: week, until: 2027-04-04 }',
  }),
  event('start that is not the first of its dates', 'start', {
    repeat: '{ dates: [2026-11-23T18:00, 2026-11-24T18:00] }',
  }),
  event('start that is none of its dates', 'start', { repeat: '{ dates: [2026-11-25T18:00, 2026-11-26T18:00] }' }),
  event('dates of two kinds', 'repeat.dates', { repeat: '{ dates: [2026-11-24T18:00, 2026-11-25] }' }),
  event('two dates in a day', 'repeat.dates', { repeat: '{ dates: [2026-11-24T18:00, 2026-11-24T21:00] }' }),
  event('the same date twice', 'repeat.dates', { repeat: '{ dates: [2026-11-24T18:00, 2026-11-24T18:00] }' }),
  event('a date with an offset (10)', 'repeat.dates.1', {
    repeat: '{ dates: [2026-11-24T18:00, 2026-11-25T18:00+02:00] }',
  }),
];

const CHANGED = { ...WEEKLY, repeat: '{ every: week, until: 2026-12-15 }' };

const changes: Draft[] = [
  event('a part of a programme after the end', 'parts.0.start', { parts: '[{ start: "23:30", title: Dans }]' }),
  event('a part of a programme at an hour that is none', 'parts.0.start', {
    parts: '[{ start: kl. 19, title: Dans }]',
  }),
  event('a part of a programme without a name', 'parts.0.title', { parts: '[{ start: "18:00" }]' }),
  event('a part of a programme above an earlier one', 'parts.1.start', {
    parts: '[{ start: "19:00", title: Dans }, { start: "18:30", title: Kaffe }]',
  }),
  event('a part of several days without a day', 'parts.0.day', {
    ...{ start: '2026-11-28', end: '2026-11-29', repeat: undefined },
    parts: '[{ start: "18:30", title: Kaffe }]',
  }),
  event('a programme as text', 'parts', { parts: 'Kaffe og kaker' }),
  event('two changes on one date', 'changes.1.date', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: cancelled }, { date: 2026-12-01, status: full }]',
  }),
  event('moved without where', 'changes.0.start', { ...CHANGED, changes: '[{ date: 2026-12-01, status: moved }]' }),
  event('online without url', 'changes.0.url', { ...CHANGED, changes: '[{ date: 2026-12-01, status: online }]' }),
  event('a status that is none', 'changes.0.status', { ...CHANGED, changes: '[{ date: 2026-12-01, status: avlyst }]' }),
  event('a change with a time in its date', 'changes.0.date', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01T18:00, status: cancelled }]',
  }),
  event('a change without a date', 'changes.0.date', { ...CHANGED, changes: '[{ status: cancelled }]' }),
  event('a new start of the other kind', 'changes.0.start', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, start: 2026-12-02 }]',
  }),
  event('a new end before the start', 'changes.0.end', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, place: Torget, end: 2026-12-01T17:00 }]',
  }),
  event('a new start in the hour that the clock skips (10)', 'changes.0.start', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, start: 2027-03-28T02:30, end: 2027-03-28T03:30 }]',
  }),
  event('a date moved to the same day next year', 'changes.0.start', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, start: 2027-12-02T18:00 }]',
  }),
  event('a date moved to the same day the year before', 'changes.0.start', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, start: 2025-12-02T18:00, end: 2025-12-02T20:00 }]',
  }),
  event('a date moved to another of its own in a wrong year', 'changes.0.start', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, start: 2027-12-08T18:00 }]',
  }),
  event('a date moved past New Year, and the old year written', 'changes.0.start', {
    ...CHANGED,
    repeat: '{ every: week, until: 2027-01-26 }',
    changes: '[{ date: 2026-12-29, status: moved, start: 2026-01-04T18:00 }]',
  }),
  event('a date moved onto another of its own', 'changes.0.start', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, start: 2026-12-08T18:00 }]',
  }),
  event('two dates moved onto the same day', 'changes.1.start', {
    ...CHANGED,
    changes:
      '[{ date: 2026-12-01, status: moved, start: 2026-12-03T18:00 }, { date: 2026-12-08, status: moved, start: 2026-12-03T12:00 }]',
  }),
  event('a date made a year long', 'changes.0.end', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, place: Torget, end: 2027-12-01T20:00 }]',
  }),
  event('a date made half a year long', 'changes.0.end', {
    ...CHANGED,
    changes: '[{ date: 2026-12-01, status: moved, place: Torget, end: 2027-05-01T20:00 }]',
  }),
  event('101 changes', 'changes', {
    ...CHANGED,
    changes: `[${'{ date: 2026-12-01, status: full }, '.repeat(101)}]`,
  }),
];

const people: Draft[] = [
  event('a contact without a way', 'contact.phone', { contact: '{ role: Leder }' }),
  event('a contact without a role', 'contact.role', { contact: '{ phone: 61 00 00 10 }' }),
  event('a contact with an empty role', 'contact.role', { contact: "{ role: '', phone: 61 00 00 10 }" }),
  event('an address without a host', 'contact.email', { contact: '{ role: Leder, email: ola@ }' }),
  event('two addresses in one', 'contact.email', { contact: '{ role: Leder, email: "ola@a.no, kari@a.no" }' }),
  event('an address with its name', 'contact.email', { contact: '{ role: Leder, email: "Ola <ola@a.no>" }' }),
  event('an address that adds recipients (5)', 'contact.email', {
    contact: '{ role: Leder, email: "ola@a.no?bcc=kari@a.no" }',
  }),
  event('an address with a line break (5)', 'contact.email', {
    contact: '{ role: Leder, email: "ola@a.no\\r\\nBcc: b@b.no" }',
  }),
  event('an address of 60,000 characters (13)', 'contact.email', {
    contact: `{ role: Leder, email: ${'a.'.repeat(30_000)} }`,
  }),
  event('sign-up without a way', 'signup.phone', { signup: '{ by: 2026-11-20 }' }),
  event('ages reversed', 'ages.to', { ages: '{ from: 12, to: 6 }' }),
  event('an age below zero', 'ages.from', { ages: '{ from: -1 }' }),
  event('an upper age below zero', 'ages.to', { ages: '{ to: -1 }' }),
  event('an age above 120', 'ages.from', { ages: '{ from: 121 }' }),
  event('an upper age above 120', 'ages.to', { ages: '{ to: 121 }' }),
  event('21 languages', 'languages', { languages: `[${'nb, '.repeat(20)}nn]` }),
  event('an age in months', 'ages.from', { ages: '{ from: 6 mnd }' }),
  event('a language spoken that is no code', 'languages.0', { languages: '[norsk]' }),
  event('an address for the server of a calendar', 'imported_from', { imported_from: 'https://a.example/hemmelig' }),
];

const organisations: Draft[] = [
  wrong('associations', 'organisation number with a wrong check digit', 'organisation_number', {
    organisation_number: '974760674',
  }),
  wrong('associations', 'organisation number of eight digits', 'organisation_number', {
    organisation_number: '97476067',
  }),
  wrong('associations', 'organisation number with letters', 'organisation_number', {
    organisation_number: 'NO974760673MVA',
  }),
  wrong('associations', 'organisation number of zeros', 'organisation_number', {
    organisation_number: "'000000000'",
  }),
  wrong('associations', 'organisation number that YAML would shorten', 'organisation_number', {
    organisation_number: '000000000',
  }),
  wrong('associations', 'category that is none', 'icnpo', { icnpo: '9 999' }),
  wrong('associations', 'no contact', 'contacts', { contacts: '[]' }),
  wrong('associations', 'five themes', 'themes', { themes: '[food, music, games, care, faith]' }),
  wrong('associations', 'members below zero', 'members', { members: '-3' }),
  wrong('grants', 'a grant without a deadline', 'deadlines', { rolling: undefined }),
  wrong('grants', 'a grant that is not rolling and has no deadline', 'deadlines', { rolling: 'false' }),
  wrong('grants', 'rolling and deadlines', 'rolling', { deadlines: '[{ date: 2027-04-01 }]' }),
  wrong('grants', '30 February as the deadline (10)', 'deadlines.0.date', {
    rolling: undefined,
    deadlines: '[{ date: 2027-02-30 }]',
  }),
  wrong('grants', 'a deadline at 24 o’clock', 'deadlines.0.time', {
    rolling: undefined,
    deadlines: '[{ date: 2027-04-01, time: 24:00 }]',
  }),
  wrong('grants', 'a deadline at half an hour as people say it', 'deadlines.0.time', {
    rolling: undefined,
    deadlines: '[{ date: 2027-04-01, time: kl. 13 }]',
  }),
  wrong('grants', 'a deadline that opens when it is over', 'deadlines.0.opens', {
    rolling: undefined,
    deadlines: '[{ date: 2027-04-01, opens: 2027-05-01 }]',
  }),
  wrong('grants', 'an amount that ends below its beginning', 'amounts.to', { amounts: '{ from: 5000, to: 2000 }' }),
  wrong('grants', 'the same deadline twice', 'deadlines', {
    rolling: undefined,
    deadlines: '[{ date: 2027-04-01, time: "13:00" }, { date: 2027-04-01, time: "15:00" }]',
  }),
  wrong('grants', 'a deadline without a date', 'deadlines.0.date', {
    rolling: undefined,
    deadlines: '[{ yearly: true }]',
  }),
  wrong('grants', 'a deadline as text', 'deadlines.0', { rolling: undefined, deadlines: '[1. april]' }),
  wrong('grants', 'a form by javascript (1)', 'form', { form: '"javascript:alert(1)"' }),
  wrong('grants', 'a deadline in the hour that the clock skips (10)', 'deadlines.1.time', {
    rolling: undefined,
    deadlines: '[{ date: 2027-03-01 }, { date: 2027-03-28, time: "02:30" }]',
  }),
  wrong('opportunities', 'a task that ends before it starts', 'until', { starts: '2027-02-01', until: '2027-01-31' }),
  wrong('opportunities', 'a time of a task without a start or an activity', 'shifts.0.start', {
    shifts: '[{ needed: 2 }]',
  }),
  wrong('opportunities', 'a time of a task that repeats without a start', 'shifts.0.start', {
    shifts: '[{ event: kveldstur, repeat: { every: week, on: [sat] } }]',
  }),
  wrong('handbook', 'a chapter without a number', 'chapter', { chapter: 'Én' }),
  wrong('awards', 'a winner in a year that is none', 'winners.0.year', { winners: '[{ year: 20266, name: Kari }]' }),
];

const names: Draft[] = [
  named('capital letters (8)', 'events/Kveldstur.md'),
  named('capital letters in the ending (8)', 'events/kveldstur.MD'),
  named('æøå (8)', 'events/høsttur.md'),
  named('å as two characters (8)', 'events/pa\u030aske.md'),
  named('letters of another script that look like ours (8)', 'events/sprаkkafe.md'),
  named('a space', 'events/kvelds tur.md'),
  named('a space at the end', 'events/kveldstur .md'),
  named('two hyphens', 'events/kvelds--tur.md'),
  named('a hyphen first', 'events/-rf.md'),
  named('a hyphen last', 'events/kveldstur-.md'),
  named('an underscore', 'events/kvelds_tur.md'),
  named('a point', 'events/kvelds.tur.md'),
  named('a zero width space (9)', 'events/kvelds\u200btur.md'),
  named('a bidi override (9)', 'events/kvelds\u202egpj.md'),
  named('a line break', 'events/kvelds\ntur.md'),
  named('an element (1)', 'events/<img src=x>.md'),
  named('a percent sign', 'events/%2e%2e%2fx.md'),
  named('another ending', 'events/kveldstur.markdown'),
  named('two endings', 'events/kveldstur.md.html'),
  named('no ending', 'events/kveldstur'),
  named('121 characters', `events/${'a'.repeat(121)}.md`),
  named('a date as the name of an event', 'events/2026-11-24.md'),
  named('the name of a list narrowed to one choice', 'events/gratis.md'),
  reserved('pages', 'tilgjengelighet'),
  reserved('pages', 'skriv-selv'),
  reserved('pages', 'apne-data'),
  reserved('pages', 'lenk-hit'),
  reserved('pages', 'for-foreninger'),
  reserved('handbook', 'hele'),
  reserved('contacts', 'innhold'),
  named('an unknown folder', 'nyheter/kveldstur.md'),
  named('a folder with a capital letter (8)', 'Events/kveldstur.md'),
  named('a folder of the prototype (6)', 'constructor/kveldstur.md'),
  named('a folder in the folder', 'events/2026/kveldstur.md'),
  named('a path that leads out (7)', 'events/../../kveldstur.md', true),
  named('a path that begins with .. (7)', '../events/kveldstur.md', true),
  named('a path from the root of the disk (7)', '/events/kveldstur.md', true),
  named('a path through .git (7)', '.git/hooks/kveldstur.md', true),
  named('a path through .git in a folder of ours (7)', 'events/.git/kveldstur.md', true),
  named('a path with backslashes (7)', 'events\\..\\kveldstur.md', true),
  named('a path with NUL (7)', 'events/kveldstur\0.md', true),
  named('a path with two slashes (7)', 'events//kveldstur.md', true),
  named('a name that is only an ending', 'events/.md', true),
];

/**
 * Every threat and finding of `security.md` that concerns validation, and one violation of every rule of `design.md`.
 */
export const hostile: HostileCase[] = [
  files,
  yaml,
  text,
  keys,
  addresses,
  references,
  times,
  rules,
  changes,
  people,
  organisations,
  names,
]
  .flat()
  .map(({ name, field, folder = 'events', path, source, notOnDisk }, index) => {
    const number = String(index + 1).padStart(3, '0');
    return {
      name,
      path: path ?? `${folder}/hostile-${number}.md`,
      source: source(`Velkommen. HOSTILE-${number}`),
      field,
      ...(notOnDisk && { notOnDisk }),
    };
  });
