/** How many webhooks one person has. */
export const mostWebhooks = 10;
export const longestName = 100;
export const longestAddress = 2_000;
/** How many types, jurisdictions or centers one webhook names. */
export const mostNamed = 100;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** By what deliveries are contained. */
export interface DeliveryLimits {
  /** Events of one delivery. */
  readonly events: number;
  /** Bytes of their JSON; a single larger event goes out alone. */
  readonly bytes: number;
  /** From the look-up of the name to the end of the answer's head, ms. */
  readonly time: number;
  /** Deliveries under way at once on this server; one to each receiver. */
  readonly atOnce: number;
  /** The wait after the first failure, and the longest one, ms. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** After how long without success the server sends no more, ms. */
  readonly patience: number;
}

export const usualLimits: DeliveryLimits = {
  events: 100,
  bytes: 256 * 1024,
  time: 10 * second,
  atOnce: 8,
  firstWait: minute,
  longestWait: 6 * hour,
  patience: 5 * 24 * hour,
};

/** How long after a replacement deliveries are signed by the secret before it, too, ms. */
export const overlap = 24 * hour;
