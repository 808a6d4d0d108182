import { registerOf } from './register-key';

describe('the register behind an indicator', () => {
  it.each([
    ['TECH_CONTRACT_VOLUME', 'technology_contract'],
    ['TECH_CONTRACT_VOLUME_LICENSING', 'technology_contract'],
    ['PATENT_APPLICATIONS', 'intellectual_property'],
    ['HORIZONTAL_FUNDING', 'project'],
    ['TECH_SMES_FOSTERED', 'incubated_venture'],
    ['RD_INVESTMENT', null],
    ['NO_SUCH_INDICATOR', null],
  ])('%s: %s', (indicatorCode, register) => {
    expect(registerOf(indicatorCode)).toBe(register);
  });
});
