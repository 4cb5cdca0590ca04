import { z } from 'zod';
import { coordinates } from '../../schemas/fields/coordinates.ts';

/** An address with its point. */
export interface FoundAddress {
  text: string;
  latitude: number;
  longitude: number;
}

/** Searches the addresses of a municipality. Throws if the service does not answer. */
export type AddressSearch = (text: string, municipality: string) => Promise<FoundAddress[]>;

/** Kartverket's open search of addresses: no key, no account. */
const KARTVERKET = 'https://ws.geonorge.no/adresser/v1/sok';

const MOST = 8;
const LONGEST = 120;
const PATIENCE_MS = 5000;

/** Creates a search of Kartverket's addresses, or those of a service that answers alike. */
export function addressSearch(service = KARTVERKET): AddressSearch {
  return async (text, municipality) => {
    const query = { sok: text.trim().slice(0, LONGEST), kommunenummer: municipality, treffPerSide: String(MOST) };
    if (!query.sok) return [];
    const response = await fetch(`${service}?${new URLSearchParams(query)}`, {
      headers: { Accept: 'application/json' },
      // The service is the only host that is ever asked.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`The address service answers ${response.status}.`);
    return answer
      .parse(await response.json())
      .adresser.flatMap(foundAddress)
      .slice(0, MOST);
  };
}

const answer = z.object({
  adresser: z.array(
    z.object({
      adressetekst: z.string().max(200),
      postnummer: z.string().max(20).default(''),
      poststed: z.string().max(100).default(''),
      representasjonspunkt: z.object({ lat: z.number(), lon: z.number() }),
    }),
  ),
});

type Row = z.output<typeof answer>['adresser'][number];

function foundAddress({ adressetekst, postnummer, poststed, representasjonspunkt: { lat, lon } }: Row): FoundAddress[] {
  // Five decimals are a metre.
  const point = coordinates.safeParse({ latitude: rounded(lat), longitude: rounded(lon) });
  if (!point.success) return [];
  const town = poststed.charAt(0) + poststed.slice(1).toLocaleLowerCase('nb');
  return [{ text: `${adressetekst}, ${postnummer} ${town}`.trim().replace(/,$/, ''), ...point.data }];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
