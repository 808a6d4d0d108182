import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { FastifyServerFactory } from 'fastify';
import { type EdgeConfig, ExpectedError } from '@wanchuang/server-platform';

/** How long a whole request may take to come in, ms. */
const requestTimeout = 120_000;
/** Longer than the proxies before us keep a connection, so that it is they who close it. */
const keepAliveTimeout = 72_000;

const readPem = (name: string, path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    throw new ExpectedError('UNAVAILABLE', `${name}=${path}: the file cannot be read.`);
  }
};

/** @throws ExpectedError UNAVAILABLE if certificate and key cannot be read, or do not belong together */
const secureServer = (tls: NonNullable<EdgeConfig['tls']>, handler: http.RequestListener): https.Server => {
  const [cert, key] = [readPem('TLS_CERTIFICATE', tls.certificate), readPem('TLS_KEY', tls.key)];
  try {
    return https.createServer({ cert, key, minVersion: 'TLSv1.2' }, handler);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new ExpectedError('UNAVAILABLE', `TLS_CERTIFICATE and TLS_KEY are not a certificate and its key: ${says}`);
  }
};

/** HTTPS where there is a certificate, else HTTP. */
export const serverFactory =
  ({ tls }: EdgeConfig): FastifyServerFactory =>
  (handler) => {
    const listener: http.RequestListener = (request, response) => handler(request, response);
    const server = tls ? secureServer(tls, listener) : http.createServer(listener);
    return Object.assign(server, { requestTimeout, keepAliveTimeout });
  };
