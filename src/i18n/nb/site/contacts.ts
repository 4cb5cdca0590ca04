// The page of contacts.
export const contacts = {
  title: 'Kontakt',
  heading: 'Hvem gjør hva?',
  lead: 'Ring den som kan hjelpe. Du trenger ikke vite på forhånd hvem det er.',
  description: 'Telefon, e-post og åpningstider for dem som arbeider med frivillighet i {municipality}.',
  hours: 'Åpent',
  visit: 'Besøk',
  phone: 'Telefon',
  elsewhere: 'Andre steder på nettet',
};
