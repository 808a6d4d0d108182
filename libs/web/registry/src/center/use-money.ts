import { languageTag, useLanguage } from '@wanchuang/web-client';
import { moneyFormat } from '@wanchuang/web-ui';

/** A sum to the fen, in words of the interface. */
export const useMoney = (): ((amount: string) => string) => {
  const language = useLanguage();
  return (amount) => moneyFormat(amount, { language: languageTag[language], currency: 'CNY' }).exact(amount);
};
