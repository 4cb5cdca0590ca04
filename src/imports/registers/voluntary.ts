import { z } from 'zod';
import { icnpoCodes } from '../../schemas/codes.ts';

/** What is used of an organisation in Frivillighetsregisteret, which has no name of it. */
export interface VoluntaryOrganisation {
  number: string;
  /** The categories that it chose, the main one first. */
  icnpo: string[];
}

/** Reads one organisation of Frivillighetsregisteret; undefined without an organisation number. */
export function readVoluntaryOrganisation(json: unknown): VoluntaryOrganisation | undefined {
  const { data } = organisation.safeParse(json);
  if (!data) return undefined;
  const { organisasjonsnummer: number, icnpoKategorier = [] } = data;
  const ordered = icnpoKategorier.toSorted((a, b) => a.rekkefoelge - b.rekkefoelge);
  const codes = ordered.map(({ icnpoNummer }) => icnpoNummer.replace(/\s/g, '').replace(/^0+/, ''));
  return { number, icnpo: [...new Set(codes.filter((code) => (icnpoCodes as readonly string[]).includes(code)))] };
}

/**
 * The public JSON of an organisation (data.brreg.no/frivillighetsregisteret/api/frivillige-organisasjoner; the format as
 * public consumers of it read and checked it in September 2026). The list is not always in order, and a category has its
 * name only as `kategori`.
 */
const organisation = z.object({
  organisasjonsnummer: z.string(),
  icnpoKategorier: z
    .array(z.object({ icnpoNummer: z.string(), rekkefoelge: z.number().catch(99) }))
    .optional()
    .catch(undefined),
});
