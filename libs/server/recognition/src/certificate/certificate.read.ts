import { readVerificationCode } from '@wanchuang/domain-recognition';
import { columns, one, type Reading, total, type TypeReads } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { byId } from '../reading/by-id';
import { certificateActionReads } from './certificate-actions.type';
import { Certificate } from './certificate.entity';

const code = (typed: string, place: string): string => {
  const read = readVerificationCode(typed);
  if (read !== null) return read;
  throw badInput(place, null, 'it is no verification code: a place is mistyped');
};

/** The code is the right to read it, whatever has become of the center. */
const byCode = (read: Reading) => {
  const key = read.args<{ code: string }>().at('code').bind('text', code);
  return {
    row: 'certificate',
    from: 'certificate JOIN center ON center.id = certificate.center_id',
    where: `certificate.verification_code = ${key} AND center.withdrawn_at IS NULL`,
  };
};

const ofCenter = (column: string) =>
  total((row) => `(SELECT center.${column} FROM center WHERE center.id = ${row}.center_id)`);

const certificate = one((read) => {
  const row = read.plan.alias('certificate');
  const where = `${row}.center_id = ${read.row}.id AND ${read.visible('Certificate', row)}`;
  return { row, from: `certificate ${row}`, where };
});

export const certificateReads: readonly TypeReads[] = [
  { type: 'Certificate', entity: Certificate, node: 'certificate', within: 'center', names: ['document'] },
  {
    type: 'VerifiedCertificate',
    fields: {
      ...columns(['number', 'centerName', 'hostName', 'issuedOn']),
      status: ofCenter('status'),
      presentName: ofCenter('name'),
    },
  },
  ...certificateActionReads,
  { type: 'Center', fields: { certificate } },
  {
    type: 'Query',
    fields: {
      certificate: one(byId('Certificate', 'certificate', 'certificate'), { arguments: ['id'] }),
      verifyCertificate: one(byCode, { arguments: ['code'] }),
    },
  },
];
