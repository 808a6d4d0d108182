import { dayInWords } from '@wanchuang/domain-recognition';
import { ink, makePdf, type Pdf } from './pdf-kit';

/** What a certificate says. */
export interface CertificateWords {
  readonly centerName: string;
  readonly hostName: string;
  readonly placeName: string;
  readonly bureauName: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly verificationCode: string;
  /** Where anybody sees whether it is genuine. */
  readonly verificationAddress: string;
  readonly documentNumber: string;
  readonly madeAt: Date;
  readonly isSynthetic: boolean;
}

const margin = 64;
const frame = { outer: 28, inner: 34 } as const;
const qrSize = 92;

function drawFrame(pdf: Pdf): void {
  const { width, height } = pdf.page;
  for (const [inset, thickness] of [
    [frame.outer, 2],
    [frame.inner, 0.5],
  ] as const) {
    pdf.lineWidth(thickness).strokeColor(ink.line);
    pdf.rect(inset, inset, width - 2 * inset, height - 2 * inset).stroke();
  }
}

/** The code as squares, so that it is sharp at every size. */
async function qrSquares(text: string): Promise<(pdf: Pdf, left: number, top: number) => void> {
  const { default: qrcode } = await import('qrcode');
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = qrSize / size;
  return (pdf, left, top) => {
    for (const [place, isDark] of [...data].entries())
      if (isDark) pdf.rect(left + (place % size) * side, top + Math.floor(place / size) * side, side, side);
    pdf.fillColor(ink.text).fill();
  };
}

const nameSize = (name: string): number => (name.length <= 24 ? 26 : name.length <= 40 ? 21 : 17);

function drawWords(pdf: Pdf, words: CertificateWords): void {
  const { width } = pdf.page;
  const column = { width: width - 2 * margin, align: 'center' } as const;
  pdf.font('strong').fontSize(36).text(`${words.placeName}技术创新中心`, margin, 84, column);
  pdf.fontSize(28).text('认定证书', margin, 134, column);
  pdf.font('text').fontSize(15).text(`依据${words.documentNumber}，经审议和公示，认定`, margin, 208, column);
  pdf.font('strong').fontSize(nameSize(words.centerName)).text(words.centerName, margin, 244, column);
  pdf.font('text').fontSize(15);
  pdf.text(`为${words.placeName}技术创新中心。`, margin, pdf.y + 12, column);
  pdf.text(`依托单位：${words.hostName}`, margin, pdf.y + 12, column);
}

function drawFoot(pdf: Pdf, words: CertificateWords, drawQr: (pdf: Pdf, left: number, top: number) => void): void {
  const { width, height } = pdf.page;
  const top = height - margin - qrSize - 8;
  drawQr(pdf, margin, top);
  const beside = margin + qrSize + 16;
  pdf.font('text').fontSize(11).fillColor(ink.text);
  pdf.text(`证书编号：${words.number}`, beside, top + 8, { lineBreak: false });
  pdf.text(`核验码：${words.verificationCode}`, beside, top + 30, { lineBreak: false });
  pdf.fontSize(9).fillColor(ink.quiet);
  pdf.text('扫描二维码，或在公众门户输入核验码，可核验真伪与现状。', beside, top + 54, { width: 300 });
  if (words.isSynthetic) pdf.text('演示数据，非正式证书', beside, top + 72, { lineBreak: false });
  const signing = { width: 260, align: 'center' } as const;
  const left = width - margin - signing.width;
  pdf
    .fontSize(15)
    .fillColor(ink.text)
    .text(words.bureauName, left, top + 18, signing);
  pdf.fontSize(13).text(dayInWords(words.issuedOn), left, top + 44, signing);
  pdf
    .fontSize(9)
    .fillColor(ink.quiet)
    .text('（盖章处）', left, top + 68, signing);
}

/** A certificate on A4, landscape, with the code by which it is verified and room for the seal. */
export async function certificatePdf(words: CertificateWords): Promise<Buffer> {
  const drawQr = await qrSquares(words.verificationAddress);
  const { centerName, bureauName: author, madeAt } = words;
  const title = `${centerName}认定证书（${words.number}）`;
  return makePdf({ title, author, madeAt, layout: 'landscape', margin }, (pdf) => {
    drawFrame(pdf);
    pdf.fillColor(ink.text);
    drawWords(pdf, words);
    drawFoot(pdf, words, drawQr);
  });
}
