// Pages about the portal itself and for those who fill it.

export const forAssociations = { title: 'For foreninger' };
