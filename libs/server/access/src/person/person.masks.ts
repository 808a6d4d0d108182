/** `w***@demo.invalid`: whose it may be shows, and where it leads, not how to write to it. */
export const maskedEmail = (email: string): string =>
  `left(${email}, 1) || '***' || substr(${email}, strpos(${email}, '@'))`;

/** `138****0001`; of a short number, the last two digits. */
export const maskedPhone = (phone: string): string =>
  `CASE WHEN length(${phone}) >= 10 THEN left(${phone}, 3) || '****' || right(${phone}, 4) ELSE '****' || right(${phone}, 2) END`;
