/**
 * Wordings that tell which place a text is written for, with their weight: 3 for what only a paper
 * of that place would call by this name, 1 for its name. Chinese entries in simplified characters.
 */
export const REGION_CUES = `
HK 3: 港府, 港股, 本港, 全港, 港元, 港铁, 特首, 行政长官, 立法会, 公屋, 强积金, 财政司, 区议会, 新界, 金管局, 恒生指数, 恒指, 九龙
HK 1: 香港
TW 3: 新台币, 行政院, 立法院, 立委, 台股, 台积电, 主计总处, 国发会, 经济部, 卫福部, 全台, 台北, 高雄, 健保, 民进党, 国民党, 中央社
TW 1: 台湾
MO 3: 澳门元, 澳门币
MO 1: 澳门
HK 3: hk$, hksar, legco, legislative council, financial secretary, hongkongers, mtr, hang seng, hkma, new territories
HK 1: hong kong
SG 3: s$, hdb, cpf, singaporeans, skillsfuture, u-save, medisave, monetary authority of singapore, ntuc
SG 1: singapore, singapore's
AU 3: a$, australians, reserve bank of australia, rba, asx
AU 1: australia, australian, australia's
CA 3: c$, canadians, bank of canada, tsx, statistics canada
CA 1: canada, canadian, canada's
NZ 3: nz$, new zealanders, reserve bank of new zealand
NZ 1: new zealand, new zealand's
TW 3: nt$, executive yuan, taiex
TW 1: taiwan, taiwan's
US 1: u.s., united states, federal reserve, the fed, nasdaq, nyse, wall street, washington, americans, congress, fomc
`;
