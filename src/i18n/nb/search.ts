// Finding.

export const search = { title: 'Søk' };
