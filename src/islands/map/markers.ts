import { divIcon, type LatLngExpression, type Map as LeafletMap, latLngBounds, type Marker, marker } from 'leaflet';
import { count } from '../../i18n/phrases.ts';
import type { Cluster, Located } from './clusters.ts';
import type { ListedPlace } from './listed-places.ts';
import type { MapSettings } from './map-settings.ts';
import { MAX_ZOOM } from './tile-map.ts';
import { popupContent } from './popup.ts';

type PlaceCluster = Cluster<Located & { place: ListedPlace }>;

/** The points on a map: buttons that open a popup or, for several places at once, zoom in on them. */
export class PlaceMarkers {
  readonly #map: LeafletMap;
  readonly #settings: MapSettings;
  #shown: { marker: Marker; places: ListedPlace[] }[] = [];

  constructor(map: LeafletMap, settings: MapSettings) {
    this.#map = map;
    this.#settings = settings;
    map.getContainer().addEventListener('keydown', this.#closeOnEscape);
  }

  /** Draws the clusters of the current zoom, from north to south, in the order in which the keyboard reaches them. */
  draw(clusters: readonly PlaceCluster[]): void {
    const focused = this.#focusedPlaces();
    this.#map.closePopup();
    for (const each of this.#shown) each.marker.remove();
    this.#shown = clusters.toSorted((a, b) => a.y - b.y).map((cluster) => this.#add(cluster));
    this.#focus(this.#shown.find(({ places }) => places.some((place) => focused.includes(place))));
  }

  /** Opens the popup of a place, and moves the keyboard into it. */
  open(place: ListedPlace): void {
    const shown = this.#shown.find(({ places }) => places.includes(place));
    if (shown) this.#openPopup(shown.marker);
  }

  #add(cluster: PlaceCluster): { marker: Marker; places: ListedPlace[] } {
    const places = cluster.items.map(({ place }) => place);
    const at = this.#map.unproject([cluster.x, cluster.y], this.#map.getZoom());
    const added = marker(at, { icon: this.#icon(places), riseOnHover: true }).addTo(this.#map);
    added.bindPopup(() => popupContent(places, this.#settings), { closeButton: true, maxHeight: 260, minWidth: 180 });
    added.getElement()?.setAttribute('aria-label', this.#nameOf(places));
    // Leaflet opens a popup on each press; several places are shown apart as long as the map can.
    added.off('click').off('keypress');
    added.on('click', () => this.#press(added, places));
    added.getElement()?.addEventListener('keydown', ({ key }) => key === 'Enter' && this.#press(added, places));
    return { marker: added, places };
  }

  #icon(places: readonly ListedPlace[]) {
    const isGroup = places.length > 1;
    const happens = places.some(({ activities }) => activities > 0);
    const className = `map-point${isGroup ? ' map-group' : ''}${happens ? ' map-happens' : ''}`;
    const html = document.createElement('span');
    html.textContent = isGroup ? String(places.length) : '';
    return divIcon({
      className,
      html,
      iconSize: [44, 44],
      iconAnchor: [22, isGroup ? 22 : 40],
      popupAnchor: [0, isGroup ? -20 : -36],
    });
  }

  #nameOf(places: readonly ListedPlace[]): string {
    const { locale, words } = this.#settings;
    const [place] = places;
    if (places.length === 1 && place) {
      const { name, activities } = place;
      return activities > 0 ? `${name}: ${count({ locale }, words.happening, activities)}` : name;
    }
    return `${count({ locale }, words.group, places.length)}: ${places.map(({ name }) => name).join(', ')}`;
  }

  #press(pressed: Marker, places: readonly ListedPlace[]): void {
    const bounds = latLngBounds(places.map(({ latitude, longitude }): LatLngExpression => [latitude, longitude]));
    const zoom = Math.min(this.#map.getBoundsZoom(bounds.pad(0.3)), MAX_ZOOM);
    if (places.length === 1 || zoom <= this.#map.getZoom()) this.#openPopup(pressed);
    else this.#map.setView(bounds.getCenter(), zoom);
  }

  #openPopup(opened: Marker): void {
    opened.openPopup();
    const popup = opened.getPopup()?.getElement();
    const close = popup?.querySelector('.leaflet-popup-close-button');
    close?.setAttribute('aria-label', this.#settings.words.close);
    popup?.querySelector<HTMLElement>('.map-places a')?.focus({ preventScroll: true });
    popup?.addEventListener('click', ({ target }) => {
      if ((target as HTMLElement).closest('[href^="#"]')) this.#map.closePopup();
    });
  }

  /** Escape closes the popup, wherever in the map the keyboard is, and returns to its point. */
  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    const open = this.#shown.find((each) => each.marker.isPopupOpen());
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    open.marker.closePopup();
    this.#focus(open);
  };

  #focusedPlaces(): ListedPlace[] {
    return this.#shown.find((each) => each.marker.getElement() === document.activeElement)?.places ?? [];
  }

  #focus(shown: { marker: Marker } | undefined): void {
    shown?.marker.getElement()?.focus({ preventScroll: true });
  }
}
