import { expect, test } from 'vitest';
import { readPortalList } from '../../../src/gateway/portals/portal-list.ts';

const FILE = '/srv/dugnad/portals.yml';
const LIST = `folder: portals
portals:
  elvedal: { url: https://dugnad.elvedal.example, from: Elvedal <post@elvedal.example> }
  nabovik: { url: https://Frivillig.Nabovik.example }
`;

const read = (text: string, environment: Record<string, string> = {}) => readPortalList(FILE, text, environment);

test('every portal has folders of its own below the folder of the list', () => {
  expect(read(LIST)).toEqual([
    {
      name: 'elvedal',
      host: 'dugnad.elvedal.example',
      environment: {
        DUGNAD_URL: 'https://dugnad.elvedal.example',
        DUGNAD_STATE: '/srv/dugnad/portals/elvedal/state',
        DUGNAD_REPOSITORY: '/srv/dugnad/portals/elvedal/content.git',
        DUGNAD_DIST: '/srv/dugnad/portals/elvedal/site/current',
        DUGNAD_REPORT: '/srv/dugnad/portals/elvedal/report.json',
        DUGNAD_MAIL_FROM: 'Elvedal <post@elvedal.example>',
      },
    },
    expect.objectContaining({ name: 'nabovik', host: 'frivillig.nabovik.example' }),
  ]);
});

test('a host is compared as requests name it', () => {
  const [elvedal] = read(LIST.replace('https://dugnad.elvedal.example', 'http://Dugnad.Elvedal.example.:443'));
  expect(elvedal?.host).toBe('dugnad.elvedal.example');
});

test('backups of all go below the place of the installation, each into a folder of its own', () => {
  const places = { DUGNAD_BACKUP_FOLDER: '/backup/', DUGNAD_BACKUP_REMOTE: 'offsite:dugnad' };
  expect(read(LIST, places).map(({ environment }) => environment)).toMatchObject([
    { DUGNAD_BACKUP_FOLDER: '/backup/elvedal', DUGNAD_BACKUP_REMOTE: 'offsite:dugnad/elvedal' },
    { DUGNAD_BACKUP_FOLDER: '/backup/nabovik', DUGNAD_BACKUP_REMOTE: 'offsite:dugnad/nabovik' },
  ]);
});

test.each([
  [
    'a name that is no folder name',
    LIST.replace('nabovik:', '../nabovik:'),
    '/srv/dugnad/portals.yml: portals.../nabovik',
  ],
  ['a field that does not exist', LIST.replace('from:', 'form:'), 'portals.elvedal: Unrecognized key: "form"'],
  [
    'an address that is none',
    LIST.replace('https://dugnad.elvedal.example', 'elvedal'),
    'portals.elvedal.url: Invalid URL',
  ],
  ['no portal', 'folder: portals\nportals: {}\n', 'portals: must name at least one portal'],
  ['what is not YAML', 'folder: [', 'line 1 cannot be read as YAML'],
  ['a name that means every portal', LIST.replace('nabovik:', 'all:'), 'and not all'],
  ['a host with two ports', LIST.replace('Frivillig.Nabovik.example', 'dugnad.elvedal.example:8443'), 'the same host'],
  ['a host twice', LIST.replace('Frivillig.Nabovik', 'dugnad.elvedal'), 'elvedal and nabovik have the same host'],
])('%s is refused with the file and the place', (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});

test.each(['DUGNAD_URL', 'DUGNAD_STATE', 'DUGNAD_REPOSITORY', 'DUGNAD_DIST', 'DUGNAD_CONTENT'])(
  '%s, which would be that of all portals, is refused',
  (name) => {
    expect(() => read(LIST, { [name]: 'somewhere' })).toThrow(`${name} is for a single portal.`);
  },
);
