import { Hono } from 'hono';
import sharp from 'sharp';
import { addressRoutes } from '../../../src/gateway/addresses/routes.ts';
import { contentFacts } from '../../../src/gateway/editing/content-facts.ts';
import { openSubmissions } from '../../../src/gateway/public-forms/submission.ts';
import { editingRoutes } from '../../../src/gateway/editing/routes.ts';
import { editorConfigRoutes } from '../../../src/gateway/editor/config-routes.ts';
import { openValidatedContent } from '../../../src/gateway/review/validated-content.ts';
import { giveAssociation } from '../../../src/gateway/people/register.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { event, FILES, gatewayOn, saveParameters, turlag } from './editing.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { Browser, START, TestGateway, URL_OF_SITE } from './gateway.ts';
import { SETTINGS } from './public-forms.ts';

const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const EDITOR =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/** The default headers of a route. */
const COMMON: Record<string, string> = {
  'content-security-policy': PAGE,
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The headers of each kind of route, for all users and all responses. */
export const headersOf = {
  page: COMMON,
  editor: { ...COMMON, 'content-security-policy': EDITOR },
  // The browser may restore an empty form, but never typed values.
  form: { ...COMMON, 'cache-control': 'private, max-age=600' },
  picture: { ...COMMON, 'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'" },
} satisfies Record<string, Record<string, string>>;

type Kind = keyof typeof headersOf;

/** The kind of every gateway route, without language prefix. Add new routes here. */
export const routeKinds: Record<string, Kind> = {
  'GET /helse': 'page',
  'GET /logg-inn/': 'page',
  'POST /logg-inn/': 'page',
  'GET /logg-inn/portal/:name/': 'page',
  'GET /logg-inn/kode/': 'page',
  'POST /logg-inn/kode/': 'page',
  'GET /logg-inn/lenke/': 'page',
  'POST /logg-inn/lenke/': 'page',
  'POST /logg-inn/papir/': 'page',
  'POST /logg-inn/ut/': 'page',
  'GET /logg-inn/ut/': 'page',
  'GET /logg-inn/sprak/': 'page',
  'POST /logg-inn/sprak/': 'page',
  'GET /admin/': 'editor',
  'GET /admin/meg': 'editor',
  'GET /admin/config.json': 'editor',
  'GET /admin/folk/': 'page',
  'GET /admin/folk/ny/': 'page',
  'POST /admin/folk/ny/': 'page',
  'GET /admin/folk/:id{\\d+}/': 'page',
  'POST /admin/folk/:id{\\d+}/': 'page',
  'POST /admin/folk/:id{\\d+}/forening/': 'page',
  'POST /admin/folk/:id{\\d+}/forening/bort/': 'page',
  'POST /admin/folk/:id{\\d+}/overta/': 'page',
  'POST /admin/folk/:id{\\d+}/papir/': 'page',
  'POST /admin/folk/:id{\\d+}/ut/': 'page',
  'POST /admin/folk/:id{\\d+}/fjern/': 'page',
  'GET /admin/saker/': 'page',
  'POST /admin/saker/sett/': 'page',
  'POST /admin/saker/ta-tilbake/': 'page',
  'POST /admin/saker/borte/': 'page',
  'GET /admin/saker/uke/': 'page',
  'POST /admin/saker/flere/': 'page',
  'POST /admin/saker/angre/': 'page',
  'POST /admin/saker/svar/fjern/': 'page',
  'POST /admin/saker/medarrangor/': 'page',
  'POST /admin/saker/overta/': 'page',
  'POST /admin/saker/overta/nei/': 'page',
  'GET /admin/saker/:collection/:slug/': 'page',
  'POST /admin/saker/:collection/:slug/godkjenn/': 'page',
  'POST /admin/saker/:collection/:slug/tilbake/': 'page',
  'GET /admin/mine/': 'page',
  'POST /admin/mine/send/': 'page',
  'GET /admin/mine/avlys/': 'page',
  'POST /admin/mine/avlys/': 'page',
  'POST /admin/mine/angre/': 'page',
  'GET /admin/mine/fortsett/': 'page',
  'POST /admin/mine/fortsett/': 'page',
  'GET /admin/mine/ny/': 'page',
  'POST /admin/mine/ny/': 'page',
  'GET /admin/mine/endre/': 'page',
  'POST /admin/mine/endre/': 'page',
  'GET /admin/mine/dato/': 'page',
  'POST /admin/mine/dato/': 'page',
  'GET /admin/mine/datoer/': 'page',
  'POST /admin/mine/datoer/': 'page',
  'GET /admin/mine/forening/': 'page',
  'POST /admin/mine/forening/': 'page',
  'POST /admin/mine/forkast/': 'page',
  'POST /admin/mine/stemmer/': 'page',
  'POST /admin/mine/medarrangor/': 'page',
  'GET /admin/mine/kalender/': 'page',
  'POST /admin/mine/kalender/': 'page',
  'POST /admin/mine/kalender/prov/': 'page',
  'POST /admin/mine/kalender/hent/': 'page',
  'POST /admin/mine/kalender/slutt/': 'page',
  'GET /admin/mine/overta/': 'page',
  'POST /admin/mine/overta/': 'page',
  'POST /admin/mine/overta/angre/': 'page',
  'GET /admin/regneark/': 'page',
  'POST /admin/regneark/': 'page',
  'GET /admin/regneark/mal.xlsx': 'page',
  'GET /admin/regneark/mal.csv': 'page',
  'GET /admin/forhandsvisning/events/:slug/': 'editor',
  'GET /admin/versjoner/': 'page',
  'GET /admin/versjoner/:collection/:slug/': 'page',
  'GET /admin/versjoner/:collection/:slug/:version/': 'page',
  'POST /admin/versjoner/:collection/:slug/:version/hent/': 'page',
  'GET /admin/tall/': 'page',
  'GET /admin/tall/tall.csv': 'page',
  'GET /admin/tilstand/': 'page',
  'GET /admin/kalendere/': 'page',
  'POST /admin/kalendere/tillit/': 'page',
  'GET /admin/registre/': 'page',
  'POST /admin/registre/': 'page',
  'POST /admin/registre/velg/': 'page',
  'GET /admin/utgaver/': 'page',
  'POST /admin/utgaver/tilbake/': 'page',
  'POST /admin/utgaver/nyeste/': 'page',
  'GET /gw/published': 'page',
  'POST /gw': 'page',
  'GET /gw/state': 'page',
  'GET /gw/picture': 'picture',
  'GET /gw/addresses': 'page',
  'GET /gw/autosave': 'page',
  'POST /gw/autosave': 'page',
  'POST /gw/autosave/drop': 'page',
  'GET /send-inn/': 'form',
  'POST /send-inn/': 'page',
  'GET /send-inn/takk/': 'page',
  'GET /meld-endring/': 'form',
  'POST /meld-endring/': 'page',
  'GET /meld-endring/takk/': 'page',
  'GET /bli-frivillig/meld-deg/': 'form',
  'POST /bli-frivillig/meld-deg/': 'page',
  'GET /bli-frivillig/meld-deg/takk/': 'page',
};

const HEALTHY = {
  ...{ now: START, hasMail: true, backupAt: START, certificate: undefined, node: '24.0.0' },
  ...{ outdatedPackages: [], links: undefined },
};

const PICTURE = 'media/turlag/a.png';

/** A gateway with everything mounted, and three browsers: anonymous, Kari of an association, Mona of staff. */
export async function wholeGateway(files: Record<string, string> = {}) {
  const editing = await gatewayOn({ ...FILES, 'site.yml': SETTINGS, ...files });
  const { repository } = editing.gateway;
  const content = contentFacts(repository);
  const gateway = new TestGateway({
    content,
    submissions: openSubmissions(editing.gateway),
    operation: async () => HEALTHY,
    releases: { target: temporaryFolder(), onChanged: () => undefined },
    registers: { folder: temporaryFolder(), get: async () => ({ status: 404, text: '' }) },
    review: {
      editing: editing.gateway,
      validatedContent: openValidatedContent(repository, languageOf('nb')),
      published: () => undefined,
      publishingStatus: () => ({
        publishing: { state: 'idle', at: '2026-11-21T09:00:00Z' },
        remote: { state: 'none' },
      }),
      publicationOf: async () => ({ state: 'waiting' }),
    },
    editing: (sessionOf, languageOfSession) =>
      new Hono()
        .route(
          '/',
          editingRoutes(editing.gateway, sessionOf, () => ({})),
        )
        .route('/', editorConfigRoutes({ url: URL_OF_SITE, content, sessionOf, languageOfSession }))
        .route('/', addressRoutes({ content, sessionOf, search: async () => [], log: () => {}, now: () => START })),
  });
  const kari = gateway.person();
  giveAssociation(gateway.state, kari.id, { slug: 'turlag', trusted: false });
  gateway.person({ name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator' });
  const bytes = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const draft = saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' }));
  await editing.ask(turlag, 'persistEntry', {
    ...draft,
    assets: [{ path: PICTURE, content: bytes.toString('base64') }],
  });
  return {
    ...{ gateway, editing, kari },
    people: {
      stranger: new Browser(gateway),
      association: await gateway.signedIn('kari@lag.example'),
      staff: await gateway.signedIn('mona@sentral.example'),
    },
  };
}

/** Lists the distinct routes of a gateway as `METHOD /pattern`, without middleware. */
export function routesOf({ app }: Pick<TestGateway, 'app'>): string[] {
  const own = app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'));
  return [...new Set(own.map(({ method, path }) => `${method} ${path.replace(/^\/:language\{[^/]*\}(?=\/)/, '')}`))];
}

/** Fills in the parameters of a route pattern with existing values. */
export function addressAt(pattern: string, id: number): string {
  const filled = pattern
    .replace(/:id(\{[^/]*\})?/, String(id))
    .replace(/:collection(\{[^/]*\})?/, 'events')
    .replace(/:slug(\{[^/]*\})?/, 'turlag-kveldstur')
    .replace(/:\w+(\{[^/]*\})?/g, 'x');
  return pattern === '/gw/picture' ? `${filled}?path=${PICTURE}` : filled;
}
