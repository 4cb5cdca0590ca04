import { describe, expect, test } from 'vitest';
import { listPeople } from '../../../src/gateway/people/register.ts';
import { rolesToGive } from '../../../src/gateway/people/staff.ts';
import { faultsInHtml } from '../../site/support/html-rules.ts';
import { Browser, TestGateway } from '../support/gateway.ts';

/** A gateway with a signed-in moderator, and an editor of Moen IL. */
async function withStaff(role: 'moderator' | 'admin' = 'moderator') {
  const gateway = new TestGateway();
  gateway.person({ name: 'Mona Moe', email: 'mona@sentral.example', role });
  const writer = gateway.person({}, 'moen-il');
  return { gateway, writer, staff: await gateway.signedIn('mona@sentral.example') };
}

describe('the people page', () => {
  test('lists people with their associations, and associations without an editor', async () => {
    const { staff } = await withStaff();
    const text = await (await staff.get('/admin/folk/')).text();
    for (const shown of ['Mona Moe', 'Kari Nordmann', 'kari@lag.example', 'Moen IL', 'Ikke logget inn ennå']) {
      expect(text).toContain(shown);
    }
    expect(text).toContain('2 foreninger som ingen skriver for');
    expect(text).toContain('Åsen kor');
  });

  test('finds a person by part of the name, address or association', async () => {
    const { staff } = await withStaff();
    const found = async (query: string) => (await staff.get(`/admin/folk/?q=${encodeURIComponent(query)}`)).text();
    expect(await found('moen')).toContain('Kari Nordmann');
    expect(await found('moen')).not.toContain('>Mona Moe<');
    expect(await found('SENTRAL')).toContain('Mona Moe');
    expect(await found('ingen slik')).toContain('Ingen passer med «ingen slik»');
  });

  test('adds a person, who gets an email and can sign in', async () => {
    const { gateway, staff } = await withStaff();
    const fields = {
      name: 'Siri Å. Øvre',
      email: 'Siri@Kor.Example',
      language: 'nn',
      association: 'asen-kor',
      trusted: 'yes',
    };
    const answer = await staff.post('/admin/folk/ny/', fields);
    expect(answer.headers.get('Location')).toMatch(/^\/admin\/folk\/\d+\/\?gjort=added$/);
    expect(await (await staff.get(answer.headers.get('Location') ?? '')).text()).toContain(
      'Siri Å. Øvre er sluppet inn.',
    );
    expect(await gateway.mail()).toMatchObject([
      { to: 'siri@kor.example', text: expect.stringContaining('Du kan no skrive på Dugnad for Åsen kor.') },
    ]);
    const siri = await gateway.signedIn('siri@kor.example');
    expect(await (await siri.get('/admin/meg')).json()).toEqual({
      person: { id: expect.any(Number), name: 'Siri Å. Øvre' },
      role: 'association',
      associations: [{ slug: 'asen-kor', trusted: true }],
    });
  });

  test.each([
    ['no name', { name: ' ', email: 'x@y.example' }, 'Skriv et navn'],
    ['a name that turns the text', { name: 'Kari \u202Enosliw', email: '' }, 'Skriv et navn'],
    ['no address', { name: 'Per', email: 'per at y' }, 'ikke skrevet riktig'],
    ['a taken address', { name: 'Per', email: 'KARI@lag.example' }, 'alt i bruk'],
    ['an unknown association', { name: 'Per', association: '../main' }, 'Velg en forening'],
  ])('refuses %s, explains why and keeps the values', async (_, fields, reason) => {
    const { gateway, staff } = await withStaff();
    const answer = await staff.post('/admin/folk/ny/', { ...fields });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain(reason);
    expect(text).toContain(`value="${fields.name}"`);
    expect(listPeople(gateway.state)).toHaveLength(2);
  });

  test('changes trust and associations from the next request on', async () => {
    const { gateway, writer, staff } = await withStaff();
    const kari = await gateway.signedIn();
    const mine = async () => ((await (await kari.get('/admin/meg')).json()) as { associations: object[] }).associations;
    await staff.post(`/admin/folk/${writer.id}/forening/`, { association: 'moen-il', trusted: 'yes' });
    expect(await mine()).toEqual([{ slug: 'moen-il', trusted: true }]);
    await staff.post(`/admin/folk/${writer.id}/forening/`, { association: 'asen-kor' });
    await staff.post(`/admin/folk/${writer.id}/forening/bort/`, { association: 'moen-il' });
    expect(await mine()).toEqual([{ slug: 'asen-kor', trusted: false }]);
  });

  test('hands all associations over to a successor at once, and nobody is locked out', async () => {
    const { gateway, writer, staff } = await withStaff();
    await staff.post(`/admin/folk/${writer.id}/forening/`, { association: 'asen-kor', trusted: 'yes' });
    const leaver = await gateway.signedIn();
    const answer = await staff.post(`/admin/folk/${writer.id}/overta/`, { name: 'Per Ny', email: 'per@lag.example' });
    expect(await (await staff.get(answer.headers.get('Location') ?? '')).text()).toContain(
      'Per Ny har tatt over foreningene.',
    );
    expect((await gateway.mail()).map(({ to }) => to)).toEqual(['per@lag.example']);
    expect(await leaver.isSignedIn()).toBe(false);
    const successor = await gateway.signedIn('per@lag.example');
    expect(await (await successor.get('/admin/meg')).json()).toMatchObject({
      associations: [
        { slug: 'asen-kor', trusted: true },
        { slug: 'moen-il', trusted: false },
      ],
    });
  });

  test('hands over to an existing person, and staff who hand over stay', async () => {
    const { gateway, staff } = await withStaff('admin');
    const [mona, kari] = listPeople(gateway.state);
    await staff.post(`/admin/folk/${mona?.id}/forening/`, { association: 'asen-kor' });
    await staff.post(`/admin/folk/${mona?.id}/overta/`, { name: 'Et annet navn', email: 'kari@lag.example' });
    const people = listPeople(gateway.state);
    expect(people.map(({ name, associations }) => [name, associations.map(({ slug }) => slug)])).toEqual([
      ['Mona Moe', []],
      ['Kari Nordmann', ['asen-kor', 'moen-il']],
    ]);
    expect(people[1]?.id).toBe(kari?.id);
  });

  test('removes a person, who is signed out at once and deleted', async () => {
    const { gateway, writer, staff } = await withStaff();
    const kari = await gateway.signedIn();
    const answer = await staff.post(`/admin/folk/${writer.id}/fjern/`);
    expect(answer.headers.get('Location')).toBe('/admin/folk/?gjort=removed');
    expect(await kari.isSignedIn()).toBe(false);
    expect((await staff.get(`/admin/folk/${writer.id}/`)).status).toBe(404);
    expect(JSON.stringify(listPeople(gateway.state))).not.toContain('kari');
  });

  test('prints a paper code for a person without email, which works once', async () => {
    const { gateway, staff } = await withStaff();
    await staff.post('/admin/folk/ny/', { name: 'Olga Olsen', association: 'asen-kor' });
    const olga = listPeople(gateway.state).at(-1);
    const sheet = await (await staff.post(`/admin/folk/${olga?.id}/papir/`)).text();
    expect(sheet).toContain('Til Olga Olsen');
    const paper = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(sheet)?.[0] ?? '';
    const library = new Browser(gateway);
    const typed = paper.toLowerCase().replaceAll('-', ' ');
    const answer = await library.post('/logg-inn/papir/', { paper: typed, til: '/admin/?a=b#/c' });
    expect(answer.headers.get('Location')).toBe('/admin/?a=b#/c');
    expect(await library.isSignedIn()).toBe(true);
    expect((await new Browser(gateway).post('/logg-inn/papir/', { paper })).status).toBe(422);
  });

  test('a paper code stops working when a new one is printed, and after two weeks', async () => {
    const { gateway, writer, staff } = await withStaff();
    const print = async () => {
      const sheet = await (await staff.post(`/admin/folk/${writer.id}/papir/`)).text();
      return /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(sheet)?.[0] ?? '';
    };
    const use = async (paper: string) => (await new Browser(gateway).post('/logg-inn/papir/', { paper })).status;
    const [first, second] = [await print(), await print()];
    expect(await use(first)).toBe(422);
    gateway.now += 14 * 24 * 60 * 60_000;
    expect(await use(second)).toBe(422);
    expect(await use(await print())).toBe(303);
  });

  test('a new address locks out whoever has the old mailbox', async () => {
    const { gateway, writer, staff } = await withStaff();
    const kari = await gateway.signedIn();
    const { link } = await gateway.keysFor(new Browser(gateway));
    await staff.post(`/admin/folk/${writer.id}/`, { name: 'Kari Nordmann', email: 'ny@lag.example', language: 'nb' });
    expect(await kari.isSignedIn()).toBe(false);
    expect((await new Browser(gateway).post('/logg-inn/lenke/', { n: link })).status).toBe(422);
  });
});

describe('the right to add people', () => {
  test('depends on the role', () => {
    expect(rolesToGive({ role: 'association' })).toEqual([]);
    expect(rolesToGive({ role: 'moderator' })).toEqual(['association']);
    expect(rolesToGive({ role: 'admin' })).toEqual(['association', 'moderator', 'admin']);
  });

  const paths = ['', 'forening/', 'forening/bort/', 'overta/', 'papir/', 'ut/', 'fjern/'];

  test.each(['/admin/folk/', '/admin/folk/ny/', '/admin/folk/1/'])(
    '%s redirects to sign-in when not signed in',
    async (path) => {
      const { gateway } = await withStaff();
      const answer = await new Browser(gateway).get(path);
      expect(answer.headers.get('Location')).toBe(`/logg-inn/?til=${encodeURIComponent(path)}`);
    },
  );

  test('nobody without a session, or with only an association role, can change anything', async () => {
    const { gateway, writer } = await withStaff();
    const before = JSON.stringify(listPeople(gateway.state).map(({ signedInAt: _, ...person }) => person));
    const kari = await gateway.signedIn();
    const fields = { name: 'X', email: 'x@x.example', role: 'admin', association: 'asen-kor', trusted: 'yes' };
    for (const path of ['ny/', ...paths.map((each) => `${writer.id}/${each}`), ...paths.map((each) => `1/${each}`)]) {
      expect((await new Browser(gateway).post(`/admin/folk/${path}`, fields)).status).toBe(401);
      expect((await kari.post(`/admin/folk/${path}`, fields)).status).toBe(403);
    }
    expect(JSON.stringify(listPeople(gateway.state).map(({ signedInAt: _, ...person }) => person))).toBe(before);
  });

  test('a moderator can change neither staff nor roles', async () => {
    const { gateway, writer, staff } = await withStaff();
    const other = gateway.person({ name: 'Adam Min', email: 'adam@kommune.example', role: 'admin' });
    for (const path of paths)
      expect((await staff.post(`/admin/folk/${other.id}/${path}`, { name: 'X' })).status).toBe(403);
    await staff.post(`/admin/folk/${writer.id}/`, { name: 'Kari', email: 'kari@lag.example', role: 'admin' });
    await staff.post('/admin/folk/ny/', { name: 'Ny', role: 'moderator' });
    expect(listPeople(gateway.state).map(({ role }) => role)).toEqual([
      'moderator',
      'association',
      'admin',
      'association',
    ]);
  });

  test('the last admin can be neither removed nor demoted', async () => {
    const { gateway, staff } = await withStaff('admin');
    const [mona] = listPeople(gateway.state);
    const details = { name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator', language: 'nb' };
    for (const [path, fields] of [
      ['', details],
      ['fjern/', {}],
    ] as const) {
      const answer = await staff.post(`/admin/folk/${mona?.id}/${path}`, fields);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Minst én må kunne bestemme alt');
    }
    expect(listPeople(gateway.state)[0]?.role).toBe('admin');
  });
});

// Prettier writes markup in templates like this.
const STYLE = / (?:void-style|no-trailing-whitespace): /;

describe('the pages', () => {
  test('are valid HTML without inline scripts or styles, and escape what people write', async () => {
    const { gateway, staff } = await withStaff('admin');
    const odd = gateway.person({ name: `Kari "'&amp; O'Hara`, email: 'odd@lag.example' }, 'moen-il', 'borte');
    const anonymous = new Browser(gateway);
    const pages = await Promise.all([
      anonymous.get('/logg-inn/?til=%22%3E%3Cscript%3E'),
      anonymous.get('/logg-inn/kode/'),
      anonymous.post('/logg-inn/papir/', { paper: '"><script>alert(1)</script>' }),
      anonymous.get('/nn/logg-inn/'),
      anonymous.get('/logg-inn/ut/'),
      staff.get('/logg-inn/'),
      staff.get('/admin/folk/?q=%22%3E%3Cscript%3E'),
      staff.get('/admin/folk/'),
      staff.get(`/admin/folk/${odd.id}/`),
      staff.get('/admin/folk/ny/?forening=asen-kor'),
      staff.post(`/admin/folk/${odd.id}/papir/`),
    ]);
    for (const answer of pages) {
      const page = await answer.text();
      expect((await faultsInHtml('page', page)).filter((fault) => !STYLE.test(fault))).toEqual([]);
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(answer.headers.get('Content-Security-Policy')).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      );
      expect(answer.headers.get('Referrer-Policy')).toBe('strict-origin');
    }
    expect(await (await staff.get(`/admin/folk/${odd.id}/`)).text()).toContain('borte (har ingen side her)');
  });

  test('are in the language of the URL, and for staff in their own', async () => {
    const gateway = new TestGateway();
    gateway.person({ name: 'Mona', email: 'mona@sentral.example', role: 'moderator', language: 'nn' });
    expect(await (await new Browser(gateway).get('/nn/logg-inn/')).text()).toContain('Send meg lenkje og kode');
    expect((await new Browser(gateway).get('/fr/logg-inn/')).status).toBe(404);
    const staff = await gateway.signedIn('mona@sentral.example');
    expect(await (await staff.get('/admin/folk/')).text()).toContain('Kven kan skrive');
  });
});
