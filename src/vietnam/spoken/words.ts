/** What a Vietnamese voice is given to say for what it would misread. */

/** Exactly as they are written. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UBND: 'uỷ ban nhân dân',
  HĐND: 'hội đồng nhân dân',
  UBMTTQ: 'uỷ ban mặt trận tổ quốc',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  BHTN: 'bảo hiểm thất nghiệp',
  BYT: 'bộ y tế',
  BCA: 'bộ công an',
  CP: 'chính phủ',
  TTg: 'thủ tướng',
  TW: 'trung ương',
  CCCD: 'căn cước công dân',
  CMND: 'chứng minh nhân dân',
  CSDL: 'cơ sở dữ liệu',
  DVC: 'dịch vụ công',
  TTHC: 'thủ tục hành chính',
  GPLX: 'giấy phép lái xe',
  MST: 'mã số thuế',
  CNTT: 'công nghệ thông tin',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  TT: 'thông tư',
  KH: 'kế hoạch',
  CV: 'công văn',
  ĐT: 'điện thoại',
  SĐT: 'số điện thoại',
  TP: 'thành phố',
  HCM: 'hồ chí minh',
  TPHCM: 'thành phố hồ chí minh',
  VNĐ: 'đồng',
  VND: 'đồng',
  OTP: 'ô tê pê',
  QR: 'quy a',
  NFC: 'en ép xê',
  SMS: 'ét em ét',
  SIM: 'sim',
  PIN: 'pin',
  ID: 'ai đi',
  VNeID: 'vi-nây-ai-đi',
  ATM: 'ây ti em',
  CCTV: 'xê xê ti vi',
  USB: 'u ét bê',
  COVID: 'cô-vít',
  Covid: 'cô-vít',
  iOS: 'ai ô ét',
  CH: 'xê hát',
};

/** However their letters are written. */
export const FOREIGN: Readonly<Record<string, string>> = {
  app: 'áp',
  android: 'an-đờ-roi',
  chrome: 'crôm',
  email: 'i-meo',
  facebook: 'phây-búc',
  google: 'gu-gồ',
  hotline: 'hót-lai',
  internet: 'in-tơ-nét',
  iphone: 'ai-phôn',
  link: 'linh',
  online: 'on-lai',
  passcode: 'pát-cốt',
  play: 'pờ-lây',
  safari: 'xa-pha-ri',
  store: 'xto',
  telegram: 'tê-lê-gram',
  video: 'vi-đê-ô',
  vneid: 'vi-nây-ai-đi',
  web: 'oép',
  website: 'oép-xai',
  'wi-fi': 'oai-phai',
  wifi: 'oai-phai',
  youtube: 'diu-túp',
  zalo: 'da-lô',
};

/** Shortened by a full stop, which is no end; before a name or a number. */
export const TITLES: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  kp: 'khu phố',
  q: 'quận',
  p: 'phường',
  bs: 'bác sĩ',
  ths: 'thạc sĩ',
  ts: 'tiến sĩ',
  gs: 'giáo sư',
  pgs: 'phó giáo sư',
};

/** After a number. */
export const UNITS: Readonly<Record<string, string>> = {
  đ: 'đồng',
  '₫': 'đồng',
  VND: 'đồng',
  VNĐ: 'đồng',
  USD: 'đô la Mỹ',
  k: 'nghìn',
  K: 'nghìn',
  tr: 'triệu',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  kg: 'ki-lô-gam',
  g: 'gam',
  mg: 'mi-li-gam',
  km: 'ki-lô-mét',
  'km/h': 'ki-lô-mét một giờ',
  'km²': 'ki-lô-mét vuông',
  m: 'mét',
  'm²': 'mét vuông',
  m2: 'mét vuông',
  'm³': 'mét khối',
  m3: 'mét khối',
  cm: 'xăng-ti-mét',
  mm: 'mi-li-mét',
  ha: 'héc-ta',
  l: 'lít',
  L: 'lít',
  ml: 'mi-li-lít',
  '°C': 'độ xê',
  '°': 'độ',
  h: 'giờ',
  "'": 'phút',
  s: 'giây',
  GB: 'ghi-ga-bai',
  MB: 'mê-ga-bai',
  KB: 'ki-lô-bai',
  TB: 'tê-ra-bai',
  Mbps: 'mê-ga-bít một giây',
  kWh: 'ki-lô-oát giờ',
  W: 'oát',
  V: 'vôn',
  mAh: 'mi-li-am-pe giờ',
};

export const SYMBOLS: Readonly<Record<string, string>> = {
  '&': 'và',
  '+': 'cộng',
  '=': 'bằng',
  '@': 'a còng',
  '#': 'thăng',
  '*': 'sao',
  '<': 'nhỏ hơn',
  '>': 'lớn hơn',
  '≥': 'từ',
  '≤': 'đến',
  '×': 'nhân',
  '%': 'phần trăm',
  '₫': 'đồng',
  $: 'đô la',
};

/** Parts of addresses; what is not here is said as it is, or spelled. */
export const ADDRESS_PARTS: Readonly<Record<string, string>> = {
  www: 'ba vê kép',
  gov: 'gốp',
  vn: 'vi en',
  com: 'com',
  net: 'nét',
  org: 'o-rờ-gờ',
  edu: 'e-đu',
  info: 'in-phô',
  dichvucong: 'dịch vụ công',
  vneid: 'vi-nây-ai-đi',
  bocongan: 'bộ công an',
  chinhphu: 'chính phủ',
  baohiemxahoi: 'bảo hiểm xã hội',
  tinnhiemmang: 'tín nhiệm mạng',
  chongluadao: 'chống lừa đảo',
  tiemchungcovid19: 'tiêm chủng cô-vít mười chín',
  canhbao: 'cảnh báo',
  khonggianmang: 'không gian mạng',
  zalo: 'da-lô',
  google: 'gu-gồ',
  facebook: 'phây-búc',
};

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'a:a,ă:á,â:ớ,b:bê,c:xê,d:dê,đ:đê,e:e,ê:ê,f:ép,g:giê,h:hát,i:i,j:gi,k:ca,l:e-lờ,m:em,n:en,o:o,ô:ô,ơ:ơ,p:pê,q:quy,r:e-rờ,s:ét,t:tê,u:u,ư:ư,v:vê,w:vê kép,x:ích,y:i dài,z:dét'
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
);

/** `vê en pê tê` of `VNPT`. */
export function letterWords(letters: string): string {
  return [...letters.normalize('NFC').toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join(' ');
}

/** Looked up without falling for `constructor` and its like. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
