/** A part of the help, and the functions in it, each with formulas to show. One that fails shows its sentence. */
export interface Group {
  readonly heading: string;
  readonly functions: Readonly<Record<string, readonly string[]>>;
}

export const GROUPS: readonly Group[] = [
  {
    heading: "Pay",
    functions: {
      SALARY: [
        '=CAREER.SALARY("coder")',
        '=CAREER.SALARY("medical assistant","p90")',
        '=CAREER.SALARY("coder","median","TX")',
        '=CAREER.SALARY("coder","p90","TX")',
      ],
      WAGE: ['=CAREER.WAGE("biller")', '=CAREER.WAGE("biller","p42")'],
      RANGE: ['=CAREER.RANGE("coder")', '=CAREER.RANGE("coder","Narnia")'],
      HISTORY: [
        '=CAREER.HISTORY("medical assistant")',
        '=CAREER.HISTORY("coder",,2025)',
        '=CAREER.HISTORY("coder","p90")',
      ],
    },
  },
  {
    heading: "Outlook",
    functions: {
      GROWTH: [
        '=CAREER.GROWTH("medical assistant")',
        '=CAREER.GROWTH("biller")',
        '=CAREER.GROWTH("biller","2004-14")',
      ],
      OPENINGS: ['=CAREER.OPENINGS("coder")', '=CAREER.OPENINGS("codr")'],
      EMPLOYMENT: [
        '=CAREER.EMPLOYMENT("medical assistant")',
        '=CAREER.EMPLOYMENT("medical assistant","Texas")',
        '=CAREER.EMPLOYMENT("medical assistant",,2024)',
        '=CAREER.EMPLOYMENT("medical assistant",,1800)',
      ],
    },
  },
  {
    heading: "Getting in",
    functions: {
      EDUCATION: [
        '=CAREER.EDUCATION("medical assistant")',
        '=CAREER.EDUCATION("biller")',
        '=CAREER.EDUCATION("technician")',
      ],
      EXPERIENCE: ['=CAREER.EXPERIENCE("coder")', '=CAREER.EXPERIENCE("codr")'],
      TRAINING: ['=CAREER.TRAINING("biller")', '=CAREER.TRAINING("codr")'],
      LICENSE: [
        '=CAREER.LICENSE("registered nurse")',
        '=CAREER.LICENSE("coder")',
        '=CAREER.LICENSE("Cashiers")',
      ],
      CERTIFICATION: ['=CAREER.CERTIFICATION("coder")', '=CAREER.CERTIFICATION("Cashiers")'],
      CERTIFICATIONS: ['=CAREER.CERTIFICATIONS("coder",2)', '=CAREER.CERTIFICATIONS("Cashiers")'],
    },
  },
  {
    heading: "Day to day, and where it leads",
    functions: {
      DUTIES: ['=CAREER.DUTIES("coder",3)', '=CAREER.DUTIES("Cashiers")'],
      SKILLS: ['=CAREER.SKILLS("medical assistant")', '=CAREER.SKILLS("coder",0.5)'],
      SETTINGS: ['=CAREER.SETTINGS("coder",3)', '=CAREER.SETTINGS("Cashiers")'],
      SCHEDULE: ['=CAREER.SCHEDULE("medical assistant")', '=CAREER.SCHEDULE("Cashiers")'],
      LADDER: ['=CAREER.LADDER("coder")', '=CAREER.LADDER("Cashiers")'],
      RELATED: ['=CAREER.RELATED("coder",4)', '=CAREER.RELATED("codr")'],
      CARD: ['=CAREER.CARD("coder")', '=CAREER.CARD("codr")'],
    },
  },
  {
    heading: "Side by side, and any fact",
    functions: {
      TABLE: ['=CAREER.TABLE("medical assistant; biller","salary; growth")', '=CAREER.TABLE("coder; codr")'],
      DIFF: [
        '=CAREER.DIFF("coder","medical assistant","salary; growth; training")',
        '=CAREER.DIFF("coder","")',
      ],
      GET: [
        '=CAREER.GET("coder","average salary")',
        '=CAREER.GET("coder","salary","p25")',
        '=CAREER.GET("coder","skills")',
        '=CAREER.GET("coder","salary",,,,"article-4")',
        '=CAREER.GET("coder","shoe size")',
      ],
    },
  },
  {
    heading: "Money",
    functions: {
      RANK: ['=CAREER.RANK("coder",47315)', '=CAREER.RANK("coder",30000)', '=CAREER.RANK("coder",0)'],
      REAL: ["=CAREER.REAL(40000,2015)", "=CAREER.REAL(40000,2015,2020)", "=CAREER.REAL(40000,2015,2050)"],
      ADJUST: [
        '=CAREER.ADJUST(50000,"Alabama")',
        '=CAREER.ADJUST(50000,"AL","CA")',
        '=CAREER.ADJUST(50000,"Guam")',
      ],
      PAYBACK: ['=CAREER.PAYBACK("coder",4000,9,31200)', '=CAREER.PAYBACK("coder",4000,9,60000)'],
      EARNINGS: [
        '=CAREER.EARNINGS("coder",10)',
        '=CAREER.EARNINGS("coder",3,0.03)',
        '=CAREER.EARNINGS("coder",3,3)',
      ],
    },
  },
  {
    heading: "Judging",
    functions: {
      SCORE: ['=CAREER.SCORE("coder","pay")', '=CAREER.SCORE("coder","fun")'],
      CHECK: ['=CAREER.CHECK({"coder";"codr";"technician"})', '=CAREER.CHECK({"coder";"biller"})'],
    },
  },
  {
    heading: "Names and sources",
    functions: {
      TITLE: ['=CAREER.TITLE("coder")', '=CAREER.TITLE("codr")'],
      CODE: ['=CAREER.CODE("coder")', '=CAREER.CODE("billing specialist")'],
      FIND: ['=CAREER.FIND("billing",2)', '=CAREER.FIND("")'],
      LIST: ["=CAREER.LIST()", '=CAREER.LIST("nurses")'],
      FIELDS: ["=CAREER.FIELDS()"],
      PLACES: ["=CAREER.PLACES()"],
      SOURCES: ["=CAREER.SOURCES()"],
      CONFLICTS: ['=CAREER.CONFLICTS("medical assistant","growth")', '=CAREER.CONFLICTS("coder","color")'],
      SOURCE: [
        '=CAREER.SOURCE("coder","salary")',
        '=CAREER.SOURCE("coder","salary","median","TX",,"period")',
        '=CAREER.SOURCE("coder","salary",,,,"measured for")',
        '=CAREER.SOURCE("coder","salary",,,,"color")',
      ],
      // Its answer changes with every change of the data, and the help would have to be made anew each time.
      VERSION: [],
    },
  },
];
