import fc from 'fast-check';
import { type ApplicationForm, emptyForm, type TextField, textLimits } from './application-form';
import { contentOf, formText, mostParties, parseForm } from './parse-form';

const parsed = (form: unknown) => parseForm(JSON.stringify(form));
const faultsOf = (form: unknown) => {
  const result = parsed(form);
  return result.ok ? [] : result.faults.map(({ field, reason }) => `${field}: ${reason}`);
};
const party = { name: '虚拟', creditCode: '不是代码', duties: '' };

describe('the text of a form', () => {
  it('keeps a draft as it is typed, wrong codes and empty texts included', () => {
    const draft: ApplicationForm = { ...emptyForm, mission: '  未完', parties: [party], floorSpace: '0.5' };
    expect(parsed(draft)).toEqual({ ok: true, form: draft });
    expect(parsed({ mission: '仅此' })).toEqual({ ok: true, form: { ...emptyForm, mission: '仅此' } });
  });

  it('is the same for the same form, in whatever order it was handed over', () => {
    const form: ApplicationForm = { ...emptyForm, mission: '甲', parties: [party], rdStaff: 10 };
    const turned = Object.fromEntries(
      Object.entries({ ...form, parties: [{ duties: '', creditCode: party.creditCode, name: party.name }] }).reverse(),
    );
    const result = parsed(turned);
    expect(result.ok && formText(result.form)).toBe(formText(form));
  });

  it('survives whatever somebody types, and being read again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !text.includes('\0')),
        (chosenName) => {
          const form = { ...emptyForm, chosenName };
          expect(parseForm(formText(form))).toEqual({ ok: true, form });
        },
      ),
    );
  });

  it('never throws, and never takes what is no form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = parseForm(text);
        expect(result.ok ? Object.keys(result.form) : result.faults.length > 0).toEqual(
          result.ok ? Object.keys(emptyForm) : true,
        );
      }),
    );
  });

  it('has a hash’s content that changes with the form and with any of its evidence', () => {
    const [one, other] = [
      { slot: 'TEAM', sha256: 'a' },
      { slot: 'HEAD', sha256: 'b' },
    ];
    const content = contentOf(emptyForm, [one, other]);
    expect(contentOf(emptyForm, [other, one])).toBe(content);
    expect(contentOf(emptyForm, [one])).not.toBe(content);
    expect(contentOf(emptyForm, [{ ...one, sha256: 'c' }, other])).not.toBe(content);
    expect(contentOf({ ...emptyForm, mission: '甲' }, [one, other])).not.toBe(content);
  });
});

describe('a form that is refused', () => {
  it.each(Object.entries(textLimits))(
    'names %s when it is longer than %i characters, surrogate pairs as one',
    (field, most) => {
      expect(faultsOf({ ...emptyForm, [field]: '😀'.repeat(most) })).toEqual([]);
      expect(faultsOf({ ...emptyForm, [field as TextField]: '字'.repeat(most + 1) })).toEqual([`${field}: TOO_LONG`]);
    },
  );

  it.each([
    ['text', [], ['null: NO_FORM']],
    ['unknown field', { invented: 1 }, ['invented: UNKNOWN']],
    ['unknown choices', { fieldCode: 'NONE', legalForm: '?' }, ['fieldCode: CHOICE', 'legalForm: CHOICE']],
    [
      'numbers',
      { rdStaff: 1.5, floorSpace: '1e3', instruments: '-1' },
      ['rdStaff: NUMBER', 'floorSpace: NUMBER', 'instruments: NUMBER'],
    ],
    ['a third place behind the point', { transferIncome: '1.234' }, ['transferIncome: NUMBER']],
    ['other kinds', { mission: 1, declaresCleanRecord: null }, ['mission: TYPE', 'declaresCleanRecord: TYPE']],
    ['NUL', { mission: 'a\0' }, ['mission: TYPE']],
    ['a party without a text', { parties: [{ name: '甲', creditCode: '' }] }, ['parties.0.duties: TYPE']],
    ['a party with more', { parties: [{ ...party, more: 1 }] }, ['parties.0.more: UNKNOWN']],
    ['too many parties', { parties: new Array(mostParties + 1).fill(party) }, ['parties: TOO_MANY']],
  ])('for %s', (_, form, faults) => {
    expect(faultsOf(form).sort()).toEqual([...faults].sort());
  });
});
