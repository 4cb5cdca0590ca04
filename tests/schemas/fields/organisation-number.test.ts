import { expect, test } from 'vitest';
import { isValidOrganisationNumber } from '../../../src/schemas/fields/organisation-number.ts';

// The numbers of Brønnøysundregistrene, Digdir, Nav, Skatteetaten, Oslo and Bergen.
test.each(['974760673', '991825827', '889640782', '974761076', '958935420', '964338531'])(
  '%s ends in its check digit',
  (digits) => {
    expect(isValidOrganisationNumber(digits)).toBe(true);
  },
);

test.each(['974760673', '991825827', '889640782'])('%s is rejected with any one digit changed', (digits) => {
  const slips = [...digits].flatMap((digit, place) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => digits.slice(0, place) + other + digits.slice(place + 1)),
  );
  expect(slips).toHaveLength(81);
  expect(slips.filter(isValidOrganisationNumber)).toEqual([]);
});

test('Two swapped neighbouring digits are rejected', () => {
  const digits = '889640782';
  const slips = [...digits.slice(1)].map(
    (_, at) => digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2),
  );
  expect(slips.filter((slip) => slip !== digits && isValidOrganisationNumber(slip))).toEqual([]);
});

test('A number for which the rule gives ten has no check digit', () => {
  const endings = [...'0123456789'].map((digit) => `80000005${digit}`);
  expect(endings.filter(isValidOrganisationNumber)).toEqual([]);
});

test.each(['', '97476067', '9747606733', '974 760 673', 'NO974760673', '٩٧٤٧٦٠٦٧٣', '000000000', '974760673\n'])(
  '%j is rejected',
  (text) => {
    expect(isValidOrganisationNumber(text)).toBe(false);
  },
);
