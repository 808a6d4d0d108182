import {
  custom,
  many,
  nullable,
  one,
  orNull,
  page,
  quoted,
  type Reading,
  total,
  type TypeReads,
  values,
} from '@wanchuang/server-platform';
import { valueText } from '../policy/policy-document.read';
import { allOf } from '../reading/conditions';
import { pageSizes } from '../reading/page-args';
import { jurisdictionScope, withinJurisdiction } from '../reading/scope';
import { Decision } from './decision.entity';
import type { DecisionArgs } from './decision.inputs';

const conditions = (read: Reading): string => {
  const filter = read.args<DecisionArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const [subject, kinds] = [filter.at('subject'), filter.at('kinds')];
  return allOf([
    read.visible('Decision', 'decision'),
    jurisdiction && withinJurisdiction('decision', jurisdiction),
    subject.isGiven ? `decision.subject = ${subject.bind('text')}` : null,
    kinds.isGiven ? `decision.kind = ANY(${kinds.bind('text[]')})` : null,
  ]);
};

const trace = many((read) => {
  const row = read.plan.alias('finding');
  const found = `coalesce(${read.row}.findings::jsonb -> 'findings', '[]')`;
  return {
    row,
    from: `jsonb_array_elements(${found}) WITH ORDINALITY AS ${row} (json, place)`,
    orderBy: `${row}.place`,
  };
});

const policy = one((read) => {
  const row = read.plan.alias('policy');
  const ofRevision = `(SELECT policy_document_id FROM policy_revision WHERE id = ${read.row}.policy_revision_id)`;
  return {
    row,
    from: `policy_document ${row}`,
    where: `${row}.id = ${ofRevision} AND ${read.visible('PolicyDocument', row)}`,
  };
});

/** Who signed is a column like others: the rules say to whom it shows. */
const signedBy = custom(
  (read) => {
    const key = read.column('Decision', 'signedBy', read.row);
    return orNull(key, quoted(key, 'person_'));
  },
  { isTotal: false },
);
const signerName = nullable(
  (row, read) => `(SELECT person.name FROM person WHERE person.id = ${read.column('Decision', 'signedBy', row)})`,
);

const settlement = one((read) => {
  const row = read.plan.alias('settlement');
  const json = `${read.row}.json -> 'settlement'`;
  return { row, from: `(SELECT ${json} AS json) ${row}`, where: `jsonb_typeof(${row}.json) = 'object'` };
});

const interpretationIds = values((read) => {
  const row = read.plan.alias('interpretation_id');
  const ids = `coalesce(${read.row}.json -> 'interpretations', '[]')`;
  return {
    row,
    from: `jsonb_array_elements_text(${ids}) WITH ORDINALITY AS ${row} (id, place)`,
    value: `${row}.id`,
    orderBy: `${row}.place`,
  };
});

const member = (name: string) => (row: string) => `${row}.json ->> '${name}'`;
const memberValue = (name: string) => nullable((row) => valueText(`(${row}.json -> '${name}')`));

export const decisionReads: readonly TypeReads[] = [
  {
    type: 'Decision',
    entity: Decision,
    node: 'decision',
    names: ['policyRevision'],
    fields: {
      policy,
      signedBy,
      signerName,
      noFindings: nullable((row) => `${row}.findings::jsonb ->> 'reason'`),
      trace,
    },
  },
  {
    type: 'Finding',
    fields: {
      rule: total(member('rule')),
      clause: total(member('clause')),
      verdict: total(member('verdict')),
      observed: memberValue('observed'),
      threshold: memberValue('threshold'),
      unit: nullable(member('unit')),
      parameter: nullable((row) => `${row}.json -> 'parameter' ->> 'name'`),
      parameterValue: nullable((row) => valueText(`(${row}.json -> 'parameter' -> 'value')`)),
      parameterFromOn: nullable((row) => `(${row}.json -> 'parameter' ->> 'from')::date`),
      settledBy: nullable(member('settledBy')),
      settlement,
      interpretationIds,
      message: total(member('message')),
    },
  },
  {
    type: 'FindingSettlement',
    fields: {
      kind: total(member('kind')),
      isMet: total((row) => `(${row}.json ->> 'isMet')::boolean`),
      reason: total(member('reason')),
      decidedOn: total((row) => `(${row}.json ->> 'on')::date`),
    },
  },
  {
    type: 'Query',
    fields: {
      decisions: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'decision',
          from: 'decision',
          where: conditions(read),
          order: [
            { sql: 'decision.decided_on', direction: 'DESC', type: 'date' },
            { sql: 'decision.id', direction: 'DESC', type: 'int' },
          ],
        }),
      }),
    },
  },
];
