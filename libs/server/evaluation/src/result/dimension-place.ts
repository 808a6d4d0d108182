import { Dimension } from '@wanchuang/domain-indicators';
import { literal } from '@wanchuang/server-platform';

/** The place of a dimension in the order of Art. 22. */
export const dimensionPlace = (column: string): string =>
  `array_position(ARRAY[${Object.values(Dimension).map(literal).join(', ')}], ${column})`;
