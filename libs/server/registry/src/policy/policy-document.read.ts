import {
  inline,
  many,
  nullable,
  numericId,
  one,
  openActions,
  type Reading,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { OfficialText } from './official-text.entity';
import { PolicyDocument } from './policy-document.entity';
import { PolicyRevision } from './policy-revision.entity';

/** Objects of a list that stands in the row's JSON, in their order. @param list SQL of the list */
const listed = (list: (row: string) => string) =>
  many((read) => {
    const row = read.plan.alias('listed');
    const from = `jsonb_array_elements(${list(read.row)}) WITH ORDINALITY AS ${row} (json, place)`;
    return { row, from, orderBy: `${row}.place` };
  });

/** The words of a member of the row's JSON. */
const words = (json: (row: string) => string) =>
  one(
    (read) => {
      const row = read.plan.alias('words');
      return { row, from: `(SELECT ${json(read.row)} AS json) ${row}` };
    },
    { isTotal: true },
  );

const member = (name: string) => (row: string) => `${row}.json ->> '${name}'`;

/** What a policy's last text has. @param column of the revision */
const revised = (column: string) => (row: string) =>
  `(SELECT revision.${column} FROM policy_revision revision WHERE revision.policy_document_id = ${row}.id ORDER BY revision.edition DESC LIMIT 1)`;
const text = revised('text');
const document = (row: string): string => `${text(row)}::jsonb`;

/** A value of the policy as text: codes with commas between them. @param value SQL of the jsonb */
export const valueText = (value: string): string => `CASE jsonb_typeof(${value})
  WHEN 'array' THEN coalesce((SELECT string_agg(code, ',' ORDER BY place) FROM jsonb_array_elements_text(${value}) WITH ORDINALITY AS listed (code, place)), '')
  ELSE ${value} #>> '{}' END`;

const titleOfDocument = (row: string): string =>
  `jsonb_build_object('zh', ${document(row)} ->> 'titleZh', 'en', ${document(row)} ->> 'titleEn')`;
const interpreter = (row: string): string =>
  `jsonb_build_object('zh', ${document(row)} ->> 'interpretedByZh', 'en', ${document(row)} ->> 'interpretedByEn')`;

/** The row of each article knows the document that it is of. */
const articles = many((read) => {
  const row = read.plan.alias('article');
  const from = `(SELECT ${read.row}.id AS policy_id, json, place FROM jsonb_array_elements(${document(read.row)} -> 'articles')
    WITH ORDINALITY AS listed (json, place)) ${row}`;
  return { row, from, orderBy: `${row}.place` };
});

const lastEdition = one((read) => {
  const row = read.plan.alias('official');
  const where = `policy_document_id = ${read.row}.policy_id AND article = (${read.row}.json ->> 'number')::int`;
  return {
    row,
    from: `(SELECT * FROM official_text WHERE ${where} ORDER BY edition DESC LIMIT 1) ${row}`,
    where: read.visible('OfficialText', row),
  };
});

/** In the order of the file, which jsonb does not keep. */
const parameters = many((read) => {
  const row = read.plan.alias('parameter');
  const from = `(SELECT name, json::jsonb AS json, place FROM json_each(${text(read.row)}::json -> 'parameters') WITH ORDINALITY AS listed (name, json, place)) ${row}`;
  return { row, from, orderBy: `${row}.place` };
});

const correspondence = many((read) => {
  const row = read.plan.alias('correspondence');
  const from = `jsonb_each_text(coalesce(${document(read.row)} -> 'correspondence', '{}')) AS ${row} (clause, citation)`;
  return { row, from, orderBy: `${row}.clause COLLATE "C"` };
});

const interpretations = many((read) => {
  const row = read.plan.alias('ruling');
  return {
    row,
    from: `interpretation ${row}`,
    where: `${row}.policy_document_id = ${read.row}.id AND ${read.visible('Interpretation', row)}`,
    orderBy: `${row}.decided_on DESC, ${row}.id DESC`,
  };
});

const revisions = many((read) => {
  const row = read.plan.alias('revision');
  return {
    row,
    from: `policy_revision ${row}`,
    where: `${row}.policy_document_id = ${read.row}.id AND ${read.visible('PolicyRevision', row)}`,
    orderBy: `${row}.edition DESC`,
  };
});

/** Those of the nearest place, from the jurisdiction upwards, that has made any. */
const ofPlace = (read: Reading) => {
  const key = read
    .args<{ jurisdictionId: string }>()
    .at('jurisdictionId')
    .bind('int', (id, place) => numericId('jurisdiction', id, place));
  const nearest = `SELECT made.jurisdiction_id FROM jurisdiction_closure closure JOIN policy_document made ON made.jurisdiction_id = closure.ancestor_id
    WHERE closure.descendant_id = ${key} ORDER BY closure.depth LIMIT 1`;
  return {
    row: 'policy_document',
    from: 'policy_document',
    where: `policy_document.jurisdiction_id = (${nearest}) AND ${read.visible('PolicyDocument', 'policy_document')}`,
    orderBy: 'policy_document.in_force_from DESC, policy_document.id DESC',
  };
};

const byId = (read: Reading) => {
  const key = read
    .args<{ id: string }>()
    .at('id')
    .bind('int', (id) => numericId('policyDocument', id));
  return {
    row: 'policy_document',
    from: 'policy_document',
    where: `policy_document.id = ${key} AND ${read.visible('PolicyDocument', 'policy_document')}`,
  };
};

export const policyDocumentReads: readonly TypeReads[] = [
  {
    type: 'PolicyDocument',
    entity: PolicyDocument,
    node: 'policyDocument',
    fields: {
      title: words(titleOfDocument),
      issuedOn: total((row) => `(${document(row)} ->> 'issuedOn')::date`),
      replaces: nullable((row) => `${document(row)} ->> 'replaces'`),
      legalBasis: listed((row) => `${document(row)} -> 'legalBasis'`),
      interpretedBy: words(interpreter),
      chapters: listed((row) => `${document(row)} -> 'chapters'`),
      articles,
      parameters,
      correspondence,
      interpretations,
      document: total(text),
      sha256: total(revised('sha256')),
      loadedAt: total(revised('loaded_at')),
      revisions,
      viewerCan: inline(),
    },
  },
  {
    type: 'PolicyDocumentActions',
    fields: openActions('PolicyDocument', { interpret: 'RECORD_INTERPRETATION', attachText: 'ATTACH_OFFICIAL_TEXT' }),
  },
  { type: 'PolicyWords', fields: { zh: total(member('zh')), en: total(member('en')) } },
  {
    type: 'PolicyRevision',
    entity: PolicyRevision,
    node: 'policyRevision',
    fields: { document: total((row) => `${row}.text`) },
  },
  { type: 'OfficialText', entity: OfficialText, node: 'officialText' },
  {
    type: 'PolicyArticle',
    fields: {
      number: total((row) => `(${row}.json ->> 'number')::int`),
      chapter: total((row) => `(${row}.json ->> 'chapter')::int`),
      title: words((row) => `${row}.json -> 'title'`),
      clauses: listed((row) => `${row}.json -> 'clauses'`),
      officialText: lastEdition,
    },
  },
  {
    type: 'PolicyClause',
    fields: { citation: total(member('citation')), paraphrase: words((row) => `${row}.json -> 'paraphrase'`) },
  },
  {
    type: 'PolicyParameter',
    fields: {
      name: total((row) => `${row}.name`),
      unit: total(member('unit')),
      title: words((row) => `${row}.json -> 'title'`),
      isAdministrative: total((row) => `coalesce((${row}.json ->> 'administrative')::boolean, FALSE)`),
      values: listed((row) => `${row}.json -> 'values'`),
    },
  },
  {
    type: 'PolicyCorrespondence',
    fields: { clause: total((row) => `${row}.clause`), citation: total((row) => `${row}.citation`) },
  },
  {
    type: 'PolicyParameterValue',
    fields: {
      value: total((row) => valueText(`(${row}.json -> 'value')`)),
      fromOn: total((row) => `(${row}.json ->> 'from')::date`),
      untilOn: nullable((row) => `(${row}.json ->> 'until')::date`),
      citation: total((row) => `coalesce(${row}.json ->> 'citation', 'administrative')`),
      lastCheckedOn: total((row) => `(${row}.json ->> 'lastCheckedOn')::date`),
    },
  },
  {
    type: 'Query',
    fields: {
      policyDocuments: many(ofPlace, { arguments: ['jurisdictionId'] }),
      policyDocument: one(byId, { arguments: ['id'] }),
    },
  },
];
