import { onTestFinished } from 'vitest';
import { type AppParts, gatewayApp } from '../../../src/gateway/app.ts';
import type { Log } from '../../../src/gateway/log.ts';
import { emailSender } from '../../../src/gateway/email/outbox.ts';
import { frameOf } from '../../../src/gateway/http/page-frame.ts';
import { addPerson, giveAssociation, type Person, type PersonDetails } from '../../../src/gateway/people/register.ts';
import { openState, type State } from '../../../src/gateway/storage/database.ts';
import { readContentFolder } from '../../../src/entries/folder.ts';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { headersFor } from '../../../src/integrations/headers.ts';
import { temporaryFolder } from '../../publish/folders.ts';

export const URL_OF_SITE = 'https://dugnad.elvedal.example';
export const START = Date.parse('2026-11-21T10:00:00+01:00');
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export interface SentEmail {
  to: string;
  subject: string;
  text: string;
}

/** A gateway in this process, with a clock and a mailbox controlled by the test. */
export class TestGateway {
  readonly folder: string;
  readonly state: State;
  readonly letters: SentEmail[] = [];
  readonly logged: { event: string; [fact: string]: unknown }[] = [];
  readonly app: ReturnType<typeof gatewayApp>;
  now = START;
  #deliver: (now: number) => Promise<void>;

  constructor(parts: Partial<AppParts> = {}, folder = temporaryFolder()) {
    this.folder = folder;
    const state = openState(folder);
    onTestFinished(() => state.database.close());
    this.state = state;
    const log: Log = (event, facts) => this.logged.push({ event, ...facts });
    this.#deliver = emailSender(state, async (letter) => void this.letters.push(letter), log);
    this.app = gatewayApp({
      settings: { url: URL_OF_SITE, behindProxy: false },
      state,
      content: {
        site: async () => SITE,
        closures: async () => CLOSURES,
        associations: async () => ASSOCIATIONS,
        venues: async () => [],
      },
      frame: frameOf(folder),
      log,
      now: () => this.now,
      headersFor,
      checks: {},
      ...parts,
    });
  }

  person(details: Partial<PersonDetails> = {}, ...associations: string[]): Person {
    const whole: PersonDetails = {
      name: 'Kari Nordmann',
      email: 'kari@lag.example',
      role: 'association',
      language: 'nb',
    };
    const { id } = addPerson(this.state, { ...whole, ...details }, this.now);
    for (const slug of associations) giveAssociation(this.state, id, { slug, trusted: false });
    return { ...whole, ...details, id, signedInAt: null, associations: [] };
  }

  /** Returns the new emails, each only once. */
  async mail(): Promise<SentEmail[]> {
    await this.#deliver(this.now);
    return this.letters.splice(0);
  }

  /** Requests a sign-in email in a browser and returns its link and code. */
  async keysFor(browser: Browser, email = 'kari@lag.example'): Promise<{ link: string; code: string }> {
    await browser.post('/logg-inn/', { email });
    const letter = (await this.mail()).at(-1);
    return keysIn(letter?.text ?? '');
  }

  /** Returns a browser in which a person is signed in. */
  async signedIn(email = 'kari@lag.example'): Promise<Browser> {
    const browser = new Browser(this);
    const { link } = await this.keysFor(browser, email);
    await browser.post('/logg-inn/lenke/', { n: link });
    return browser;
  }
}

/** A minimal browser: it stores cookies and sends the origin of forms. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #gateway: TestGateway;
  readonly #address: string;

  constructor(gateway: TestGateway, address = '192.0.2.1') {
    this.#gateway = gateway;
    this.#address = address;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers });
  }

  /** Opens a URL and follows redirects. */
  async open(path: string): Promise<Response> {
    const answer = await this.get(path);
    const location = answer.headers.get('Location');
    return location ? this.open(location) : answer;
  }

  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: URL_OF_SITE, ...headers },
    });
  }

  async send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      Accept: 'text/html',
      Host: new URL(URL_OF_SITE).host,
      ...(cookie && { Cookie: cookie }),
      ...init.headers,
    };
    const connection = { incoming: { socket: { remoteAddress: this.#address } } };
    const response = await this.#gateway.app.request(URL_OF_SITE + path, { ...init, headers }, connection);
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Checks whether the browser is signed in. */
  async isSignedIn(): Promise<boolean> {
    return (await this.get('/admin/meg')).status === 200;
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function keysIn(text: string): { link: string; code: string } {
  const link = /\?n=([\w-]+)/.exec(text)?.[1];
  const code = /^(\d{3} \d{3})$/m.exec(text)?.[1];
  if (!link || !code) throw new Error(`No keys in: ${text}`);
  return { link, code };
}

const ASSOCIATIONS = [
  { slug: 'moen-il', name: 'Moen IL' },
  { slug: 'asen-kor', name: 'Åsen kor' },
  { slug: 'elvedal-sanitetsforening', name: 'Elvedal sanitetsforening' },
];

export const SITE = {
  ...(validateContent(
    readContentFolder('content').filter(({ path }) => !path.includes('/')),
    languageOf('nb'),
  ).settings?.site as Site),
  languages: [{ code: 'nn', full: true }],
};

export const CLOSURES = { school_years: [], school_holidays: [], closed: [] };
