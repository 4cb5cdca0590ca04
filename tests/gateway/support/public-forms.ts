import { contentFacts } from '../../../src/gateway/editing/content-facts.ts';
import { openSubmissions } from '../../../src/gateway/public-forms/submission.ts';
import { type TestEditing, FILES, gatewayOn } from './editing.ts';
import { Browser, MINUTE, TestGateway } from './gateway.ts';

/** The values that a person enters to submit an activity. */
export const ACTIVITY: Record<string, string> = {
  associations: 'turlag',
  title: 'Kveldstur for alle',
  kind: 'activity',
  theme: 'outdoors',
  summary: 'Vi går en rolig tur sammen.',
  body: 'Ta med hodelykt.',
  date: '2026-12-01',
  from: '18:00',
  to: '20:00',
  repeat: 'week',
  'repeat.until': '2027-05-25',
  'repeat.skip.school-holidays': 'yes',
  venue: 'krona',
  price: 'Gratis',
  signup: '61 00 00 10',
  name: 'Olga Olsen',
  reach: 'olga@privat.example',
};

/** The portal settings with mailboxes for the forms. */
export const SETTINGS = `${FILES['site.yml']?.replace('contacts: {}', '')}contacts:
  website: { role: Redaktør, phone: 61 00 00 03, email: dugnad@elvedal.example }
  volunteer: { role: Koordinator, phone: 61 00 00 02, email: frivillig@elvedal.example }
languages: [{ code: nn, full: true }, { code: en, full: true }]
`;

/** A portal with a real repository, the public forms and the mailbox of the centre. */
export async function portalWithPublicForms(files: Record<string, string> = {}) {
  const editing = await gatewayOn({ ...FILES, 'site.yml': SETTINGS, ...files });
  const content = contentFacts(editing.gateway.repository);
  const gateway = new TestGateway({ content, submissions: openSubmissions(editing.gateway) });
  return { ...editing, editing, gateway, content, browser: new Browser(gateway) };
}

export type PortalWithPublicForms = Awaited<ReturnType<typeof portalWithPublicForms>>;

/** Opens a form and waits as long as a person would; returns its hidden fields. */
export async function openForm({ gateway, browser }: PortalWithPublicForms, path: string): Promise<{ merke: string }> {
  const merke = stampIn(await (await browser.get(path)).text());
  gateway.now += MINUTE;
  return { merke };
}

/** Submits a form without the confirmation page. */
export async function submitForm(
  portal: PortalWithPublicForms,
  path: string,
  fields: Record<string, string>,
): Promise<Response> {
  return portal.browser.post(path, { ...(await openForm(portal, path)), ...fields, trinn: 'send' });
}

export function stampIn(page: string): string {
  return /name="merke"\s+value="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** Lists the messages of the error summary. */
export function errorsIn(page: string): string[] {
  return [...page.matchAll(/<a href="#felt-[^"]*">([^<]*)</g)].map(([, sentence = '']) =>
    sentence.replaceAll('\u00a0', ' '),
  );
}

/** Lists the drafts as staff see them. */
export function drafts(
  { path }: Pick<TestEditing, 'path'>,
  git: (path: string, ...words: string[]) => string,
): string[] {
  return git(path, 'for-each-ref', '--format=%(refname)', 'refs/heads/cms/').split('\n').filter(Boolean);
}
