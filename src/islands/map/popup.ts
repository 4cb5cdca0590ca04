import { count } from '../../i18n/phrases.ts';
import type { ListedPlace } from './listed-places.ts';
import type { MapSettings } from './map-settings.ts';

/** Makes the content of a popup: the places at a point, each with its links. */
export function popupContent(places: readonly ListedPlace[], settings: MapSettings): HTMLElement {
  const content = document.createElement('div');
  content.className = 'map-places';
  content.append(...places.map((place) => placeContent(place, settings)));
  return content;
}

function placeContent({ element, activities }: ListedPlace, { locale, words }: MapSettings): HTMLElement {
  const content = document.createElement('div');
  const heading = document.createElement('p');
  heading.className = 'map-name';
  const name = element.querySelector('h3');
  if (name?.lang) heading.lang = name.lang;
  heading.append(...cloned(name?.childNodes));
  const where = document.createElement('p');
  where.append(...cloned(element.querySelector('.where')?.childNodes));
  const more = document.createElement('p');
  const inList = Object.assign(document.createElement('a'), { href: `#${element.id}`, textContent: words.inList });
  more.append(...(activities > 0 ? [`${count({ locale }, words.happening, activities)}. `] : []), inList);
  content.append(heading, where, more);
  return content;
}

function cloned(nodes: NodeListOf<ChildNode> | undefined): Node[] {
  return [...(nodes ?? [])].map((node) => node.cloneNode(true));
}
