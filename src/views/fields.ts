/** Returns some fields of an entry: those that its page prints as they are. */
export function pickFields<Data extends object, Name extends keyof Data>(
  data: Data,
  names: readonly Name[],
): Pick<Data, Name> {
  return Object.fromEntries(names.map((name) => [name, data[name]])) as Pick<Data, Name>;
}
