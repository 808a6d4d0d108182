import { completeCreditCode } from '@wanchuang/domain-registry';
import { type ApplicationForm, emptyForm } from './application-form';
import { evidenceSlots, wantedSlots } from './evidence-slot';
import { missingParts } from './missing-parts';

const text = '已填写';
const form: ApplicationForm = {
  ...emptyForm,
  ...{ chosenName: text, mission: text, coreTechnologies: text, direction: text, keyTasks: text, safeguards: text },
  ...{ strategy: text, team: text, internalRules: text, headName: text, headExperience: text, results: text },
  fieldCode: 'EQUIPMENT',
  legalForm: 'PART_OF_HOST',
  formationMode: 'ENTERPRISE_LED',
  declaresCleanRecord: true,
  rdStaff: 0,
  floorSpace: '0',
  instruments: '0',
  hostResearchSpending: '0',
  ownsIntellectualProperty: false,
  transferIncome: '0',
};
const hostCode = completeCreditCode('91500101MA0000001');
const partyCode = completeCreditCode('91500101MA0000002');
const written = { form, evidence: wantedSlots(false), hasDepartment: true, hostCode };
const missing = (changes: Partial<ApplicationForm>) => missingParts({ ...written, form: { ...form, ...changes } });

describe('Art. 9(2): what an application lacks', () => {
  it('nothing, where everything is written: whether it is enough is for the rules to say', () => {
    expect(missingParts(written)).toEqual([]);
  });

  it('all of an empty one, by name, with its department and each kind of evidence but OTHER and the agreement', () => {
    const all = missingParts({ form: emptyForm, evidence: [], hasDepartment: false, hostCode });
    expect(all).toEqual([
      ...Object.keys(form).filter(
        (field) =>
          ![
            'parties',
            'leadCommitment',
            'specialIndustry',
            'exceptionReason',
            'waiverReason',
            'intellectualProperty',
          ].includes(field),
      ),
      'department',
      ...Object.keys(evidenceSlots).filter((slot) => slot !== 'OTHER' && slot !== 'AGREEMENT'),
    ]);
  });

  it('spaces are nothing; intellectual property that is owned is described', () => {
    expect(missing({ mission: ' \n' })).toEqual(['mission']);
    expect(missing({ ownsIntellectualProperty: null })).toEqual(['ownsIntellectualProperty']);
    expect(missing({ ownsIntellectualProperty: true })).toEqual(['intellectualProperty']);
  });

  it('Art. 8(5): of a consortium, its parties with a valid code each, the commitment and the agreement', () => {
    const consortium = { formationMode: 'CONSORTIUM' } as const;
    expect(missing(consortium)).toEqual(['parties', 'leadCommitment', 'AGREEMENT']);
    const party = { name: text, creditCode: ` ${partyCode.toLowerCase()} `, duties: text };
    const whole = { ...consortium, leadCommitment: text };
    expect(missing({ ...whole, parties: [party] })).toEqual(['AGREEMENT']);
    const wrong = [
      { ...party, name: '' },
      { ...party, creditCode: `${partyCode.slice(0, 17)}${partyCode.endsWith('A') ? 'B' : 'A'}` },
      { ...party, creditCode: hostCode, duties: ' ' },
      { ...party, creditCode: partyCode },
    ];
    expect(missing({ ...whole, parties: wrong })).toEqual([
      'parties.0.name',
      'parties.1.creditCode',
      'parties.2.creditCode',
      'parties.2.duties',
      'parties.3.creditCode',
      'AGREEMENT',
    ]);
  });
});
