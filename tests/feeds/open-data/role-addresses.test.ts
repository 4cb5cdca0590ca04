import { expect, test } from 'vitest';
import { roleAddresses } from '../../../src/feeds/open-data/role-addresses.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { association as schema } from '../../../src/schemas/association.ts';

test('roles of associations are listed in Norwegian alphabetical order, without closed ones', () => {
  const rows = roleAddresses(languageOf('nb'), [
    association({ title: 'Åsen vel', contacts: [{ role: 'Leder', email: 'post@vel.example' }] }),
    association({
      title: 'Aurdal "sang"; kor',
      contacts: [
        { role: 'Leder', phone: '61000001' },
        { role: '=Kasserer', email: 'kasse@kor.example' },
      ],
    }),
    association({ title: 'Nedlagt lag', status: 'closed', contacts: [{ role: 'Leder', email: 'x@lag.example' }] }),
  ]);
  expect(rows.split('\r\n')).toEqual([
    '\ufeff"Forening";"Rolle";"E-post";"Telefon"',
    '"Aurdal ""sang""; kor";"Leder";;"61000001"',
    '"Aurdal ""sang""; kor";"\'=Kasserer";"kasse@kor.example";',
    '"Åsen vel";"Leder";"post@vel.example";',
    '',
  ]);
});

function association(values: object) {
  const required = { summary: 'Bli med.', themes: ['culture'] };
  return schema.parse({ ...required, ...values });
}
