/** Rules for passwords: ASVS 5 (long ones) or MLPS 2.0 (等保: kinds of characters, changed every 90 days). */
export type PasswordProfile = 'ASVS' | 'MLPS';

export interface AccessSettings {
  readonly passwordProfile: PasswordProfile;
  /** After how long without use a session ends, minutes. */
  readonly idleMinutes: number;
  /** After how long it ends in any case, hours. */
  readonly sessionHours: number;
}

export const usualSettings: AccessSettings = { passwordProfile: 'ASVS', idleMinutes: 30, sessionHours: 12 };
