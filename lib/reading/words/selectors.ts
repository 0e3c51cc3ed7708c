/** Selectors of the word book: which elements of a page stand for what. */

/** Elements that head what follows them. */
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary,[class*="group-title"]';

const tabStrip = '[role=tablist],[class*="-tabs" i],.tabs';
const chosenTab =
  '[aria-selected=true],[aria-pressed=true],.active,.selected,.is-active,.current,.tab-selected,.tab-active';

export const selectors = {
  headings,
  /** What holds one of these is a part of a page that is laid out in columns, no cell of a list. */
  laidOut: `:has(${headings},table)`,
  /** A row or what is like it (one with lists of labels in it lays out the page), its cells, and what is more than a row. */
  rows: 'tr:not(:has(dl)),[role=row],li,[role=listitem],[role=treeitem],article',
  cells: 'td,th,[role=cell],[role=gridcell],[role=rowheader]',
  whole: 'table,ul,ol,dl,h1,h2',
  /** What stands in a list or table: a heading beside some of them heads those. */
  items: 'li,td,dd,[role=listitem],[role=option],[role=row]',
  /** What may head a part of a note, asked of the note. */
  parts: ':scope>*,:scope>dl>dt',
  /** What heads a row in the row. */
  rowHeads: 'th,[role=rowheader]',
  /** Tabs in a row, or what holds nothing else, and the chosen one of them: it heads the pane after them. */
  tabs: `${tabStrip},[role=group]:has(>[aria-pressed=true]),:has(>.tab+.tab),:has(${tabStrip}):not(:has(table,p,dl,input,h1,h2,h3,h4))`,
  chosenTab,
  /** A chosen button. */
  pressed: `[aria-pressed=true],:is(button,[role=button]):is(${chosenTab})`,
  /** What stands beside the record and labels nothing in it, a group of fields and a field with its own label. */
  furniture:
    'fieldset,head,thead,[class*="header"]:has(th,[role=columnheader]),nav,[role=navigation],[role=tablist],[role=toolbar],[role=search],script,style,div:has(>label~:is(input:not([type=checkbox],[type=radio]),textarea))',
  /** Roles and elements that hold choices (WAI-ARIA 1.2, HTML). */
  choices:
    '[role=option],[role=listbox],[role=menu],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],datalist,optgroup,[role=radio],[role=tooltip],[role=search],[role=tablist],nav:not([aria-label*="problem" i],[aria-label*="diagnos" i]),[role=navigation],[role=tree]:is([aria-label*="icd" i],[aria-label*="kodverk" i],[aria-label*="klassifika" i])',
  /** Lists of what was chosen, each with its button to take it away, or beside the field that it was chosen in. */
  chips:
    '[role=listbox]:has(input:not([type=checkbox],[type=radio])),[role=listbox]:is([class*="chip" i],[aria-label^="vald" i],[aria-label^="valgt" i],[aria-label^="selected" i]),[role=option]:is([class*="chip" i],[class*="token" i],[class*="value" i])',
  /** Fields to look something up in, or whose suggestions are open. */
  searches:
    '[type=search],[role=searchbox],[aria-expanded=true],[role=combobox][aria-expanded=true] *,[role=search] *',
  /** What somebody fills in: its own names label it. */
  fillable: 'input,textarea,select,[contenteditable],[role=textbox],[role=combobox]',
  /** Fields that may hold a name without its code. */
  written: 'input:not([type]),input[type=text],select',
  /** What may hold one code of a list and nothing else. */
  entries: 'li,td,[role$=cell]',
  /** What holds the whole page, and what lays out a table: no date heads them. */
  page: 'body,html,main',
  tabular: 'table,tbody,tr,thead',
  /** What opens or lists what can be done. */
  menus: '[role=menu],[class*=menu]',
  /** Fields of a row whose answers tell of it. */
  answers: 'input,select,[role=switch]',
  /** What is ticked or not. */
  boxes: '[type=checkbox],[type=radio]',
  /** Attributes by which a grid tells which parts are of one row (ARIA; ag-Grid, Ext JS and others). */
  rowKeys: [
    'aria-rowindex',
    'row-id',
    'row-index',
    'data-recordid',
    'data-recordindex',
    'data-recid',
    'data-row-key',
  ],
  /** What is no part of a row: it does something, or is an answer that may not be the chosen one. */
  actions: 'button,[role=button],option,script,style,textarea,label:has([type=radio])',
  /** What may take a row or leave it; what only opens it does neither. */
  takers: ':is(button,[role=button],a):not([aria-expanded])',
  /** What a box or toggle without a native field is, chosen or not. */
  on: '[aria-checked=true],[aria-pressed=true]',
  off: '[aria-checked=false],[aria-pressed=false]',
  /** Struck through. */
  struck: 'del,s,strike',
  /** What a menu, a link or a field beside a heading offers. */
  beside: 'ul,[role=menu],a,label',
  /** What heads all that it stands with. */
  wholeHeads: 'legend,summary',
  /** By which OSCAR tells the open ones of its registry: those without it are resolved. */
  unresolved: '[class*="notResolved"]',
  /** Pictures that may say a status. */
  icons: ':is([title],[aria-label],img[alt]):not(input,select,textarea,button,a,[role=button])',
};

export type Selectors = Readonly<typeof selectors>;
