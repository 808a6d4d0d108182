import { boolean, type Json, list, orNull, quoted, text } from '../../baseline/json';
import { select, type Selected, type Shape } from '../../baseline/selection';

const organisationShape = (alias: string): Shape => ({
  id: () => quoted(`${alias}.id`, 'organisation_'),
  kind: () => quoted(`${alias}.kind`),
  name: () => text(`${alias}.name`),
  nameEn: () => orNull(`${alias}.name_en`, text),
});

/** The fields of an organisation that stands as `alias`. */
export const organisation = (alias: string, fields: readonly Selected[]): Json =>
  select('Organisation', fields, organisationShape(alias));

const centerShape = (alias: string): Shape => ({
  id: () => quoted(`${alias}.id`, 'center_'),
  code: () => text(`${alias}.code`),
  name: () => text(`${alias}.name`),
  nameEn: () => orNull(`${alias}.name_en`, text),
});

export const center = (alias: string, fields: readonly Selected[]): Json =>
  select('Center', fields, centerShape(alias));

const fieldShape = (alias: string): Shape => ({
  code: () => quoted(`${alias}.code`),
  nameZh: () => text(`${alias}.name_zh`),
  nameEn: () => text(`${alias}.name_en`),
});

export const technologyField = (alias: string, fields: readonly Selected[]): Json =>
  select('Field', fields, fieldShape(alias));

const ownDepartments = `organisation o WHERE o.id IN (
  SELECT department_id FROM center_rollup WHERE jurisdiction_id = $1 AND department_id <> 0 ORDER BY department_id LIMIT 200)`;

const jurisdictionShape: Shape = {
  id: () => quoted('j.id', 'jurisdiction_'),
  code: () => text('j.code'),
  level: () => quoted('j.level'),
  nameZh: () => text('j.name_zh'),
  nameEn: () => text('j.name_en'),
  currency: () => quoted('j.currency'),
  synthetic: () => boolean('j.synthetic'),
  departments: ({ fields }) => list(organisation('o', fields), ownDepartments, 'o.name COLLATE "zh-x-icu", o.id'),
};

/** The jurisdiction that stands as `j`. */
export const jurisdiction = ({ fields }: Selected): Json => select('Jurisdiction', fields, jurisdictionShape);
