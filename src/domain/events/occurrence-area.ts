import type { PortalOccurrence } from '../portal.ts';

/** Returns the area of an occurrence: that of its venue, otherwise that of its event. */
export function areaOfOccurrence({ venue, event }: Pick<PortalOccurrence, 'venue' | 'event'>): string | undefined {
  return venue?.entry?.data.area ?? event.area;
}
