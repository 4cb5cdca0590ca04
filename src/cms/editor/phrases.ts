import en from 'decap-cms-locales/dist/esm/en';
import nb from 'decap-cms-locales/dist/esm/nb_no';
import nn from 'decap-cms-locales/dist/esm/nn_no';
import { merged, type Phrases } from '../phrases/merged.ts';
import { nb as ownNb } from '../phrases/nb.ts';
import { nn as ownNn } from '../phrases/nn.ts';

/** Gives Decap's own sentences in a language: as Decap has them, with what it lacks or says badly put right, and `more` over it. */
export function phrasesOf(code: string, more: Phrases = {}): object {
  if (code === 'en') return en;
  return merged(code === 'nn' ? merged(nn, ownNn) : merged(nb, ownNb), more);
}
