import { completeCreditCode } from '@wanchuang/domain-registry';
import { changedInput, creditCodeFault, organisationInput, type OrganisationValues } from './organisation-values';

const code = completeCreditCode('91500101MA5U00000');
const values: OrganisationValues = {
  name: ' 长江精工 ',
  kind: 'ENTERPRISE',
  creditCode: code.toLowerCase(),
  jurisdictionId: 'jurisdiction_3',
};

describe('what a form says of an organisation', () => {
  it('is sent without the spaces around it, the code in capitals, and nothing for what is empty', () => {
    expect(organisationInput({ ...values, nameEn: ' ' })).toEqual({
      name: '长江精工',
      nameEn: null,
      kind: 'ENTERPRISE',
      creditCode: code,
      jurisdictionId: 'jurisdiction_3',
      parentId: null,
    });
  });

  it('is only what was changed since the form began', () => {
    expect(changedInput(values, values)).toEqual({});
    expect(changedInput(values, { ...values, name: '长江重工', closedOn: '2026-06-30' })).toEqual({
      name: '长江重工',
      closedOn: '2026-06-30',
    });
    expect(changedInput({ ...values, parentId: 'organisation_1' }, values)).toEqual({ parentId: null });
  });

  it.each([
    ['ENTERPRISE', '', 'creditCodeRequired'],
    ['DEPARTMENT', ' ', null],
    ['DEPARTMENT', code.slice(1), 'creditCodeLength'],
    ['ENTERPRISE', `I${code.slice(1)}`, 'creditCodeCharacter'],
    ['ENTERPRISE', `${code.slice(0, 17)}${code.endsWith('1') ? '2' : '1'}`, 'creditCodeDigit'],
    ['ENTERPRISE', ` ${code} `, null],
  ] as const)('has a code: %s %j is %s', (kind, given, fault) => {
    expect(creditCodeFault(kind, given)).toBe(fault);
  });
});
