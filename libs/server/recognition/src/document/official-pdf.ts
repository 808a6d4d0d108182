import { dayInWords, type OfficialDocument } from '@wanchuang/domain-recognition';
import { makePdf, ink } from './pdf-kit';

const margin = 76;
const size = { title: 22, text: 15, small: 10 } as const;

interface Printing {
  readonly madeAt: Date;
  /** Invented data: every page says so. */
  readonly isSynthetic: boolean;
}

/** A document of the bureau on A4, with room for the seal. */
export const officialPdf = (
  { title, number, paragraphs, signedBy, on }: OfficialDocument,
  { madeAt, isSynthetic }: Printing,
): Promise<Buffer> =>
  makePdf({ title, author: signedBy, madeAt, margin }, (pdf) => {
    if (isSynthetic) pdf.fontSize(size.small).fillColor(ink.quiet).text('演示数据，非正式文件', { align: 'right' });
    pdf
      .moveDown(1)
      .fillColor(ink.text)
      .font('strong')
      .fontSize(size.title)
      .text(title, { align: 'center', lineGap: 6 });
    pdf.font('text').fontSize(size.text);
    if (number !== null) pdf.moveDown(0.5).text(number, { align: 'center' });
    pdf.moveDown(1.5);
    for (const paragraph of paragraphs) {
      const indent = paragraph.endsWith('：') && paragraph.length < 10 ? 0 : size.text * 2;
      pdf.text(paragraph, { indent, lineGap: 9, align: 'left' });
    }
    // who signs and the day stand together, with the seal over them
    if (pdf.y > pdf.page.height - margin - 150) pdf.addPage();
    pdf.moveDown(3).text(signedBy, { align: 'right', lineGap: 9 });
    pdf.text(dayInWords(on), { align: 'right', lineGap: 9 });
    pdf.fontSize(size.small).fillColor(ink.quiet).text('（盖章处）', { align: 'right' });
  });
