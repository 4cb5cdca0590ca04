import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { storeAutosave } from '../../../src/gateway/autosave/autosave.ts';
import { queueEmail } from '../../../src/gateway/email/outbox.ts';
import { ANSWER_FIELDS, rememberAnswer, savedAnswers } from '../../../src/gateway/review/decisions/ready-answers.ts';
import { eraseFromTables } from '../../../src/gateway/storage/erase.ts';
import { TestGateway } from '../support/gateway.ts';

const KARI = 'Kari "Kaia" Nordmann';

test('a name is replaced in answers, notes, changes, autosaves and emails, and nothing else is touched', () => {
  const gateway = new TestGateway();
  const { state, now } = gateway;
  const person = gateway.person();
  for (const name of [KARI, 'slettet', 'Ola']) {
    const form = new Map([
      [ANSWER_FIELDS.note, `Spør ${name}.`],
      [ANSWER_FIELDS.remember, 'yes'],
    ]);
    rememberAnswer(state, (field) => form.get(field) ?? '', now);
  }
  state.sql.run`INSERT INTO note (path, text, at) VALUES ('events/tur.md', ${`Hei ${KARI}`}, 1)`;
  state.sql.run`
    INSERT INTO change_log (what, path, title, person, at) VALUES ('live', 'events/tur.md', ${`Tur med ${KARI}`}, 1, 1)`;
  const content = JSON.stringify({ title: `Tur med ${KARI}` });
  storeAutosave(state, person.id, { id: randomUUID(), collection: '/admin/mine/ny/', slug: '', content }, now);
  queueEmail(state, { to: 'kari@lag.example', subject: 'Tur', text: `Hei ${KARI}` }, now);
  expect(eraseFromTables(state, [KARI], 'slettet')).toBe(5);
  expect(
    savedAnswers(state)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['Spør Ola.', 'Spør slettet.']);
  expect(state.sql.all`SELECT text FROM note`).toEqual([{ text: 'Hei slettet' }]);
  expect(state.sql.all`SELECT title FROM change_log`).toEqual([{ title: 'Tur med slettet' }]);
  expect(state.sql.all`SELECT content FROM autosave`).toEqual([{ content: '{"title":"Tur med slettet"}' }]);
  expect(state.sql.all`SELECT recipient, text FROM email`).toEqual([
    { recipient: 'kari@lag.example', text: 'Hei slettet' },
  ]);
  expect(eraseFromTables(state, [], 'slettet')).toBe(0);
});
