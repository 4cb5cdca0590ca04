import { PREVIEW_PAGE, staffPages } from '../domain/fixed-pages.ts';
import { languageCodes } from '../i18n/language.ts';

/**
 * Returns the headers that all our servers send with a path: `/en/sok/` as `/sok/`. The pages with a map allow pictures
 * from the host of its tiles, if there is one.
 *
 * The policy is a header, not a `<meta>`, because an injection in the head would disable that.
 */
export function headersFor(pathname: string, tileHost?: string): Record<string, string> {
  const kinds = KINDS.filter(({ at }) => at.test(pathname));
  const policy: Record<string, string> = Object.assign({}, PAGE_POLICY, ...kinds.map((kind) => kind.policy));
  if (tileHost && HAS_MAP.some((at) => at.test(pathname))) policy['img-src'] += ` ${tileHost}`;
  return Object.assign({ 'Content-Security-Policy': inOneLine(policy) }, ALWAYS, ...kinds.map((kind) => kind.headers));
}

type Policy = Readonly<Record<string, string>>;

interface Kind {
  at: RegExp;
  /** Differences from the policy of a page. */
  policy?: Policy;
  headers?: Readonly<Record<string, string>>;
}

/** No inline script or style, nothing from other hosts; `data:` pictures are the icons in Designsystemet's CSS. */
const PAGE_POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** Browser features that no page uses. Copying a feed's address to the clipboard is not among them. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'sync-xhr', 'usb', 'xr-spatial-tracking'],
];

const ALWAYS = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For gateway pages, whose address may contain a key. Forms still send their origin. */
const NO_PATHS = { 'Referrer-Policy': 'strict-origin' };

/** For other sites' programs to fetch: calendars, news and open data. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

const KINDS: readonly Kind[] = [
  // Their names change with their content.
  { at: /^\/_astro\//, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Pagefind runs WebAssembly.
  { at: inEveryLanguage('sok/'), policy: { 'script-src': "'self' 'wasm-unsafe-eval'" } },
  // The hash of an empty style, which FullCalendar 6 inserts and fills by script.
  {
    at: inEveryLanguage('kalender/'),
    policy: { 'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" },
  },
  // Lists embedded in other sites, also those that require embedded resources to opt in.
  {
    at: inEveryLanguage('innbygg/'),
    policy: { 'frame-ancestors': '*' },
    headers: { 'Cross-Origin-Opener-Policy': 'unsafe-none', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { at: inEveryLanguage('(?:logg-inn|admin|gw|send-inn|meld-endring|bli-frivillig/meld-deg)/'), headers: NO_PATHS },
  // The editor sets inline styles and previews pictures from blobs; its preview is a frame of its own.
  {
    at: /^\/admin\//,
    policy: {
      'default-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'connect-src': "'self' blob:",
      'font-src': "'self' data:",
      'frame-ancestors': "'self'",
    },
  },
  // Staff pages do not include the editor.
  { at: new RegExp(`^/admin/(?:${staffPages.join('|')})/`), policy: PAGE_POLICY },
  // Uploaded pictures: if one turns out to be HTML, it can do nothing.
  { at: /^\/media\//, policy: { 'script-src': "'none'", 'form-action': "'none'", sandbox: '' } },
  { at: inEveryLanguage('data/'), headers: OPEN },
  { at: inEveryLanguage('nytt\\.json$'), headers: OPEN },
  { at: /^\/data\/.*\.csv$/, headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  { at: /\.json$/, headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  { at: /\.xml$/, headers: { ...OPEN, 'Content-Type': 'application/xml; charset=utf-8' } },
  // With a trailing slash it redirects to the calendar.
  { at: /\.ics\/?$/, headers: { ...OPEN, 'Content-Type': 'text/calendar; charset=utf-8' } },
];

/** The list of places, and the editor, where a press sets a point. The tiles are loaded when somebody asks for the map. */
const HAS_MAP = [inEveryLanguage('kart/'), new RegExp(`^/admin/(?!(?:${[...staffPages, PREVIEW_PAGE].join('|')})/)`)];

function inEveryLanguage(address: string): RegExp {
  return new RegExp(`^/(?:(?:${languageCodes.join('|')})/)?${address}`);
}

function inOneLine(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');
}
