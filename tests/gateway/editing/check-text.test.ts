import { expect, test } from 'vitest';
import { errorIn, event, FILES, gatewayOn, korps, turlag } from '../support/editing.ts';

const check = async (raw: string, slug?: string, session = turlag) => {
  const portal = await gatewayOn(FILES);
  return portal.ask(session, 'checkEntry', { collection: 'events', ...(slug && { slug }), raw });
};

const fieldsIn = ({ body }: { body: unknown }) =>
  (body as { problems: { field: string }[] }).problems.map(({ field }) => field);

test('all problems of a text are reported at once, whatever their kind', async () => {
  const raw = `---
title: ''
summary: ''
associations: [turlag]
start: 2026-12-01T18:00
end: 2026-12-01T17:00
repeat: ''
changes: []
contact: { role: Leder }
---
`;
  const answer = await check(raw);
  expect(answer.status).toBe(200);
  expect(fieldsIn(answer).sort()).toEqual(
    ['contact.phone', 'end', 'kind', 'price', 'summary', 'theme', 'title', 'venue'].sort(),
  );
});

test('a missing entry or area is reported together with problems in other fields', async () => {
  const raw = event({ title: '', owner: 'turlag' })
    .replace('associations: [turlag]', 'associations: [turlag, ukjent]')
    .replace(/^venue: .*/m, 'venue: nedlagt-hus\narea: nowhere');
  expect(fieldsIn(await check(raw)).sort()).toEqual(['area', 'associations.1', 'title', 'venue']);
});

test('a text that can be saved has no problems, and checking does not save it', async () => {
  const portal = await gatewayOn(FILES);
  const refs = await portal.gateway.repository.refs({ fresh: true });
  const raw = event({ title: 'Fullmånetur', owner: 'turlag' });
  const answer = await portal.ask(turlag, 'checkEntry', { collection: 'events', raw });
  expect(answer).toMatchObject({ status: 200, body: { problems: [] } });
  expect(await portal.gateway.repository.refs({ fresh: true })).toEqual(refs);
});

test('nobody can check a text at the path or in the name of another association', async () => {
  const raw = event({ title: 'Øvelse', owner: 'turlag' });
  expect(errorIn(await check(raw, 'korps-ovelse'))).toContain('hører til din egen forening');
  expect(errorIn(await check(raw, undefined, korps))).toContain('hører til din egen forening');
});
