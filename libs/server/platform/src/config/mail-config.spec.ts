import { readMailConfig } from './mail-config';

const read = (environment: Record<string, string>) => {
  const faults: string[] = [];
  return { config: readMailConfig(environment, faults), faults };
};

describe('settings of e-mail', () => {
  it('are off without any', () => {
    expect(read({})).toEqual({ config: null, faults: [] });
  });

  it.each([
    ['万创 <noreply@example.org>', { name: '万创', address: 'noreply@example.org' }],
    ['noreply@example.org', { name: '', address: 'noreply@example.org' }],
  ])('read %s', (from, expected) => {
    const smtpUrl = 'smtps://user:secret@mail.example.org';
    expect(read({ SMTP_URL: smtpUrl, MAIL_FROM: from })).toEqual({ config: { smtpUrl, from: expected }, faults: [] });
  });

  it.each([
    [{ SMTP_URL: 'smtp://localhost' }, 'SMTP_URL and MAIL_FROM'],
    [{ MAIL_FROM: 'a@example.org' }, 'SMTP_URL and MAIL_FROM'],
    [{ SMTP_URL: 'https://user:secret@host', MAIL_FROM: 'a@example.org' }, 'SMTP_URL:'],
    [{ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'nobody' }, 'MAIL_FROM='],
    [{ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'A <a@example.org>\r\nBcc: <b@example.org>' }, 'MAIL_FROM='],
    [{ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.org, b@example.org' }, 'MAIL_FROM='],
  ])('refuse %j', (environment, fault) => {
    const { faults } = read(environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
    expect(faults[0]).not.toContain('secret');
  });
});
