import { addressOf, readUrlState } from '@wanchuang/web-client';
import { portalSchema, publicCenterSchema } from '../portal/portal-schema';

const placeIn = (search: string): string | null =>
  readUrlState(publicCenterSchema, new URLSearchParams(search)).state.j;

/** The address of a center's public page; the place goes along, what narrowed the directory does not. */
export function publicCenterAddress(search: string, id: string): string {
  return addressOf(`/public/centers/${id}`, publicCenterSchema, { j: placeIn(search) });
}

/** The way back to the directory of the place. */
export function portalAddress(search: string): string {
  return addressOf('/public', portalSchema, { j: placeIn(search) });
}
