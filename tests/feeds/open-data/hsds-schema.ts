/**
 * The rules of the Human Services Data Specification 3.0 for the objects that we export: which properties they may have,
 * of which type, and which they must have.
 *
 * Written from `schema/*.json` of https://github.com/openreferral/specification (commit 01be272, seen 2026-11-30). Those
 * files are under CC BY-SA 4.0, which does not go with our licence, so this is no copy: it has neither their texts nor
 * the properties that we leave out. It is stricter in one thing: properties that the specification lacks are refused.
 */

const text = { type: 'string' };
const number = { type: 'number' };
const uuid = { type: 'string', format: 'uuid' };
const uri = { type: 'string', format: 'uri' };
const email = { type: 'string', format: 'email' };
const list = (name: string) => ({ type: 'array', items: reference(name) });

const language = object({ name: text, code: text, note: text, service_id: text, location_id: text }, ['id']);

const taxonomy_term = object(
  { code: text, name: text, description: text, parent_id: text, taxonomy: text, language: text, term_uri: uri },
  ['id', 'name', 'description'],
);

const attribute = object(
  {
    ...{ link_id: text, link_type: text, link_entity: text, value: text, taxonomy_term_id: text },
    taxonomy_term: reference('taxonomy_term'),
  },
  ['id'],
);

const phone = object(
  {
    ...{ number: text, extension: number, type: text, description: text, languages: list('language') },
    ...{ service_id: text, organization_id: text, contact_id: text, location_id: text },
  },
  ['id', 'number'],
);

const contact = object(
  { name: text, title: text, department: text, email, phones: list('phone'), service_id: text, organization_id: text },
  ['id'],
);

const organization_identifier = object(
  { identifier_scheme: text, identifier_type: text, identifier: text, organization_id: text },
  ['id', 'identifier_type', 'identifier'],
);

const location = object(
  {
    ...{ location_type: { enum: ['physical', 'postal', 'virtual'] }, url: uri, name: text, description: text },
    ...{ latitude: number, longitude: number, organization_id: text, transportation: text },
  },
  ['id', 'location_type'],
);

const service_area = object({ name: text, description: text, service_id: text, uri: text }, ['id']);

const organization = object(
  {
    ...{
      name: text,
      alternate_name: text,
      description: text,
      email,
      website: uri,
      uri,
      legal_status: text,
      logo: text,
    },
    ...{ year_incorporated: number, parent_organization_id: text, contacts: list('contact'), phones: list('phone') },
    ...{ locations: list('location'), organization_identifiers: list('organization_identifier') },
    attributes: list('attribute'),
  },
  ['id', 'name', 'description'],
);

const service = object(
  {
    ...{ organization_id: text, name: text, alternate_name: text, description: text, url: uri, email },
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    ...{ interpretation_services: text, application_process: text, fees_description: text, wait_time: text },
    ...{ eligibility_description: text, minimum_age: number, maximum_age: number, assured_date: text, alert: text },
    ...{ phones: list('phone'), service_areas: list('service_area'), languages: list('language') },
    ...{ contacts: list('contact'), attributes: list('attribute'), organization: reference('organization') },
  },
  ['id', 'name', 'status'],
);

const $defs = {
  ...{ language, taxonomy_term, attribute, phone, contact, organization_identifier, location, service_area },
  ...{ organization, service },
};

/** The JSON Schema of a list of organizations or of services. */
export function hsdsSchema(name: 'organization' | 'service') {
  return { ...list(name), $defs };
}

function object(properties: Record<string, object>, required: readonly string[]) {
  return { type: 'object', properties: { id: uuid, ...properties }, required, additionalProperties: false };
}

function reference(name: string) {
  return { $ref: `#/$defs/${name}` };
}
