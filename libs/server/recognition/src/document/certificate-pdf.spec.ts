import { certificatePdf, type CertificateWords } from './certificate-pdf';
import { officialPdf } from './official-pdf';
import { textOfPdf } from './testing/text-of-pdf';

const words: CertificateWords = {
  centerName: '重庆市万州区铜基新材料（虚拟）技术创新中心',
  hostName: '万州虚拟铜业有限公司',
  placeName: '万州区',
  bureauName: '万州区科学技术局（虚拟）',
  number: 'WZ-TIC-2026-001',
  issuedOn: '2026-03-10',
  verificationCode: '0123A-4567B-89CD',
  verificationAddress: 'https://wanchuang.invalid/public/certificates/0123A-4567B-89CD',
  documentNumber: '万州科局发〔2024〕3号',
  madeAt: new Date('2026-03-10T02:00:00Z'),
  isSynthetic: true,
};

describe('a certificate as PDF', () => {
  it('is one page of A4, landscape, in Chinese, with its fonts in it, and says what it certifies', async () => {
    const pdf = await certificatePdf(words);
    const raw = pdf.toString('latin1');
    expect(raw).toMatch(/^%PDF-1/);
    expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(raw).toContain('/MediaBox [0 0 841.89 595.28]');
    expect(raw).toContain('/Lang (zh-CN)');
    expect(raw.match(/\/FontName \/\w+\+NotoSansHans/g)).toHaveLength(2);
    expect(raw.match(/\/FontFile3/g)).toHaveLength(2);
    const text = textOfPdf(pdf);
    for (const said of [
      words.centerName,
      words.hostName,
      words.bureauName,
      words.number,
      `核验码：${words.verificationCode}`, // as the page calls it that asks for it
      '2026年3月10日',
      '演示数据',
    ])
      expect(text).toContain(said);
  });
});

describe('a document of the bureau as PDF', () => {
  it('says its words, who signs and when, over as many pages as it needs', async () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, place) => `${place + 1}．重庆市万州区第${place + 1}号（虚拟）技术创新中心`,
    );
    const document = {
      title: '公示',
      number: '公示〔2026〕1号',
      paragraphs,
      signedBy: words.bureauName,
      on: '2026-02-13',
    };
    const pdf = await officialPdf(document, { madeAt: words.madeAt, isSynthetic: false });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    const text = textOfPdf(pdf);
    for (const said of ['公示〔2026〕1号', paragraphs[0], paragraphs[59], words.bureauName, '2026年2月13日'])
      expect(text).toContain(said);
    expect(text).not.toContain('演示数据');
  });
});
