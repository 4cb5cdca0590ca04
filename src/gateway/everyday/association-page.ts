import type { z } from 'zod';
import { fill } from '../../i18n/index.ts';
import { type Association, association } from '../../schemas/association.ts';
import { unwrap } from '../../schemas/fields/field.ts';
import { type Fields, titleOf, withValue, writeFields } from '../entry/fields.ts';
import { fieldFromSchema, type FieldGroup } from '../public-forms/form-fields.ts';
import { type FormValues, oneLine } from '../public-forms/typed-values.ts';
import { editAddress } from '../review/context.ts';
import type { EverydayForm, FormRequest, OpenForm } from './everyday-form.ts';
import { imageOf, pictureErrorOf, pictureGroup, typedPicture } from './picture-fields.ts';
import { type ShownEntry, shownEntry } from './shown-entry.ts';
import { isTouched } from './touched.ts';

/** The form of an association's own page. */
export const associationPageForm: EverydayForm = {
  path: '/admin/mine/forening/',
  async open(request) {
    const entry = await shownEntry(request, 'associations');
    return entry && formOf(request, entry);
  },
};

const CONTACT = unwrap((unwrap(association.shape.contacts).inner as z.ZodArray<z.ZodType>).element)
  .inner as z.ZodObject;
const CONTACT_FIELDS = ['role', 'phone', 'email', 'hours'] as const;
const TEXT_FIELDS = ['title', 'summary', 'membership', 'buddy', 'website', 'support'] as const;

async function formOf(request: FormRequest, { location, seen, fields }: ShownEntry): Promise<OpenForm> {
  const { everyday: words } = request.language.words;
  const initial = typedFrom(fields);
  const { image } = fields.values as Partial<Association>;
  const name = titleOf(location, fields);
  return {
    title: fill(words.association.title, { association: name }),
    lead: words.association.lead,
    groups: await groupsOf(request, image !== undefined),
    initial,
    valuesOf: typedFrom,
    about: { slug: location.slug, seen },
    editor: editAddress(location),
    errorOf: errorOfProblem,
    propose(typed, picture) {
      const pictured = imageOf({ before: image, initial, typed }, picture, location.slug);
      const written = withTyped(fields, initial, typed);
      const whole = pictured.isChanged ? withValue(written, 'image', pictured.image) : written;
      return { location, raw: writeFields(location, whole), base: seen, assets: pictured.assets };
    },
    done: () => ({ what: 'saved', title: name }),
  };
}

async function groupsOf({ language, parts }: FormRequest, hasPicture: boolean): Promise<FieldGroup[]> {
  const { everyday: words, publicForms, editor } = language.words;
  const setting = { language, site: await parts.content.site() };
  const ask = (name: string) => fieldFromSchema(association, name, setting);
  const askContact = (name: string) => ({
    ...fieldFromSchema(CONTACT, name, setting, { kind: 'line' }),
    name: `contact.${name}`,
  });
  return [
    {
      ...{ id: 'hva', heading: publicForms.what, lead: publicForms.shownToAll },
      fields: [
        ask('title'),
        fieldFromSchema(association, 'summary', setting),
        { name: 'body', label: editor.text, hint: editor.textHint, isOptional: true, kind: 'lines' },
      ],
    },
    {
      ...{ id: 'kontakt', heading: words.association.contact, lead: words.association.contactLead },
      fields: CONTACT_FIELDS.map(askContact),
    },
    {
      ...{ id: 'mer', heading: words.association.more },
      fields: [ask('membership'), ask('buddy'), ask('website'), ask('support')],
    },
    pictureGroup(association, setting, hasPicture),
  ];
}

function typedFrom({ values, body }: Fields): FormValues {
  const { contacts = [], image, ...page } = values as Partial<Association>;
  const [first] = contacts;
  return {
    body,
    ...typedPicture(image),
    ...Object.fromEntries(TEXT_FIELDS.map((name) => [name, page[name] ?? ''])),
    ...Object.fromEntries(CONTACT_FIELDS.map((name) => [`contact.${name}`, first?.[name] ?? ''])),
  };
}

function withTyped(fields: Fields, initial: FormValues, typed: FormValues): Fields {
  const isChanged = (name: string) => isTouched(initial, typed, name);
  const written = TEXT_FIELDS.filter(isChanged).reduce(
    (entry, name) => withValue(entry, name, oneLine(typed[name] ?? '') || undefined),
    fields,
  );
  const hasContact = CONTACT_FIELDS.some((name) => isChanged(`contact.${name}`));
  const whole = hasContact ? withValue(written, 'contacts', contactsWith(fields, typed)) : written;
  return isChanged('body') ? { ...whole, body: typed.body ?? '' } : whole;
}

// The first contact is the one on the page; what the form does not ask about stays.
function contactsWith({ values }: Fields, typed: FormValues) {
  const [first, ...others] = (values as Partial<Association>).contacts ?? [];
  const asked = Object.fromEntries(CONTACT_FIELDS.map((name) => [name, typed[`contact.${name}`]]));
  const filled = Object.entries({ ...first, ...asked }).filter(([, value]) => value);
  return [Object.fromEntries(filled), ...others];
}

function errorOfProblem({ field, reason }: { field: string; reason: string }) {
  const ofPicture = pictureErrorOf({ field, reason });
  if (ofPicture) return ofPicture;
  const [, contact] = /^contacts\.\d+\.(\w+)$/.exec(field) ?? [];
  return { name: contact ? `contact.${contact}` : field === 'file' ? 'body' : field, reason };
}
