/** A place of the list that has a point. */
export interface ListedPlace {
  element: HTMLElement;
  name: string;
  latitude: number;
  longitude: number;
  /** The number of activities there on the day of the page. */
  activities: number;
}

/** Reads the places with a point from the list, which is the only source of the map. */
export function listedPlaces(list: HTMLElement): ListedPlace[] {
  return [...list.querySelectorAll<HTMLElement>('[data-latitude]')].map((element) => ({
    element,
    name: element.querySelector('h3')?.textContent?.trim() ?? '',
    latitude: Number(element.dataset.latitude),
    longitude: Number(element.dataset.longitude),
    activities: element.querySelectorAll('.glance > li').length,
  }));
}
