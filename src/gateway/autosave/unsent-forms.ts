import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import type { PictureFault } from '../../entries/clean-picture.ts';
import { Refusal } from '../editing/refusal.ts';
import { type GatewayContext, type GatewayEnvironment, type GatewayParts, readFormFields } from '../http/context.ts';
import type { State } from '../storage/database.ts';
import { allAutosavesOf, storeAutosave } from './autosave.ts';
import { storeUnsentPicture } from './unsent-picture.ts';
import { FORM_KEY, type FormKey, newFormKey, readFormKey } from './form-key.ts';

/** What a person has written in a plain form and not sent yet. */
export interface UnsentForm {
  id: string;
  /** The key that opens it. */
  key: string;
  /** The path of the form, such as `/admin/mine/ny/`. */
  path: string;
  /** The entry that it is about; empty for a new one. */
  slug: string;
  /** The fields by name, hidden ones included. */
  values: Readonly<Record<string, string>>;
  /** When it was last stored, in milliseconds. */
  at: number;
}

const fields = z.record(z.string(), z.string());

/** The most characters of a form as JSON, as many as a public form may have; its picture is not counted. */
const MAX_FORM_LENGTH = 512 * 1024;

/** Stores what is written in a form as an autosave. */
function storeUnsentForm(
  state: State,
  { id, person }: FormKey,
  { path, values }: Pick<UnsentForm, 'path' | 'values'>,
  now: number,
): void {
  const { slug = '' } = values;
  const content = JSON.stringify(values);
  if (content.length > MAX_FORM_LENGTH) throw new Refusal('too-big');
  storeAutosave(state, person, { id, collection: path, slug, content }, now);
}

/**
 * Stores a form as it was sent: its text, and the picture if there is one. Returns its text, and why the picture cannot be
 * used. Throws a `Refusal` for a text that no entry could hold.
 */
export async function storeSentForm(
  { state, now }: Pick<GatewayParts, 'state' | 'now'>,
  key: FormKey,
  context: Pick<GatewayContext, 'req'>,
): Promise<{ values: UnsentForm['values']; fault?: PictureFault | undefined }> {
  const values = await readFormFields(context);
  storeUnsentForm(state, key, { path: context.req.path, values }, now());
  const { picture } = await context.req.parseBody();
  const fault = picture instanceof File && picture.size > 0 ? await storeUnsentPicture(state, key, picture) : undefined;
  return { values, fault };
}

/** Lists a person's unsent plain forms, newest first. */
export function unsentFormsOf(state: State, person: number, now: number): UnsentForm[] {
  return allAutosavesOf(state, person, now)
    .filter(({ collection }) => collection.startsWith('/'))
    .flatMap(({ id, collection: path, slug, content, at }) => {
      const values = valuesIn(content);
      const key = newFormKey(state.secret, { id, person }, now);
      return values ? [{ id, key, path, slug, values, at }] : [];
    });
}

/**
 * Stores a form that is sent after its session has ended, and asks the person to sign in and go on with it. Its key shows
 * that it was shown to this person. Only then its body is read, within `limit`.
 */
export function storeSignedOutForm(parts: GatewayParts, limit: MiddlewareHandler) {
  const { state, log, now } = parts;
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const isPage = context.req.header('Accept')?.includes('text/html');
    const key = context.var.session || !isPage ? undefined : keyIn(state, context.req.query(FORM_KEY), now());
    if (!key) return next();
    const tooLarge = await limit(context, () => Promise.resolve());
    if (tooLarge) return tooLarge;
    const { pathname, search } = new URL(context.req.url);
    await storeSentForm(parts, key, context);
    log('signed-out-form', { person: key.person });
    return context.redirect(`/logg-inn/?til=${encodeURIComponent(pathname + search)}`, 303);
  });
}

function keyIn(state: State, text: string | undefined, now: number): FormKey | undefined {
  const key = readFormKey(state.secret, text ?? '', now);
  const isKnown = key && state.sql.get`SELECT 1 FROM person WHERE id = ${key.person}`;
  return isKnown ? key : undefined;
}

// The browser writes autosaves too, so they may hold anything.
function valuesIn(content: string): UnsentForm['values'] | undefined {
  try {
    return fields.safeParse(JSON.parse(content)).data;
  } catch {
    return undefined;
  }
}
