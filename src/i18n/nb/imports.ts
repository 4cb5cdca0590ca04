/** What imports write in proposed entries. */
export const imports = {
  /** The author of proposals from Enhetsregisteret and Frivillighetsregisteret. */
  registers: 'Kilde: Enhetsregisteret',
  association: 'Foreningen',
  registerEntry: 'Oppføring i Enhetsregisteret',
  summary: '{themes} i {municipality}.',
  address: 'Adresse: {address}',
  askPrice: 'Spør arrangøren',
  cancelled: 'Avlyst i kalenderen til arrangøren.',
  vanished: 'Står ikke lenger i kalenderen til arrangøren.',
  unknownPlace: 'Spør arrangøren',
  calendar: 'Kalenderen til {association}',
  /** The author of proposals from the catalogue of national and county schemes. */
  grants: 'Katalogen over tilskudd',
};
