import { acceptedBy, previewOf } from './file-kinds';
import { fileSize } from './file-size';

describe('a file that is chosen', () => {
  it('is of the kinds that a field takes', () => {
    expect(acceptedBy(['PDF', 'JPG'])).toBe('.pdf,.jpg,.jpeg');
  });

  it.each([
    ['application/pdf', 'PDF'],
    ['image/png', 'PICTURE'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', null],
  ])('of the type %s is looked at as %s', (mediaType, way) => {
    expect(previewOf(mediaType)).toBe(way);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KB'],
    [1_500_000, '1.4 MB'],
    [20 * 1024 * 1024, '20 MB'],
    [300 * 1024 * 1024, '300 MB'],
  ])('of %d bytes is said to have %s', (bytes, said) => {
    expect(fileSize(bytes)).toBe(said);
  });
});
