import { expect, onTestFinished, test } from 'vitest';
import { editorsCommand } from '../../../src/gateway/people/command.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { requireHttps, readGatewaySettings } from '../../../src/gateway/settings.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { START } from '../support/gateway.ts';

function command() {
  const state = openState(temporaryFolder());
  onTestFinished(() => state.database.close());
  const associations = async () => [{ slug: 'moen-il' }, { slug: 'asen-kor' }];
  return (line: string) =>
    editorsCommand(line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], {
      state,
      associations,
      now: START,
    });
}

test('the command adds, lists, changes, gives, takes, hands over and removes', async () => {
  const editors = command();
  expect(await editors('add "Mona Moe" --email mona@sentral.example --role admin')).toEqual([
    '1 | Mona Moe | mona@sentral.example | admin | no association | never signed in',
  ]);
  await editors('add "Kari Nordmann" --association moen-il --trusted');
  await editors('give 2 asen-kor');
  expect(await editors('take 2 moen-il')).toEqual([
    '2 | Kari Nordmann | without email | association | asen-kor | never signed in',
  ]);
  expect(await editors('change 2 --email kari@lag.example --language nn')).toEqual([
    '2 | Kari Nordmann | kari@lag.example | association | asen-kor | never signed in',
  ]);
  expect(await editors('hand-over 2 "Per Ny" --email per@lag.example')).toEqual([
    '3 | Per Ny | per@lag.example | association | asen-kor | never signed in',
  ]);
  expect((await editors('code 3')).join()).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4} signs Per Ny in/);
  expect(await editors('sign-out 3')).toEqual(['Per Ny is signed out everywhere.']);
  expect(await editors('remove 3')).toEqual(['Per Ny can no longer sign in.']);
  expect(await editors('list')).toHaveLength(1);
});

test.each([
  ['', 'npm run editors -- list'],
  ['constructor', 'npm run editors -- list'],
  ['give 1', 'npm run editors -- list'],
  ['remove 7', 'There is nobody with that number'],
  ['remove 1', 'Make another one admin first'],
  ['change 1 --role boss', '--role is "boss", but must be one of association, moderator, admin'],
  ['add Per --email MONA@sentral.example', 'Somebody has that email address already'],
  ['add Per --association moen', 'There is no association "moen"'],
  ['give 1 ../main', 'There is no association "../main"'],
])('the command refuses "%s" with a sentence', async (line, sentence) => {
  const editors = command();
  await editors('add Mona --email mona@sentral.example --role admin');
  await expect(editors(line)).rejects.toThrow(sentence);
  expect(await editors('list')).toHaveLength(1);
});

test('settings come from the environment, with defaults that need nothing', () => {
  expect(readGatewaySettings({})).toEqual({
    url: 'http://localhost:4321',
    isUrlMissing: true,
    state: '.dugnad/state',
    repository: '.dugnad/state/content.git',
    mail: undefined,
    behindProxy: false,
    digestHours: 24,
    backups: undefined,
  });
  const mail = {
    DUGNAD_SMTP_URL: 'smtps://post:hemmelig@mail.example',
    DUGNAD_MAIL_FROM: 'Dugnad <post@elvedal.example>',
  };
  expect(readGatewaySettings({ ...mail, DUGNAD_STATE: '/srv/state', DUGNAD_BEHIND_PROXY: 'yes' })).toMatchObject({
    repository: '/srv/state/content.git',
    mail: { smtp: mail.DUGNAD_SMTP_URL, from: mail.DUGNAD_MAIL_FROM },
    behindProxy: true,
  });
  const folder = { DUGNAD_BACKUP_FOLDER: '/mnt/backup/dugnad' };
  expect(readGatewaySettings(folder).backups).toEqual({ folder: '/mnt/backup/dugnad', days: 14, months: 12 });
  const few = { ...folder, DUGNAD_BACKUP_DAYS: '3', DUGNAD_BACKUP_MONTHS: '0' };
  expect(readGatewaySettings(few).backups).toMatchObject({ days: 3, months: 0 });
});

test.each([
  [{ DUGNAD_SMTP_URL: 'smtp://mail.example' }, 'DUGNAD_MAIL_FROM is missing'],
  [{ DUGNAD_SMTP_URL: 'https://mail.example', DUGNAD_MAIL_FROM: 'a@b.example' }, 'must begin with smtp:// or smtps://'],
  [{ DUGNAD_SMTP_URL: 'hemmelig', DUGNAD_MAIL_FROM: 'a@b.example' }, 'DUGNAD_SMTP_URL is no address'],
  [{ DUGNAD_URL: 'elvedal' }, 'DUGNAD_URL is no address'],
  [{ DUGNAD_DIST: '/srv/site', DUGNAD_BACKUP_FOLDER: '/srv/site/backup' }, 'which everybody can read'],
  [{ DUGNAD_BACKUP_REMOTE: 'offsite:dugnad' }, 'DUGNAD_BACKUP_FOLDER, which is not set'],
  [{ DUGNAD_BACKUP_FOLDER: '/b', DUGNAD_BACKUP_REMOTE: '/mnt/offsite' }, 'DUGNAD_BACKUP_REMOTE is "/mnt/offsite"'],
  [{ DUGNAD_BACKUP_FOLDER: '/b', DUGNAD_BACKUP_REMOTE: '--config=x:y' }, 'DUGNAD_BACKUP_REMOTE is "--config=x:y"'],
  [{ DUGNAD_BACKUP_FOLDER: '/b', DUGNAD_BACKUP_DAYS: '0' }, 'DUGNAD_BACKUP_DAYS is "0"'],
  [{ DUGNAD_BACKUP_FOLDER: '/b', DUGNAD_BACKUP_MONTHS: 'many' }, 'DUGNAD_BACKUP_MONTHS is "many"'],
])('invalid settings are refused, and no password is repeated: %o', (environment, sentence) => {
  expect(() => readGatewaySettings(environment)).toThrow(sentence);
  expect(() => readGatewaySettings(environment)).not.toThrow('hemmelig');
});

test('signing in over plain HTTP is refused, except on localhost', () => {
  expect(() => requireHttps('http://dugnad.elvedal.example')).toThrow('Nobody can sign in without https');
  for (const url of ['https://dugnad.elvedal.example', 'http://localhost:4321', 'http://[::1]:4321']) requireHttps(url);
});
