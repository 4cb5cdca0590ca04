import type { DecapCollection, DecapField, FileCollection, Widget } from './decap-config.ts';
import { folderCollection } from './folder-collection.ts';
import type { FormSetting } from './form-setting.ts';
import { collections } from '../../schemas/collections.ts';

interface OwnAssociation {
  slug: string;
  trusted: boolean;
}

/** Lists the collections of an association's editor: own events and pages, and the venues as options. */
export function ownCollections(
  own: readonly OwnAssociation[],
  setting: FormSetting,
  associations: readonly { slug: string; name: string }[],
): DecapCollection[] {
  const names = new Map(associations.map(({ slug, name }) => [slug, name]));
  const venues = folderCollection('venues', setting);
  const pages = own.length > 0 ? [ownPages(own, names, setting)] : [];
  return [
    ownEvents(own, names, setting),
    ...pages,
    {
      ...venues,
      ...{ hide: true, create: false, delete: false, publish: false },
      fields: venues.fields.filter(({ name }) => name === 'title'),
    },
  ];
}

function ownEvents(own: readonly OwnAssociation[], names: ReadonlyMap<string, string>, setting: FormSetting) {
  const events = folderCollection('events', setting);
  const slugs = own.map(({ slug }) => slug);
  const [only] = slugs.length === 1 ? slugs : [];
  const organiser = only ? { widget: 'hidden', default: [only] } : ownOrganisers(slugs, names);
  return {
    ...events,
    ...{ create: own.length > 0, delete: false, publish: mayPublish(own) },
    // Two associations may use the same title.
    ...(only && { slug: `${only}-{{slug}}` }),
    fields: events.fields.map((field) => {
      if (field.name === 'invited') return inviteField(field, slugs, names);
      return field.name === 'associations' ? organiserField(field, organiser) : field;
    }),
  };
}

function mayPublish(own: readonly OwnAssociation[]): boolean {
  return own.length > 0 && own.every(({ trusted }) => trusted);
}

function organiserField({ name, label, hint = '', first = 0 }: DecapField, organiser: Widget): DecapField {
  return { name, label, hint, first, ...organiser };
}

/** Lets associations invite others to take part; those are not shown until they accept. */
function inviteField(
  { name, label, hint = '' }: DecapField,
  own: readonly string[],
  names: ReadonlyMap<string, string>,
): DecapField {
  const others = [...names].filter(([slug]) => !own.includes(slug));
  const options = others.map(([value, title]) => ({ value, label: title }));
  return { name, label, hint, required: false, widget: 'select', multiple: true, options, max: 9 };
}

// Other organisers are kept or added by staff, so that nobody is named without consent.
function ownOrganisers(own: readonly string[], names: ReadonlyMap<string, string>): Widget {
  const options = own.map((value) => ({ value, label: names.get(value) ?? value }));
  return { widget: 'organisers', required: true, options, default: own.slice(0, 1) };
}

function ownPages(own: readonly OwnAssociation[], names: ReadonlyMap<string, string>, setting: FormSetting) {
  const { fields } = folderCollection('associations', setting);
  const files = own.map(({ slug }) => ({
    ...{ name: slug, label: names.get(slug) ?? slug, file: `associations/${slug}.md`, fields },
  }));
  const { ownAssociation } = setting.language.words.editor;
  return {
    ...{ name: 'associations', label: ownAssociation, icon: collections.associations.icon },
    ...{ files, format: 'yaml-frontmatter' },
    ...{ delete: false, publish: mayPublish(own) },
  } as const satisfies FileCollection;
}
