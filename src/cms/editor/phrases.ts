import en from 'decap-cms-locales/dist/esm/en';
import nb from 'decap-cms-locales/dist/esm/nb_no';
import nn from 'decap-cms-locales/dist/esm/nn_no';
import { merged } from '../phrases/merged.ts';
import { nb as ownNb } from '../phrases/nb.ts';
import { nn as ownNn } from '../phrases/nn.ts';

/** Gives Decap's own sentences in a language: as Decap has them, with what it lacks or says badly put right. */
export function phrasesOf(code: string): object {
  if (code === 'en') return en;
  return code === 'nn' ? merged(nn, ownNn) : merged(nb, ownNb);
}
