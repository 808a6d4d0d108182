import { inline, nullable, openActions, type TypeReads } from '@wanchuang/server-platform';
import { InterpretationRow } from './interpretation.entity';

/** The day of the signed ruling that has taken the row's place. */
const untilOn = nullable(
  (row) =>
    `(SELECT later.decided_on FROM interpretation later WHERE later.replaces_id = ${row}.id AND later.state = 'SIGNED')`,
);

export const interpretationReads: readonly TypeReads[] = [
  {
    type: 'Interpretation',
    entity: InterpretationRow,
    node: 'interpretation',
    names: ['policy'],
    fields: { untilOn, viewerCan: inline() },
  },
  {
    type: 'InterpretationActions',
    fields: openActions('Interpretation', { sign: 'SIGN_INTERPRETATION', discard: 'DISCARD_INTERPRETATION' }),
  },
];
