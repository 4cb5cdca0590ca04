import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { actionIn, drafts, draftText, opened, sent, signedInPortal, valuesIn } from '../support/everyday.ts';
import { type Browser, URL_OF_SITE } from '../support/gateway.ts';
import { CHECKED, textOf } from '../support/review.ts';

const NEW = '/admin/mine/ny/';
const CHANGE = '/admin/mine/endre/?slug=turlag-kveldstur';
const PAGE = '/admin/mine/forening/?slug=turlag';
const TYPED = {
  ...{ title: 'Trilletur', kind: 'activity', theme: 'outdoors', summary: 'Rolig tur.', date: '2026-12-03' },
  ...{ from: '11', to: '12', repeat: 'once', venue: 'krona', price: '0' },
};
const ALT = { 'image.alt': 'To barnevogner på en skogsvei', 'image.consent.yes': 'yes' };

let photograph: Buffer;
beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const whole = sharp({ create: { width: 2400, height: 1800, channels: 3, background: 'green', noise } });
  photograph = await whole
    .withExif({ IFD0: { Copyright: 'Hemmelig sted' } })
    .jpeg({ quality: 95 })
    .toBuffer();
});

/** Opens a form and sends it with a file, as a browser does. */
async function sendPicture(
  browser: Browser,
  address: string,
  { typed, bytes, name = 'IMG 0001.JPG' }: { typed: Record<string, string>; bytes: Buffer; name?: string },
) {
  const page = await (await browser.get(address)).text();
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...valuesIn(page), ...typed }))
    if (field !== 'picture') form.set(field, value);
  form.set('picture', new File([new Uint8Array(bytes)], name));
  const action = actionIn(page);
  const answer = await browser.send(action, { method: 'POST', body: form, headers: { Origin: URL_OF_SITE } });
  return { action, answer, page: await answer.text() };
}

describe('a picture of a new activity', () => {
  test('is shown before it is sent, and saved with its words, small and without metadata', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, page } = await sendPicture(kari, NEW, { typed: { ...TYPED, ...ALT }, bytes: photograph });
    expect(page).toMatch(/<img class="chosen-picture" src="data:image\/webp;base64,[^"]+" alt="To barnevogner/);
    await sent(kari, action, valuesIn(page));
    const text = await draftText(portal, 'events/turlag-trilletur.md');
    const [, path = ''] = /src: \/(media\/turlag\/img-0001-[0-9a-f]{6}\.jpg)/.exec(text) ?? [];
    expect(text).toMatch(/alt: To barnevogner på en skogsvei\n\s+consent: true/);
    const { repository } = portal.asking.gateway;
    const head = (await repository.refs({ fresh: true })).get('refs/heads/cms/events/turlag-trilletur') ?? '';
    const bytes = (await repository.file(head, path))?.bytes ?? Buffer.alloc(0);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 1200 });
    expect(bytes.includes('Hemmelig sted')).toBe(false);
    expect(portal.gateway.state.sql.all`SELECT * FROM autosave_picture`).toEqual([]);
    // Pressed once more, it is not sent again without its picture.
    expect(await sent(kari, action, valuesIn(page))).toContain('er sendt til godkjenning');
    expect(await drafts(portal)).toEqual(['refs/heads/cms/events/turlag-trilletur']);
    expect(await textOf(kari.get('/admin/mine/'))).not.toContain('Du begynte på dette');
  });

  test('is still there when something has to be corrected, or the session has ended', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, answer, page } = await sendPicture(kari, NEW, {
      typed: { ...TYPED, title: '' },
      bytes: photograph,
    });
    expect([answer.status, page.includes('src="data:image/webp')]).toEqual([422, true]);
    expect(page).toContain('href="#felt-image.alt"'.replace('image.alt', 'image-alt'));
    kari.cookies.clear();
    const again = new FormData();
    for (const [field, value] of Object.entries({ ...TYPED, ...ALT })) again.set(field, value);
    again.set('picture', new File([new Uint8Array(photograph)], 'tur.jpg'));
    const lost = await kari.send(action, { method: 'POST', body: again, headers: { Origin: URL_OF_SITE } });
    expect(lost.status).toBe(303);
    const later = await portal.signedIn(portal.kari);
    const found = await (await later.get(action)).text();
    expect(found).toContain('src="data:image/webp');
    expect(await sent(later, action, valuesIn(found))).toContain('er sendt til godkjenning');
    expect(await draftText(portal, 'events/turlag-trilletur.md')).toContain('media/turlag/tur-');
  });

  test.each([
    ['of 56 megapixels', 'picture-too-large', 'Bildet er for stort: høyst 12 MB og 50 millioner bildepunkter.'],
    ['of 13 MB', 'picture-too-large', 'Bildet er for stort'],
    ['that is a page', 'picture-unknown', 'Dette er ikke et bilde av typen jpg, png eller webp.'],
    ['that is cut off', 'picture-broken', 'Bildet er ødelagt eller ikke helt.'],
  ])('%s is refused with a sentence, and the text stays', async (what, _, sentence) => {
    const { kari } = await signedInPortal();
    const bytes = await badPicture(what);
    const { action, answer, page } = await sendPicture(kari, NEW, { typed: { ...TYPED, ...ALT }, bytes });
    expect([answer.status, page.includes(sentence), page.includes('value="Trilletur"')]).toEqual([422, true, true]);
    expect(page).not.toContain('src="data:image');
    expect(valuesIn(await (await kari.get(action)).text()).title).toBe('Trilletur');
  });
});

describe('a picture that is there already', () => {
  const IMAGE = 'image: { src: /media/turlag/tur.png, alt: En tur, credit: Ola }';
  const path = 'events/turlag-kveldstur.md';
  const files = { ...CHECKED, [path]: CHECKED[path]?.replace('\n---\n', `\n${IMAGE}\n---\n`) ?? '' };

  test('gets other words, and keeps the rest', async () => {
    const { kari, portal } = await signedInPortal({ files, trusted: true });
    const typed = await opened(kari, CHANGE);
    expect(typed).toMatchObject({ 'image.alt': 'En tur', 'image.credit': 'Ola' });
    await sent(kari, CHANGE.replace(/\?.*/, ''), { ...typed, 'image.alt': 'En tur i skogen' });
    expect(await portal.published(path)).toMatch(
      /src: \/media\/turlag\/tur\.png\n\s+alt: En tur i skogen\n\s+credit: Ola/,
    );
  });

  test('is taken away with one tick, and is untouched by other changes', async () => {
    const { kari, portal } = await signedInPortal({ files, trusted: true });
    await sent(kari, CHANGE.replace(/\?.*/, ''), { ...(await opened(kari, CHANGE)), price: '20' });
    expect(await portal.published(path)).toContain(IMAGE);
    await sent(kari, CHANGE.replace(/\?.*/, ''), { ...(await opened(kari, CHANGE)), 'image.remove': 'yes' });
    expect(await portal.published(path)).not.toContain('image');
  });

  test('of an association’s page is replaced', async () => {
    const { kari, portal } = await signedInPortal({ trusted: true });
    const { action, page } = await sendPicture(kari, PAGE, { typed: ALT, bytes: photograph, name: 'å.jpeg' });
    await sent(kari, action, valuesIn(page));
    expect(await portal.published('associations/turlag.md')).toMatch(/src: \/media\/turlag\/a-[0-9a-f]{6}\.jpg/);
  });
});

test('only forms with a picture take files', async () => {
  const { kari } = await signedInPortal();
  const form = new FormData();
  form.set('picture', new File(['x'], 'x.jpg'));
  const answer = await kari.send('/admin/mine/dato/', { method: 'POST', body: form, headers: { Origin: URL_OF_SITE } });
  expect([answer.status, await textOf(answer)]).toEqual([415, expect.stringContaining('er ikke et skjema')]);
});

function badPicture(what: string): Promise<Buffer> | Buffer {
  if (what.includes('megapixels'))
    return sharp({ create: { width: 8000, height: 7000, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
  if (what.includes('MB')) return Buffer.concat([photograph.subarray(0, 1000), randomBytes(13 * 1024 * 1024)]);
  return what.includes('page') ? Buffer.from('<!doctype html><script>alert(1)</script>') : photograph.subarray(0, 5000);
}
