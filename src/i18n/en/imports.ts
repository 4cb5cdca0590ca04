export const imports = {
  registers: 'Source: Enhetsregisteret',
  association: 'The association',
  registerEntry: 'Entry in the Central Coordinating Register',
  summary: '{themes} in {municipality}.',
  address: 'Address: {address}',
  askPrice: 'Ask the organiser',
  cancelled: 'Cancelled in the calendar of the organiser.',
  vanished: 'No longer in the calendar of the organiser.',
  unknownPlace: 'Ask the organiser',
  calendar: 'The calendar of {association}',
  grants: 'The catalogue of grants',
};
