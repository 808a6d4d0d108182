import { randomInt } from 'node:crypto';

/** A number for a row whose place among others must not tell anything (Art. 9(3)). */
export const numberByLot = (): number => randomInt(1, 2 ** 31 - 1);
