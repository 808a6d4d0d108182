import { nameParts } from './name-parts';

describe('the parts of a name (Art. 26)', () => {
  it.each([
    { name: '重庆市万州区柑橘精深加工技术创新中心', parts: ['重庆市万州区', '柑橘精深加工', '技术创新中心'] },
    { name: '重庆市万州区三峡库区水质修复技术创新中心', parts: ['重庆市万州区', '三峡库区水质修复', '技术创新中心'] },
    { name: '云阳县脐橙技术创新中心', parts: ['云阳县', '脐橙', '技术创新中心'] },
    { name: 'Greater Manchester', parts: ['', 'Greater Manchester', ''] },
    { name: '技术创新中心', parts: ['', '技术创新中心', ''] },
  ])('$name', ({ name, parts }) => {
    const { beginning, chosen, ending } = nameParts(name);
    expect([beginning, chosen, ending]).toEqual(parts);
    expect(beginning + chosen + ending).toBe(name);
  });
});
