export const imports = {
  registers: 'Kjelde: Einingsregisteret',
  association: 'Foreininga',
  registerEntry: 'Oppføring i Einingsregisteret',
  summary: '{themes} i {municipality}.',
  address: 'Adresse: {address}',
  askPrice: 'Spør arrangøren',
  cancelled: 'Avlyst i kalenderen til arrangøren.',
  vanished: 'Står ikkje lenger i kalenderen til arrangøren.',
  unknownPlace: 'Spør arrangøren',
  calendar: 'Kalenderen til {association}',
  grants: 'Katalogen over tilskot',
};
