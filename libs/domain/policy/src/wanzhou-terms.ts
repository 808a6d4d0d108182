import { isPolicyTerms, termsFaults } from './policy-form';
import type { PolicyTerms } from './policy';
import {
  documentNumber,
  inForceFrom,
  inForceUntil,
  interpretedByEn,
  interpretedByZh,
  issuedOn,
  jurisdictionCode,
  parameters,
  replaces,
  titleEn,
  titleZh,
} from './policies/500101-2024-3.json';

const fileOfTerms: unknown = {
  jurisdictionCode,
  documentNumber,
  titleZh,
  titleEn,
  issuedOn,
  inForceFrom,
  inForceUntil,
  replaces,
  interpretedByZh,
  interpretedByEn,
  parameters,
};

const sound = (terms: unknown): PolicyTerms => {
  if (isPolicyTerms(terms)) return terms;
  throw new Error(
    termsFaults(terms)
      .map(({ path, message }) => `${path} ${message}`)
      .join('\n'),
  );
};

/** What holds under the measures of Wanzhou, from their file without the words of the articles. */
export const wanzhouTerms: PolicyTerms = sound(fileOfTerms);
