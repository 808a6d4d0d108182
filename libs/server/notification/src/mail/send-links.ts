import { listenToLinks, type MadeLink } from '@wanchuang/server-access';
import { linkLetter } from './link-letter';
import type { Language } from './mail-words';
import type { SendOptions } from './send-notifications';

/**
 * From now on a link is sent by e-mail, too, as soon as it is made. Its secret is kept nowhere, so it is tried once: who
 * made the link sees it, and hands it on if no mail comes.
 * @returns what waits for the letters that are on their way
 */
export const sendLinks = (options: SendOptions): (() => Promise<void>) => {
  const running = new Set<Promise<void>>();
  listenToLinks(options.database, (link) => {
    const sending = sendLink(options, link).catch((err: unknown) =>
      options.logger.error({ err, personId: link.personId }, 'a link did not go out by mail'),
    );
    running.add(sending);
    void sending.then(() => running.delete(sending));
  });
  return async () => {
    await Promise.all(running);
  };
};

async function sendLink({ database, mailer, origin }: SendOptions, link: MadeLink): Promise<void> {
  const [person] = await database.reader().rows<{
    name: string;
    address: string;
    language: Language;
  }>(`SELECT name, email AS address, language FROM person WHERE id = $1 AND status IN ('INVITED', 'ACTIVE')`, [link.personId]);
  if (!person) return;
  const { name, address, language } = person;
  await mailer.send(linkLetter({ link, to: { name, address }, language, origin }));
}
