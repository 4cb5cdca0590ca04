import { describe, expect, test } from 'vitest';
import { findPerson, type Person } from '../../../src/gateway/people/register.ts';
import { writeFiles } from '../../publish/folders.ts';
import { Browser, CLOSURES, SITE, TestGateway, URL_OF_SITE } from '../support/gateway.ts';

const NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** A gateway whose site has the layout of the sign-in page in some languages, Bokmål its own. */
function gatewayIn(...further: ('nn' | 'en')[]) {
  const site = { ...SITE, languages: further.map((code) => ({ code, full: true })) };
  const gateway = new TestGateway({
    content: {
      site: async () => site,
      closures: async () => CLOSURES,
      associations: async () => [],
      venues: async () => [],
    },
  });
  const codes = ['nb', ...further] as const;
  writeFiles(gateway.folder, Object.fromEntries(codes.map((code) => [pathIn(code), layoutIn(code, codes)])));
  return { gateway, languageOf: ({ id }: Person) => findPerson(gateway.state, id).language };
}

function pathIn(code: keyof typeof NAMES): string {
  return `${code === 'nb' ? '' : `${code}/`}logg-inn/index.html`;
}

function layoutIn(code: string, codes: readonly (keyof typeof NAMES)[]): string {
  const links = codes.map((each) => {
    const address = `/${pathIn(each).replace('index.html', '')}`;
    return `<a href="${address}" lang="${each}" hreflang="${each}">${NAMES[each]}</a>`;
  });
  return `<!doctype html><html lang="${code}"><head><title>x</title></head><body><main id="innhold">x</main><nav id="sprak">${links.join('')}</nav></body></html>`;
}

/** Lists where the links of a page to other languages lead. */
function languageLinks(page: string): string[] {
  const [links = ''] = /<nav id="sprak">.*<\/nav>/.exec(page) ?? [];
  return [...links.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

describe('a page after signing in', () => {
  test('is in the language of the person, with the layout of the site in it', async () => {
    const { gateway } = gatewayIn('nn', 'en');
    gateway.person({ role: 'admin', language: 'en' });
    const page = await (await (await gateway.signedIn()).get('/admin/folk/')).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<main id="innhold">');
    expect(page).toContain('Who can write');
  });

  test('says its language where the site does not have that', async () => {
    const { gateway } = gatewayIn();
    gateway.person({ role: 'admin', language: 'en' });
    const page = await (await (await gateway.signedIn()).get('/admin/folk/')).text();
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain('<title lang="en">');
    expect(page).toContain('<main lang="en" id="innhold">');
  });

  test('links to the choice of each language, and from there back', async () => {
    const { gateway, languageOf } = gatewayIn('nn', 'en');
    const mona = gateway.person({ role: 'admin' });
    const browser = await gateway.signedIn();
    const page = await (await browser.get('/admin/folk/?q=moen&side=2')).text();
    const back = encodeURIComponent('/admin/folk/?q=moen&side=2');
    expect(languageLinks(page)).toEqual(['', '/nn', '/en'].map((prefix) => `${prefix}/logg-inn/sprak/?til=${back}`));

    const choice = await (await browser.get(`/en/logg-inn/sprak/?til=${back}`)).text();
    expect(choice).toContain('<h1>Use English?</h1>');
    expect(languageOf(mona)).toBe('nb');
    const chosen = await browser.post('/en/logg-inn/sprak/', { til: '/admin/folk/?q=moen&side=2' });
    expect(chosen.headers.get('Location')).toBe('/admin/folk/?q=moen&side=2');
    expect(languageOf(mona)).toBe('en');
    await browser.post('/logg-inn/sprak/', { til: '/admin/folk/' });
    expect(languageOf(mona)).toBe('nb');
  });

  test('that refuses a form links to the choice without a way back to it', async () => {
    const { gateway } = gatewayIn('en');
    gateway.person({ role: 'admin' });
    const refused = await (await gateway.signedIn()).post('/admin/folk/ny/', { name: '' });
    expect(refused.status).toBe(422);
    expect(languageLinks(await refused.text())).toEqual(['/logg-inn/sprak/', '/en/logg-inn/sprak/']);
  });
});

describe('the choice of a language', () => {
  test('never leads to another site', async () => {
    const { gateway } = gatewayIn('en');
    gateway.person();
    const browser = await gateway.signedIn();
    const chosen = await browser.post('/en/logg-inn/sprak/', { til: '//evil.example/' });
    expect(chosen.headers.get('Location')).toBe('/admin/mine/');
  });

  test('asks strangers to sign in first, in that language, and changes nothing for them', async () => {
    const { gateway } = gatewayIn('en');
    const stranger = new Browser(gateway);
    const answer = await stranger.get('/en/logg-inn/sprak/?til=/admin/saker/');
    expect(answer.headers.get('Location')).toBe('/en/logg-inn/?til=%2Fadmin%2Fsaker%2F');
    expect((await stranger.post('/en/logg-inn/sprak/', {})).status).toBe(303);
  });
});

describe('signing in', () => {
  test('links to the same step in the other languages', async () => {
    const { gateway } = gatewayIn('en');
    const browser = new Browser(gateway);
    const linksAt = async (path: string) => languageLinks(await (await browser.get(path)).text());
    expect(await linksAt('/logg-inn/?til=/admin/saker/')).toEqual([
      '/logg-inn/?til=/admin/saker/',
      '/en/logg-inn/?til=/admin/saker/',
    ]);
    expect(await linksAt('/en/logg-inn/kode/')).toEqual(['/logg-inn/kode/', '/en/logg-inn/kode/']);
    const refused = await browser.post('/en/logg-inn/papir/', { paper: 'x' });
    expect(languageLinks(await refused.text())).toEqual(['/logg-inn/', '/en/logg-inn/']);
  });

  test('on a page in another language than the site keeps that language for the person, from the email on', async () => {
    const { gateway, languageOf } = gatewayIn('nn', 'en');
    const kari = gateway.person();
    const browser = new Browser(gateway);
    await browser.post('/en/logg-inn/', { email: 'kari@lag.example' });
    const [email] = await gateway.mail();
    expect(email?.subject).toBe('Signing in to Dugnad');
    const [, link = ''] = /(\/en\/logg-inn\/lenke\/\?n=[\w-]+)/.exec(email?.text ?? '') ?? [];
    expect(await (await browser.open(link)).text()).toContain('Sign in as Kari Nordmann?');
    expect(languageOf(kari)).toBe('nb');
    await browser.post('/en/logg-inn/lenke/', { n: link.split('=')[1] ?? '' });
    expect(languageOf(kari)).toBe('en');
  });

  test('on a page in the language of the site changes no language, and the email is in that of the person', async () => {
    const { gateway, languageOf } = gatewayIn('nn');
    const kari = gateway.person({ language: 'nn' });
    const browser = new Browser(gateway);
    await browser.post('/logg-inn/', { email: 'kari@lag.example' });
    const [email] = await gateway.mail();
    expect(email?.text).toContain(`${URL_OF_SITE}/nn/logg-inn/lenke/?n=`);
    const [code = ''] = /^\d{3} \d{3}$/m.exec(email?.text ?? '') ?? [];
    expect((await browser.post('/logg-inn/kode/', { code })).headers.get('Location')).toBe('/admin/mine/');
    expect(languageOf(kari)).toBe('nn');
  });
});

test('what is refused is in the language of the address, or else of the person', async () => {
  const { gateway } = gatewayIn('nn', 'en');
  gateway.person({ role: 'admin', language: 'nn' });
  const browser = await gateway.signedIn();
  const refusedAt = async (path: string) => {
    const answer = await browser.post(path, { name: 'x'.repeat(20_000) });
    expect(answer.status).toBe(413);
    return answer.text();
  };
  expect(await refusedAt('/en/logg-inn/')).toContain('<html lang="en">');
  expect(await refusedAt('/admin/folk/ny/')).toContain('<html lang="nn">');
});
