import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disclosureParameters } from '@wanchuang/domain-access';

const page = readFileSync(join(__dirname, '../../../../../docs/disclosure.md'), 'utf8');
const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/disclosure.md', () => {
  it.each(Object.entries(disclosureParameters))('says what %s is, and why', (name, { value, reason }) => {
    const row = rows.find((cells) => cells[1] === `\`${name}\``);
    expect(row?.slice(2, 4)).toEqual([String(value), reason.en]);
  });

  it('lists every parameter, each with a reason in both languages', () => {
    const listed = rows.flatMap((cells) => /^`([a-zA-Z]+)`$/.exec(cells[1] ?? '')?.[1] ?? []);
    expect(listed.filter((name) => name in disclosureParameters)).toEqual(Object.keys(disclosureParameters));
    for (const { reason } of Object.values(disclosureParameters)) expect(reason.zh).toMatch(/[一-鿿]/);
  });
});
