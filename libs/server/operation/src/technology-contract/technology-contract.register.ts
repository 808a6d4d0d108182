import { ContractDirection, ContractKind } from '@wanchuang/domain-operation';
import { day, money, oneOf, text } from '../register/column';
import type { Register } from '../register/register';
import type { TechnologyContractType } from './technology-contract.type';

/** Register of technology contracts (Art. 22(3)). */
export const technologyContracts: Register<TechnologyContractType> = {
  table: 'technology_contract',
  idType: 'technologyContract',
  called: 'technology contract',
  columns: {
    registrationNumber: text,
    title: text,
    kind: oneOf(ContractKind),
    direction: oneOf(ContractDirection),
    counterparty: text,
    amount: money,
    signedOn: day,
    registeredOn: day,
  },
  naturalKey: ['registrationNumber', 'direction'],
  perCenter: false,
  searched: ['registrationNumber', 'title', 'counterparty'],
  kinds: 'kind',
  total: 'amount',
  rules: [
    {
      property: 'registeredOn',
      says: 'is before the day of signing',
      holds: ({ signedOn, registeredOn }) => registeredOn >= signedOn,
    },
  ],
};
