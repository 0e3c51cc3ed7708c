/**
 * How records write dates, and which diagnoses pass. As data of the word book.
 */

export const month = 'jan|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[csz]';
const year = '(?:19|20)\\d\\d';

/**
 * One date anywhere in a plain text, any case. Groups: the second year of two (`2011-2013`); year, month (`2021-02-03`, `20210203`,
 * `2021-02`); day, month, year (`3.2.2021`, `3/2-21`); month, year (`3 februari 2021`, `Feb 3, 2021`, `03-Feb-2021`);
 * at the very beginning year, month (`210203`); year alone; today; how many years ago, or months where the group after it is there. What goes on like an identity number or an amount is none.
 */
export const anyDate = [
  `(?<=${year}-)(${year})(?![\\w-])`,
  `(?<![\\w.,/+-])(?:(${year})[-/.](0[1-9]|1[0-2])(?:[-/.](?:[0-2]\\d|3[01]))?(?![\\d-])`,
  `(${year})(0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?![\\d+-])`,
  `(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(${year}|\\d\\d)(?![\\d-]|[.:]\\d)`,
  `(?:\\d{1,2}[.-]? ?)?(${month})[a-zé]{0,6}[.-]? ?(?:\\d{1,2}, )?(${year})(?!\\d)`,
  `^(\\d\\d)-?(0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01])(?= |$)`,
  `(${year})(?![\\d+]|[.,:/]\\d| ?(?:m?g|ml|kr|st|kcal|steg|e|ie)\\b))`,
  `(?<![\\wåäö-])(i ?dag|today)(?![\\wåäö])`,
  `(?<![\\w.,-])(\\d{1,2}) (?:(m[åa]n|mo)|[åa]r|ye)[a-zåäö]{0,5} (?:sedan|sen|siden|ago)(?!\\w)`,
].join('|');

/** The months of `anyDate` in order. */
export const months = month.split('|');

/**
 * Over the folded words straight before a date: it is no day on which something was found, or tells
 * since when the patient has it.
 */
export const otherDay =
  '(?:^| )(?:(?:fodd|fodt|f|born|dob|geb|geboren|birth|giltig|giltigt|gyldig|valid|expires|t o m|tom|till|til|to|until|through|bis|planerad|planerat|planlagt|planned|scheduled|bokad|bokat|nasta|neste|naste|next|ater|aterbesok|kontroll|kommande|frist|due|forfaller|version|utgava|tryckt|utskriven|printed)(?: \\S+)?|sedan|since|siden|seit|debut|debuterade|onset|fr o m|from|fra|diagnosdatum|diagnos|dx)$';

/** Columns whose dates tell since when, or when it was put on the list. */
export const sinceColumn =
  '^(?:debut\\S*|sedan|since|siden|seit|onset\\S*|begin\\S*|borjar|start\\S*|fr o m|from|fran|fra|diagnosdatum|insjukn\\S*|satt|sattes|noter\\S*|noted|registrer\\S*|recorded|added|first \\S+|tillagd|upprattad|uppdater\\S*|updated|andrad)';

/** Ranges of ICD-10 categories (`N39.0`: one of its codes) and ICPC-2 rubrics by their course; what is in neither may be either. */
export interface Courses {
  readonly brief: string;
  readonly passing: string;
  readonly lasting: string;
}

/**
 * What is over within weeks: colds and other acute infections, wounds. What passes within nine months by nature: infections, injuries, pregnancies, what surgery ends, signs
 * and symptoms, reasons for a contact. And what stays for life or for many years unless somebody
 * says that it is over. Chosen cautiously: what may go either way is in neither.
 */
export const courses: Readonly<Record<'icd' | 'icpc', Courses>> = {
  icd: {
    brief:
      'A00-A09 A46 B01 B05-B06 B08 B30 B34 H00 H10 H60 H65-H66 J00-J06 J09-J11 J20-J22 K52 L00-L01 L03 L55 N30 N39.0 S00 S10 S20 S30 S40 S50 S60-S61 S70 S80 S90 T00-T01 T11 T13-T14',
    passing:
      'A00-A09 A20-A28 A32 A36-A41 A46 A48-A49 A54-A59 A69-A79 A82-A99 B01-B02 B05-B09 B15-B17 B27 B30 B33-B34 B50-B54 B65-B89 D62 D65 E86-E87 F05 G00-G04 G45 G51 H00 H10 H60 H65-H66 H70 I21-I24 I26 I30 I33 I40 I46 I60-I64 I80 I88 J00-J06 J09-J22 J36 J69 J80 J85-J86 J90 J93 J95 K04 K12 K35-K38 K52 K56 K65 K81 K83 K85 K91 L00-L08 L50 L55 M00 N10 N17 N20-N23 N30 N34 N39.0 N41 N45 N61 N70-N73 N76 O00-O99 P00-P96 R00-R99 S00-S99 T00-T77 T79-T88 U07 V01-V99 W00-W99 X00-X99 Y00-Y98 Z00-Z13 Z20-Z54 Z71 Z74-Z76',
    lasting:
      'A15-A19 B18-B24 C00-C97 D45-D47 D55-D58 D66-D69 D80-D89 E00-E07 E10-E14 E20-E35 E65-E68 E70-E85 E88-E90 F00-F04 F06-F31 F33-F40 F42 F45 F50 F60-F90 F95 G10-G37 G40 G43 G47 G60-G64 G70-G73 G80-G83 G90-G99 H33-H36 H40 H42 H47 H54 H80 H90-H91 I05-I15 I20 I25 I27 I34-I39 I42-I45 I47-I52 I69-I79 I87 I89 J30 J37 J40-J47 J60-J68 J70 J82 J84 K22 K50-K51 K57-K58 K70-K77 K86 K90 L10-L14 L20 L40 L80 L93 M05-M09 M15-M19 M30-M36 M40-M43 M45-M48 M79-M82 M88 N02-N08 N18-N19 N25 N31 N40 N80 Q00-Q99 Z55-Z65 Z80-Z99',
  },
  icpc: {
    brief: 'A71-A72 A76-A77 D70 D73 F70 F72 H70-H72 R74-R78 R80 S16-S19 S84 U71',
    passing:
      'A01-A29 A70-A78 A80-A88 B01-B29 B70-B71 D01-D29 D70-D73 D79 D83 D88 D95-D96 F01-F29 F70-F73 F75-F79 H01-H27 H29 H70-H79 K01-K29 K70-K71 K75 K89-K90 K93-K94 L01-L29 L70 L72-L81 L96 N01-N29 N70-N73 N79-N81 P01-P04 R01-R29 R71-R83 R87-R88 S01-S29 S70-S76 S84 T01-T29 U01-U29 U70-U72 W01-W99 X01-X29 X70-X73 X84 Y01-Y29 Y70-Y76',
    lasting:
      'B72-B74 B78-B79 B90 D74-D77 D84 D94 D97 F83-F84 F93-F94 H84-H86 K73-K74 K76-K78 K82-K83 K86-K87 K91-K92 L71 L82-L85 L88-L91 L95 N74 N85-N89 N94 P70-P73 P80 P85 P98 R79 R84-R85 R95-R97 S77 S81-S83 S87 S91 T71-T73 T80-T83 T85-T86 T89-T93 U75-U77 X75-X77 Y77-Y78 Z01-Z29',
  },
};
