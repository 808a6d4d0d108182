/** Every page, and the states of it that look different. */
export const pages = [
  { name: 'overview', path: '/' },
  { name: 'overview-of-regions', path: '/?j=UK-REGIONS' },
  { name: 'centers', path: '/centers' },
  { name: 'centers-behind-a-bar', path: '/centers?value=RD_INVESTMENT:2025&fields=FOOD_AGRICULTURE' },
  { name: 'compare', path: '/centers/compare?ids=center_1,center_2,center_3' },
  { name: 'center', path: '/centers/center_1' },
  { name: 'rows-behind-a-number', path: '/centers/center_1?behind=TECH_CONTRACT_VOLUME:2025' },
  { name: 'region', path: '/centers/center_49?j=UK-REGIONS' },
  { name: 'import', path: '/data/import' },
] as const;

/** A phone, a laptop, a wall. */
export const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
] as const;
