const ACTIVITY: Fields = {
  title: 'Kveldstur',
  summary: 'Vi går en tur.',
  kind: 'activity',
  associations: ['elvedal-turlag'],
  venue: 'krona-bibliotek',
  start: '2026-11-24T18:00',
  end: '2026-11-24T20:00',
  theme: 'outdoors',
  price: 0,
};

type Fields = Record<string, string | number | readonly string[] | undefined>;

/**
 * Writes the front matter of an evening of the association at the venue of `portalFrom`. Fields replace those it has,
 * `undefined` leaves one out; `yaml` follows as it is.
 */
export function activity(fields: Fields = {}, yaml = ''): string {
  const lines = Object.entries({ ...ACTIVITY, ...fields }).filter(([, value]) => value !== undefined);
  return [...lines.map(([key, value]) => `${key}: ${inYaml(value)}`), yaml].join('\n');
}

function inYaml(value: Fields[string]): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}
