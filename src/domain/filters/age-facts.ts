import type { Audience } from '../../schemas/codes.ts';
import { audienceSlugs } from '../addresses.ts';
import type { Facts } from './filter.ts';

/** The ages that an audience means, where an entry gives no ages itself. */
const AGES: Record<Audience, readonly [number, number]> = {
  children: [0, 12],
  youth: [13, 19],
  adults: [18, 120],
  seniors: [60, 120],
  families: [0, 120],
};

/** For whom an entry is. */
interface Suited {
  audiences: readonly Audience[];
  ages?: { from?: number | undefined; to?: number | undefined } | undefined;
}

/** Returns the audiences and ages that an entry can be chosen by; none if it is for everyone. */
export function ageFacts({ audiences, ages }: Suited): Facts {
  const known = audiences.length > 0;
  return {
    ...(known && { malgruppe: audiences.map((code) => audienceSlugs[code]) }),
    ...(ages ? { alder: [[ages.from ?? 0, ages.to ?? 120]] } : known && { alder: audiences.map((code) => AGES[code]) }),
  };
}
