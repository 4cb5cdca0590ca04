/**
 * Gives the headers that every server of ours sends with an address: `/en/sok/` as `/sok/`.
 *
 * The policy is a header and no `<meta>`, because a break-out in the head would switch that off.
 */
export function headersFor(pathname: string): Record<string, string> {
  const kinds = KINDS.filter(({ at }) => at.test(pathname));
  const policy = Object.assign({}, PAGE_POLICY, ...kinds.map((kind) => kind.policy));
  return Object.assign({ 'Content-Security-Policy': inOneLine(policy) }, ALWAYS, ...kinds.map((kind) => kind.headers));
}

type Policy = Readonly<Record<string, string>>;

interface Kind {
  at: RegExp;
  /** What differs from the policy of a page. */
  policy?: Policy;
  headers?: Readonly<Record<string, string>>;
}

/** No inline script or style, nothing from elsewhere; `data:` pictures are the icons in Designsystemet's own CSS. */
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

/** Features of the device that no page uses. Copying a feed's address to the clipboard is not among them. */
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

/** For the pages of the gateway, which may be asked for with a key in the address. Forms still tell their origin. */
const NO_PATHS = { 'Referrer-Policy': 'strict-origin' };

/** For programs of other sites to fetch: calendars, news and open data. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

const KINDS: readonly Kind[] = [
  // Pagefind runs WebAssembly.
  { at: inEveryLanguage('sok/'), policy: { 'script-src': "'self' 'wasm-unsafe-eval'" } },
  // The hash of an empty style, which FullCalendar 6 inserts and fills by script.
  {
    at: inEveryLanguage('kalender/'),
    policy: { 'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" },
  },
  // Map tiles, after a press.
  { at: inEveryLanguage('kart/'), policy: { 'img-src': "'self' data: https://cache.kartverket.no" } },
  // Lists in frames of other sites, also of those that let in nothing that does not say so.
  {
    at: inEveryLanguage('innbygg/'),
    policy: { 'frame-ancestors': '*' },
    headers: { 'Cross-Origin-Opener-Policy': 'unsafe-none', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { at: inEveryLanguage('(?:logg-inn|admin|gw|send-inn|meld-endring|bli-frivillig/meld-deg)/'), headers: NO_PATHS },
  // The editor fills inline styles and previews pictures from blobs; its preview is a frame of its own.
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
  // Staff's pages have none of the editor in them.
  { at: /^\/admin\/(?:folk|saker|mine|versjoner)\//, policy: PAGE_POLICY },
  // Uploaded pictures: should one turn out to be a page, it can do nothing.
  { at: /^\/media\//, policy: { 'script-src': "'none'", 'form-action': "'none'", sandbox: '' } },
  { at: inEveryLanguage('data/'), headers: OPEN },
  { at: inEveryLanguage('nytt\\.json$'), headers: OPEN },
  { at: /^\/data\/.*\.csv$/, headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  { at: /\.json$/, headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  { at: /\.xml$/, headers: { ...OPEN, 'Content-Type': 'application/xml; charset=utf-8' } },
  // With a slash behind it, it leads on to the calendar.
  { at: /\.ics\/?$/, headers: { ...OPEN, 'Content-Type': 'text/calendar; charset=utf-8' } },
];

function inEveryLanguage(address: string): RegExp {
  return new RegExp(`^/(?:(?:[a-z]{2,3}|lettlest)/)?${address}`);
}

function inOneLine(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');
}
