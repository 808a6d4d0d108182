import { codeParameter } from '@wanchuang/web-client';

/** The verification of a certificate: the code that a QR code brings along. */
export const certificateSchema = { j: codeParameter(), code: codeParameter() };
export const publicNoticesSchema = { j: codeParameter() };
