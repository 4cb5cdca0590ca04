import en from 'decap-cms-locales/dist/esm/en';
import nb from 'decap-cms-locales/dist/esm/nb_no';
import nn from 'decap-cms-locales/dist/esm/nn_no';
import { en as ownEn } from '../phrases/en.ts';
import { mergePhrases, type Phrases } from '../phrases/merged.ts';
import { nb as ownNb } from '../phrases/nb.ts';
import { nn as ownNn } from '../phrases/nn.ts';

/** Returns Decap's texts in a language, with our corrections, and `more` on top. */
export function decapPhrases(code: string, more: Phrases = {}): object {
  const [decap, own] = PHRASES[code] ?? BOKMAL;
  return mergePhrases(mergePhrases(decap, own), more);
}

const BOKMAL: [object, Phrases] = [nb, ownNb];
const PHRASES: Readonly<Record<string, [object, Phrases]>> = { nn: [nn, ownNn], en: [en, ownEn] };
