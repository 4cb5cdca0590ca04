// What there is to borrow, to learn from and to be honoured by.

export const equipment = { title: 'Utstyr', heading: 'Lån utstyr' };

export const handbook = { title: 'Håndbok' };

export const examples = { title: 'Eksempler' };

export const awards = { title: 'Priser' };
