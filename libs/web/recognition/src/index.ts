import { lazy } from 'react';

export { callsSchema, publicCallsSchema } from './call/calls-schema';
export { FileField, type FileFieldProps } from './files/file-field';
export { FileLine } from './files/file-line';

// Pages come when somebody goes there.
export const CallsPage = lazy(async () => ({ default: (await import('./call/calls-page')).CallsPage }));
export const CallPage = lazy(async () => ({ default: (await import('./call/call-page')).CallPage }));
export const PublicCallsPage = lazy(async () => ({
  default: (await import('./call/public-calls-page')).PublicCallsPage,
}));
export const PublicCallPage = lazy(async () => ({ default: (await import('./call/public-call-page')).PublicCallPage }));
