/** A country as a sentence names it, with its ISO code and its adjective. */
export interface Country {
  iso: string;
  /** With its article. */
  text: string;
  adjective: string;
  /** Its capital: what readers type. */
  capital: string;
}

/** Countries that the map draws; « russie » is whom the site's question is about. */
export const COUNTRIES: readonly Country[] = `
RU;la Russie;russe;Moscou
AM;l’Arménie;arménien;Erevan
KZ;le Kazakhstan;kazakh;Astana
BY;la Biélorussie;biélorusse;Minsk
AZ;l’Azerbaïdjan;azéri;Bakou
UA;l’Ukraine;ukrainien;Kiev
CN;la Chine;chinois;Pékin
IR;l’Iran;iranien;Téhéran
TR;la Turquie;turc;Ankara
KG;le Kirghizistan;kirghiz;Bichkek
TJ;le Tadjikistan;tadjik;Douchanbé
UZ;l’Ouzbékistan;ouzbek;Tachkent
GE;la Géorgie;géorgien;Tbilissi
RS;la Serbie;serbe;Belgrade
HU;la Hongrie;hongrois;Budapest
IN;l’Inde;indien;New Delhi
BR;le Brésil;brésilien;Brasilia
EG;l’Égypte;égyptien;Le Caire
DZ;l’Algérie;algérien;Alger
VN;le Vietnam;vietnamien;Hanoï
MN;la Mongolie;mongol;Oulan-Bator
CU;Cuba;cubain;La Havane
SY;la Syrie;syrien;Damas
VE;le Venezuela;vénézuélien;Caracas
TM;le Turkménistan;turkmène;Achgabat
MD;la Moldavie;moldave;Chisinau
FI;la Finlande;finlandais;Helsinki
PL;la Pologne;polonais;Varsovie
LT;la Lituanie;lituanien;Vilnius
LV;la Lettonie;letton;Riga
EE;l’Estonie;estonien;Tallinn
SK;la Slovaquie;slovaque;Bratislava
BG;la Bulgarie;bulgare;Sofia
RO;la Roumanie;roumain;Bucarest
JP;le Japon;japonais;Tokyo
PK;le Pakistan;pakistanais;Islamabad
ET;l’Éthiopie;éthiopien;Addis-Abeba
MA;le Maroc;marocain;Rabat
NO;la Norvège;norvégien;Oslo
SE;la Suède;suédois;Stockholm
`
  .trim()
  .split('\n')
  .map((line) => {
    const [iso = '', text = '', adjective = '', capital = ''] = line.split(';');
    return { iso, text, adjective, capital };
  });

/** Towns and provinces that do not exist. */
const OPENINGS =
  'Val Mont Ker Bel Ost Tar Mir Sel Dor Vel Bran Kol Lim Nor Ral Sar Tel Ver Zan Arg Cor Est Gar Hal'.split(
    ' ',
  );
const MIDDLES = 'a o i e an or el ar in um av ov er al en is'.split(' ');
const ENDINGS =
  'dane vik nitz gorsk bourg lia mont stan nova ville rieux sk tral dov cheny zel min grad tane lov'.split(
    ' ',
  );

/** The name of a place that does not exist, one for each number: « Valadane ». */
export function placeName(index: number): string {
  return syllables(index, ENDINGS);
}

const FAMILY =
  'nov ski reau tchian lian dze gul bert mann vel rov chenko tin zade baev linen quist sen tier rand'.split(
    ' ',
  );

/** A family name that nobody is meant by: « Dorarchenko ». */
export function familyName(index: number): string {
  return syllables(index, FAMILY);
}

function syllables(index: number, endings: readonly string[]): string {
  const at = (list: readonly string[], place: number) => list[place % list.length] ?? '';
  const turns = Math.floor(index / OPENINGS.length);
  const round = Math.floor(turns / endings.length);
  // Neighbouring numbers differ in all three syllables.
  return at(OPENINGS, index) + at(MIDDLES, round + index + turns) + at(endings, turns + index * 7);
}
