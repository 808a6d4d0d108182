import { nullable, one, type Reading, total } from '@wanchuang/server-platform';

/** Those who act for the host read what is being written; everybody else what was handed in last (Art. 9(2)). */
const asRead =
  (written: (row: string) => string, handedIn: (row: string) => string) =>
  (row: string, read: Reading): string =>
    `CASE WHEN ${read.may('READ_APPLICATION_DRAFT', 'Application', row)} THEN ${written(row)} ELSE ${handedIn(row)} END`;

const handedIn = (row: string, column: 'form' | 'number'): string =>
  `(SELECT version.${column} FROM application_version version WHERE version.application_id = ${row}.id
    AND version.submitted_at IS NOT NULL ORDER BY version.submitted_at DESC LIMIT 1)`;

const form = asRead(
  (row) => `${row}.form`,
  (row) => `coalesce(${handedIn(row, 'form')}, ${row}.form)`,
);

const fixedVersion = asRead(
  (row) => `${row}.fixed_version`,
  (row) => handedIn(row, 'number'),
);

const isSealed = asRead(
  (row) => `EXISTS (SELECT FROM application_version version WHERE version.application_id = ${row}.id
    AND version.number = ${row}.fixed_version AND version.sealed_at IS NOT NULL)`,
  (row) => `${handedIn(row, 'number')} IS NOT NULL`,
);

/** What is asked for once it is handed in again, and what was asked for then. */
const asked = (column: 'name' | 'field_id' | 'department_id') =>
  asRead(
    (row) => `coalesce(${row}.next_${column}, ${row}.${column})`,
    (row) => `${row}.${column}`,
  );
const name = asked('name');

const askedField = one((read) => {
  const row = read.plan.alias('field');
  const where = `${row}.id = ${asked('field_id')(read.row, read)} AND ${read.visible('Field', row)}`;
  return { row, from: `field ${row}`, where };
});

/** It shows wherever the application does, which names it. */
const askedDepartment = one((read) => {
  const row = read.plan.alias('organisation');
  return { row, from: `organisation ${row}`, where: `${row}.id = ${asked('department_id')(read.row, read)}` };
});

/** For the host those that it has now; for others those that were handed in last. */
export const isShownEvidence = (row: string, read: Reading): string =>
  asRead(
    () => `${row}.removed_at IS NULL`,
    (application) => `${row}.handed_in_at = ${application}.submitted_at`,
  )(read.row, read);

const isNameTaken = (row: string, read: Reading): string =>
  `EXISTS (SELECT FROM taken_name taken WHERE taken.jurisdiction_id = ${row}.jurisdiction_id
    AND taken.name_key = name_key(${name(row, read)}) AND taken.application_id IS DISTINCT FROM ${row}.id)`;

/** What a host writes of an application. */
export const writtenFields = {
  name: total(name),
  form: total(form),
  fixedVersion: nullable(fixedVersion),
  isSealed: total(isSealed),
  isNameTaken: total(isNameTaken),
  field: askedField,
  department: askedDepartment,
};
