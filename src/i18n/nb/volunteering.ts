// Those who want to help, and those who need it.

export const volunteer = { title: 'Bli frivillig' };

export const tasks = { title: 'Oppdrag' };

export const help = { title: 'Få hjelp' };
