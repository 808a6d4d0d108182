import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A value of ASN.1 in its distinguished encoding. */
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

const ecdsaWithSha256 = sequence(hex('06082a8648ce3d040302'));
const nameOf = (text: string): Buffer => sequence(der(0x31, sequence(hex('0603550403'), der(0x0c, Buffer.from(text)))));
const time = (text: string): Buffer => der(0x18, Buffer.from(text));
/** subjectAltName: clients look for the host's name there. */
const alternativeName = (text: string): Buffer =>
  der(0xa3, sequence(sequence(hex('0603551d11'), der(0x04, sequence(der(0x82, Buffer.from(text)))))));

const pem = (label: string, content: Buffer): string =>
  `-----BEGIN ${label}-----\n${content.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END ${label}-----\n`;

/** A certificate that vouches for itself, with its key, for a name: made anew in every test. */
export const selfSigned = (host: string): { certificate: string; key: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const body = sequence(
    der(0xa0, hex('020102')),
    serial,
    ecdsaWithSha256,
    nameOf(host),
    sequence(time('20200101000000Z'), time('20991231235959Z')),
    nameOf(host),
    publicKey.export({ type: 'spki', format: 'der' }),
    alternativeName(host),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  return {
    certificate: pem('CERTIFICATE', sequence(body, ecdsaWithSha256, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};
