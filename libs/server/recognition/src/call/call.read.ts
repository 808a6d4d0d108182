import { many, numericId, one, page, type Reading, total, type TypeReads } from '@wanchuang/server-platform';
import { allOf, jurisdictionScope, pageSizes, withinJurisdiction } from '@wanchuang/server-registry';
import { ofPlaces } from '../reading/of-places';
import { RecognitionCall } from './call.entity';
import type { RecognitionCallArgs } from './call.inputs';

/** The same terms as isOpenAt() of the domain: the opening time belongs to it, the closing time does not. */
export const isOpenSql = (row: string, now: string): string =>
  `(${row}.state = 'PUBLISHED' AND coalesce(${row}.opens_at <= ${now} AND ${now} < ${row}.closes_at, false))`;

const isOpen = (row: string, read: Reading): string => {
  const now = read.plan.bind('timestamptz', ({ request }) => {
    if (!request.now) throw new Error('whether a call is open is asked without an instant');
    return request.now.toISOString();
  });
  return isOpenSql(row, now);
};

const callById = (read: Reading) => {
  const key = read
    .args<{ id: string }>()
    .at('id')
    .bind('int', (id) => numericId('recognitionCall', id));
  return {
    row: 'recognition_call',
    from: 'recognition_call',
    where: `recognition_call.id = ${key} AND ${read.visible('RecognitionCall', 'recognition_call')}`,
  };
};

const conditions = (read: Reading): string => {
  const filter = read.args<RecognitionCallArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const [states, open] = [filter.at('states'), filter.at('isOpen')];
  return allOf([
    read.visible('RecognitionCall', 'recognition_call'),
    jurisdiction && withinJurisdiction('recognition_call', jurisdiction),
    ofPlaces('recognition_call', filter.at('exactJurisdictionIds')),
    states.isGiven ? `recognition_call.state = ANY(${states.bind('text[]')})` : null,
    open.isGiven ? `${isOpen('recognition_call', read)} = ${open.bind('boolean')}` : null,
  ]);
};

export const callReads: readonly TypeReads[] = [
  {
    type: 'RecognitionCall',
    entity: RecognitionCall,
    node: 'recognitionCall',
    isVolatile: true, // it opens and closes by itself
    fields: {
      isOpen: total(isOpen),
      fields: many((read) => ({
        row: 'field',
        from: 'field',
        where: `field.id = ANY(${read.row}.field_ids)`,
        orderBy: 'field.id',
      })),
      attachments: many((read) => {
        const [attachment, file] = [read.plan.alias('attachment'), read.plan.alias('file')];
        return {
          row: file,
          from: `call_attachment ${attachment} JOIN stored_file ${file} ON ${file}.id = ${attachment}.file_id`,
          where: `${attachment}.call_id = ${read.row}.id`,
          orderBy: `${attachment}.place`,
        };
      }),
      extensions: many((read) => {
        const row = read.plan.alias('extension');
        return {
          row,
          from: `call_extension ${row}`,
          where: `${row}.call_id = ${read.row}.id`,
          orderBy: `${row}.id DESC`,
        };
      }),
    },
  },
  {
    type: 'CallExtension',
    fields: {
      closedAt: total((row) => `${row}.closed_at`),
      closesAt: total((row) => `${row}.closes_at`),
      reason: total((row) => `${row}.reason`),
      extendedAt: total((row) => `${row}.extended_at`),
    },
  },
  {
    type: 'Query',
    fields: {
      recognitionCall: one(callById, { arguments: ['id'] }),
      recognitionCalls: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'recognition_call',
          from: 'recognition_call',
          where: conditions(read),
          order: [{ sql: 'recognition_call.id', direction: 'DESC', type: 'int' }],
        }),
      }),
    },
  },
];
