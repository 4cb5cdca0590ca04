const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Checks whether nine digits, the first not zero, end in the right check digit (Brønnøysundregistrene, modulus 11). */
export function isValidOrganisationNumber(digits: string): boolean {
  if (!/^[1-9]\d{8}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}
