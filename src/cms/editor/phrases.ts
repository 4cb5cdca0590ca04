import en from 'decap-cms-locales/dist/esm/en';
import nb from 'decap-cms-locales/dist/esm/nb_no';
import nn from 'decap-cms-locales/dist/esm/nn_no';
import { mergePhrases, type Phrases } from '../phrases/merged.ts';
import { nb as ownNb } from '../phrases/nb.ts';
import { nn as ownNn } from '../phrases/nn.ts';

/** Returns Decap's texts in a language, with our corrections, and `more` on top. */
export function decapPhrases(code: string, more: Phrases = {}): object {
  if (code === 'en') return en;
  return mergePhrases(code === 'nn' ? mergePhrases(nn, ownNn) : mergePhrases(nb, ownNb), more);
}
