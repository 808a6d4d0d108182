import { isAbsolute, join, resolve } from 'node:path';
import { addressList, type EdgeConfig, readEdgeConfig } from './edge-config';
import { type OidcConfig, readOidcConfig } from './oidc-config';
import { type MailConfig, readMailConfig } from './mail-config';
import { type Environment, oneOf, whole } from './settings';

/** Everything the server can be told from outside; read once, at the start. */
export interface Config {
  /** Port of dashboard and API. */
  port: number;
  edge: EdgeConfig;
  /** How e-mail goes out; null: none does. */
  mail: MailConfig | null;
  /** Where the embedded database, uploads and logs live. */
  dataFolder: string;
  /** The owner's connection (migrations); null: the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** The server role's connection; null: derived from the owner's. */
  databaseServerUrl: string | null;
  /** Largest upload, bytes. */
  uploadLimit: number;
  /** Largest file of evidence, bytes. */
  evidenceLimit: number;
  exports: {
    /** Largest file that is exported, bytes. */
    limit: number;
    /** How long such a file is kept, days. */
    keptDays: number;
  };
  /** Private networks that webhooks may lead to, beside the internet. */
  webhookNetworks: readonly string[];
  /** Most bytes of answers that are kept; 0: none are. */
  answerCache: number;
  /** Where heads of the event log are sent besides the file in the data folder; null: nowhere. */
  eventAnchorUrl: string | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Whether the demo district and the shipped open statistics are loaded at the first start. */
  demo: boolean;
  /** Rules for passwords and sessions. */
  access: {
    /** ASVS: long passwords. MLPS: the Chinese standard's, with kinds of characters and a change every 90 days. */
    passwordProfile: 'ASVS' | 'MLPS';
    /** After how long without use a session ends, minutes. */
    idleMinutes: number;
    /** After how long it ends in any case, hours. */
    sessionHours: number;
  };
  /** Whom people may sign in through besides; null: nobody. */
  oidc: OidcConfig | null;
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const postgresUrl = (name: string, text: string | undefined, faults: string[]): string | null => {
  if (!text) return null;
  const valid =
    URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1;
  if (!valid) faults.push(`${name}: an address such as postgres://user:password@host:5432/database is wanted`);
  return text;
};

const webUrl = (name: string, text: string | undefined, faults: string[]): string | null => {
  if (!text) return null;
  const valid = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!valid) faults.push(`${name}: an address such as https://host/path is wanted`);
  return text;
};

/** Thrown with every fault of the environment at once, so that a person mends them in one go. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings have ${faults.length} fault(s):\n  ${faults.join('\n  ')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Environment → settings. Reads PORT, DATA_FOLDER, DATABASE_URL, DATABASE_SERVER_URL, UPLOAD_LIMIT_MB, EVIDENCE_LIMIT_MB, EXPORT_LIMIT_MB, EXPORT_DAYS, WEBHOOK_NETWORKS, ANSWER_CACHE_MB,
 * EVENT_ANCHOR_URL, LOG_LEVEL, DEMO, PASSWORD_PROFILE, SESSION_IDLE_MINUTES, SESSION_HOURS, and what readEdgeConfig,
 * readOidcConfig and readMailConfig do.
 * @throws ConfigError with all faults.
 */
export const readConfig = (environment: Environment, root: string): Config => {
  const faults: string[] = [];
  const folder = environment['DATA_FOLDER'] ?? '.data';
  const config: Config = {
    port: whole('PORT', environment['PORT'], 4000, 0, 65535, faults),
    edge: readEdgeConfig(environment, faults),
    mail: readMailConfig(environment, faults),
    dataFolder: isAbsolute(folder) ? folder : resolve(join(root, folder)),
    databaseUrl: postgresUrl('DATABASE_URL', environment['DATABASE_URL'], faults),
    databaseServerUrl: postgresUrl('DATABASE_SERVER_URL', environment['DATABASE_SERVER_URL'], faults),
    uploadLimit: whole('UPLOAD_LIMIT_MB', environment['UPLOAD_LIMIT_MB'], 50, 1, 1024, faults) * 1024 * 1024,
    evidenceLimit: whole('EVIDENCE_LIMIT_MB', environment['EVIDENCE_LIMIT_MB'], 20, 1, 200, faults) * 1024 * 1024,
    exports: {
      limit: whole('EXPORT_LIMIT_MB', environment['EXPORT_LIMIT_MB'], 4096, 1, 1_048_576, faults) * 1024 * 1024,
      keptDays: whole('EXPORT_DAYS', environment['EXPORT_DAYS'], 7, 1, 365, faults),
    },
    webhookNetworks: addressList('WEBHOOK_NETWORKS', environment['WEBHOOK_NETWORKS'], faults),
    answerCache: whole('ANSWER_CACHE_MB', environment['ANSWER_CACHE_MB'], 64, 0, 4096, faults) * 1024 * 1024,
    eventAnchorUrl: webUrl('EVENT_ANCHOR_URL', environment['EVENT_ANCHOR_URL'], faults),
    logLevel: oneOf('LOG_LEVEL', environment['LOG_LEVEL'], logLevels, 'info', faults),
    demo: oneOf('DEMO', environment['DEMO'], ['on', 'off'], 'on', faults) === 'on',
    access: {
      passwordProfile: oneOf('PASSWORD_PROFILE', environment['PASSWORD_PROFILE'], ['ASVS', 'MLPS'], 'ASVS', faults),
      idleMinutes: whole('SESSION_IDLE_MINUTES', environment['SESSION_IDLE_MINUTES'], 30, 1, 1440, faults),
      sessionHours: whole('SESSION_HOURS', environment['SESSION_HOURS'], 12, 1, 168, faults),
    },
    oidc: readOidcConfig(environment, faults),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
};
