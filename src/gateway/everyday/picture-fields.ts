import type { z } from 'zod';
import type { FormSetting } from '../../cms/config/form-setting.ts';
import type { Event } from '../../schemas/event.ts';
import type { UnsentPicture } from '../autosave/unsent-picture.ts';
import type { Asset } from '../editing/pictures.ts';
import { fieldFromSchema, type FieldGroup } from '../public-forms/form-fields.ts';
import { type FormValues, oneLine } from '../public-forms/typed-values.ts';
import { isTouched } from './touched.ts';

type Picture = NonNullable<Event['image']>;

/** The file input of the picture, and the box that takes the picture away. */
export const PICTURE = 'picture';
export const REMOVE_PICTURE = 'image.remove';

/** Lists the fields of the picture of an entry, below a heading that opens them. */
export function pictureGroup(schema: z.ZodObject, setting: FormSetting, hasPicture: boolean): FieldGroup {
  const { picture } = setting.language.words.everyday;
  const ask = (path: string) => fieldFromSchema(schema, path, setting);
  const { label } = ask('image.consent');
  const tick = { isOptional: true, kind: 'ticks' } as const;
  const remove = { name: 'image', label: picture.removeQuestion, ...tick };
  return {
    ...{ id: 'bilde', heading: picture.heading, folded: picture.open },
    fields: [
      { ...ask('image.src'), name: PICTURE, kind: 'picture', isOptional: true },
      { ...ask('image.alt'), isOptional: true, kind: 'line' },
      ask('image.credit'),
      { name: 'image.consent', label: picture.people, ...tick, options: [{ value: 'yes', label }] },
      ...(hasPicture ? [{ ...remove, options: [{ value: 'remove', label: picture.remove }] }] : []),
    ],
  };
}

/** Returns the values of the fields for the picture of an entry. */
export function typedPicture(image: Partial<Picture> | undefined): FormValues {
  const { alt = '', credit = '', consent } = image ?? {};
  return { 'image.alt': alt, 'image.credit': credit, 'image.consent.yes': consent ? 'yes' : '' };
}

/** The picture of an entry after a form, and the file to save with it. */
export interface TypedImage {
  isChanged: boolean;
  image: Record<string, unknown> | undefined;
  assets: Asset[];
}

/** Returns the picture that a form describes: a new file, or other words about the one that was there. */
export function imageOf(
  { before, initial, typed }: { before: Partial<Picture> | undefined; initial: FormValues; typed: FormValues },
  picture: UnsentPicture | undefined,
  association: string,
): TypedImage {
  const path = picture && `media/${association}/${picture.name}`;
  const src = path ? `/${path}` : before?.src;
  const isRemoved = typed[REMOVE_PICTURE] === 'yes' && !picture;
  const names = Object.keys(typedPicture(undefined));
  const isChanged = picture !== undefined || isRemoved || names.some((name) => isTouched(initial, typed, name));
  const words = {
    src,
    alt: oneLine(typed['image.alt'] ?? '') || undefined,
    credit: oneLine(typed['image.credit'] ?? '') || undefined,
    consent: typed['image.consent.yes'] ? true : undefined,
  };
  const filled = Object.entries(words).filter(([, value]) => value !== undefined);
  // Words without a picture are about nothing.
  const image = src && !isRemoved ? Object.fromEntries(filled) : undefined;
  return { isChanged, image, assets: picture && path ? [{ path, bytes: picture.bytes }] : [] };
}

/** Maps a problem of the picture to its field; undefined for problems of other fields. */
export function pictureErrorOf({ field, reason }: { field: string; reason: string }) {
  if (!/^image(?:\.|$)/.test(field)) return undefined;
  return { name: /^image\.(?:alt|credit)$/.test(field) ? field : PICTURE, reason };
}
