import { createHash } from 'node:crypto';
import { evidenceSlotLabels, type EvidenceSlotName } from '@wanchuang/domain-recognition';
import { globalId, type Transaction } from '@wanchuang/server-platform';

/** A page of PDF that says what it is; the words of the form's own language would need a font. */
const page = (words: string): Buffer => {
  const stream = `BT /F1 14 Tf 40 160 Td (${words}) Tj 0 -24 Td (Synthetic: made for demonstration.) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 240]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return Buffer.from(
    `${text}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
};

interface Upload {
  readonly placeId: number;
  readonly personId: number;
  readonly name: string;
  readonly words: string;
}

/** A file as somebody uploads it, their own until it is put somewhere. @returns its number */
export async function uploadFile(tx: Transaction, { placeId, personId, name, words }: Upload): Promise<number> {
  const bytes = page(words);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [row] = await tx.rows<{ id: number }>(
    `WITH file AS (
       INSERT INTO stored_file (jurisdiction_id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
       VALUES ($1, $2, 'application/pdf', $3, $4, $5, $6) RETURNING id),
     chunk AS (INSERT INTO file_chunk (file_id, place, bytes) SELECT id, 0, $7 FROM file)
     SELECT id FROM file`,
    [placeId, `${name}（虚拟）.pdf`, bytes.length, sha256, personId, tx.at, bytes],
  );
  if (!row) throw new Error('the file was not written');
  return row.id;
}

/** The evidence of an application, as its host has added it. */
export async function addEvidence(
  tx: Transaction,
  applicationId: number,
  slots: readonly EvidenceSlotName[],
  upload: Pick<Upload, 'placeId' | 'personId'>,
): Promise<void> {
  for (const slot of slots) {
    const { zh, en } = evidenceSlotLabels[slot];
    const fileId = await uploadFile(tx, { ...upload, name: zh, words: en });
    const [evidence] = await tx.rows<{ id: number }>(
      'INSERT INTO application_evidence (application_id, slot, file_id, added_at, added_by) VALUES ($1, $2, $3, $4, $5) RETURNING id',
      [applicationId, slot, fileId, tx.at, upload.personId],
    );
    if (!evidence) throw new Error('the evidence was not written');
    const holder = globalId('applicationEvidence', evidence.id);
    await tx.rows(`UPDATE stored_file SET audience = 'HELD', holder = $2 WHERE id = $1`, [fileId, holder]);
  }
}
