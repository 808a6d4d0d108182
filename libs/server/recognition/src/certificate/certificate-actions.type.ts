import { inline, total, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('CertificateActions', { description: 'What the viewer may do with a certificate as it is now.' })
export class CertificateActionsType {
  @Field(() => Boolean, {
    description: 'Whether grantSubsidy is open for its center: it is recognised, and has none that stands.',
  })
  grantSubsidy!: boolean;
}

const grantSubsidy = total(
  (row, read) =>
    `${read.may('GRANT_SUBSIDY', 'Certificate', row)} AND NOT EXISTS (
       SELECT FROM subsidy WHERE subsidy.center_id = ${row}.center_id AND subsidy.state <> 'CANCELLED')
     AND EXISTS (SELECT FROM center WHERE center.id = ${row}.center_id AND center.ended_on IS NULL)`,
);

export const certificateActionReads: readonly TypeReads[] = [
  { type: 'Certificate', fields: { viewerCan: inline() } },
  { type: 'CertificateActions', fields: { grantSubsidy } },
];
