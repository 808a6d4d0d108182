import { articles, chapters, legalBasis } from './policies/500101-2024-3.json';
import type { Policy } from './policy';
import { wanzhouTerms } from './wanzhou-terms';

/** The measures for building and running technology innovation centers in Wanzhou District with their articles, from their file. */
export const wanzhouPolicy: Policy = { ...wanzhouTerms, legalBasis, chapters, articles };
