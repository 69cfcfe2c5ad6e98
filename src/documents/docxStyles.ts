/** Documents, pure: what a .docx file's styles and numbering say of a paragraph and of a run. */
import { childOf, childrenOf, type XmlElement } from './xmlTree';

export interface ParagraphStyle {
  /** "Title", "Heading 2", "Quote": the name that Word shows, in small letters. */
  readonly name: string;
  /** 0 to 8 for headings; null for text. */
  readonly outline: number | null;
  readonly numbering: Numbering | null;
}

/** Which list a paragraph belongs to, and how deep it stands. */
export interface Numbering {
  readonly list: string;
  readonly level: number;
}

/** What of a run's setting matters here; undefined where nothing is said and the style above decides. */
export interface RunSetting {
  readonly hidden?: boolean | undefined;
  readonly bold?: boolean | undefined;
  /** In points. */
  readonly size?: number | undefined;
}

/** Styles on styles: no writer stacks more. */
const LONGEST_CHAIN = 20;

export class DocxStyles {
  private readonly styles = new Map<string, XmlElement>();
  /** Of text that says nothing of its language, as a BCP 47 tag. */
  readonly language: string | undefined;
  private readonly defaults: RunSetting;
  private readonly defaultParagraph: string | null;
  /** Format of each level ("bullet", "decimal") by list. */
  private readonly formats = new Map<string, Map<number, string>>();

  constructor(styles: XmlElement | null, numbering: XmlElement | null) {
    const defaults = childOf(childOf(styles ?? undefined, 'w:docDefaults'), 'w:rPrDefault');
    this.defaults = runSetting(childOf(defaults, 'w:rPr'));
    this.language = valueOf(childOf(defaults, 'w:rPr'), 'w:lang');
    let defaultParagraph: string | null = null;
    for (const style of childrenOf(styles ?? undefined, 'w:style')) {
      const id = style.attributes.get('w:styleId');
      if (id === undefined) continue;
      this.styles.set(id, style);
      if (style.attributes.get('w:type') === 'paragraph' && isOn(style.attributes.get('w:default'), false))
        defaultParagraph = id;
    }
    this.defaultParagraph = defaultParagraph;
    this.readNumbering(numbering ?? undefined);
  }

  /** The style of a paragraph, from its own properties. */
  paragraph(properties: XmlElement | undefined): ParagraphStyle {
    const chain = this.chain(valueOf(properties, 'w:pStyle') ?? this.defaultParagraph);
    const name = chain.map((style) => valueOf(style, 'w:name')?.toLowerCase() ?? '').find((known) => MEANT.test(known));
    const layers = [properties, ...chain.map((style) => childOf(style, 'w:pPr'))];
    const outline = layers.map((layer) => valueOf(layer, 'w:outlineLvl')).find((value) => value !== undefined);
    const ofName = /^heading (\d)$/.exec(name ?? '');
    return {
      name: name ?? '',
      outline: outline !== undefined ? headingLevel(Number(outline)) : ofName === null ? null : Number(ofName[1]) - 1,
      numbering: this.numbering(layers),
    };
  }

  /** How a run is set: its own properties, its character style, the paragraph's style, the document's defaults. */
  run(properties: XmlElement | undefined, paragraph: XmlElement | undefined): RunSetting {
    const layers = [
      runSetting(properties),
      ...this.chain(valueOf(properties, 'w:rStyle') ?? null).map((style) => runSetting(childOf(style, 'w:rPr'))),
      ...this.chain(valueOf(paragraph, 'w:pStyle') ?? this.defaultParagraph).map((style) =>
        runSetting(childOf(style, 'w:rPr')),
      ),
      this.defaults,
    ];
    return {
      hidden: layers.find(({ hidden }) => hidden !== undefined)?.hidden,
      bold: layers.find(({ bold }) => bold !== undefined)?.bold,
      size: layers.find(({ size }) => size !== undefined)?.size ?? 10,
    };
  }

  isBulleted({ list, level }: Numbering): boolean {
    return (this.formats.get(list)?.get(level) ?? 'bullet') === 'bullet';
  }

  private numbering(layers: readonly (XmlElement | undefined)[]): Numbering | null {
    const given = layers.map((layer) => childOf(layer, 'w:numPr')).find((element) => valueOf(element, 'w:numId'));
    const list = valueOf(given, 'w:numId');
    // List "0" takes a paragraph out of the list of its style.
    if (list === undefined || list === '0') return null;
    const level = Number(valueOf(given, 'w:ilvl') ?? 0);
    if (this.formats.get(list)?.get(level) === 'none') return null;
    return { list, level: Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0 };
  }

  /** A style and those that it is based on. */
  private chain(id: string | null): XmlElement[] {
    const chain: XmlElement[] = [];
    let next: string | null | undefined = id;
    while (next !== null && next !== undefined && chain.length < LONGEST_CHAIN) {
      const style = this.styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = valueOf(style, 'w:basedOn');
    }
    return chain;
  }

  private readNumbering(root: XmlElement | undefined): void {
    const abstract = new Map<string, Map<number, string>>();
    const levels = (element: XmlElement): [number, string][] =>
      childrenOf(element, 'w:lvl').map((level) => [
        Number(level.attributes.get('w:ilvl')),
        valueOf(level, 'w:numFmt') ?? 'decimal',
      ]);
    for (const element of childrenOf(root, 'w:abstractNum'))
      abstract.set(element.attributes.get('w:abstractNumId') ?? '', new Map(levels(element)));
    for (const element of childrenOf(root, 'w:num')) {
      const formats = new Map(abstract.get(valueOf(element, 'w:abstractNumId') ?? ''));
      for (const over of childrenOf(element, 'w:lvlOverride'))
        for (const [level, format] of levels(over)) formats.set(level, format);
      this.formats.set(element.attributes.get('w:numId') ?? '', formats);
    }
  }
}

/** Names of styles that say what a paragraph is. */
const MEANT = /^(?:title|heading \d|quote|intense quote|quotations|block text|date|author)$/;

/** "9" is text that stands in no outline. */
function headingLevel(outline: number): number | null {
  return Number.isInteger(outline) && outline >= 0 && outline < 9 ? outline : null;
}

function runSetting(properties: XmlElement | undefined): RunSetting {
  const size = Number(valueOf(properties, 'w:sz'));
  return {
    hidden: flag(properties, 'w:vanish'),
    bold: flag(properties, 'w:b'),
    size: Number.isFinite(size) && size > 0 ? size / 2 : undefined,
  };
}

/** A property that is on where it stands alone, and off where it says so. */
function flag(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element === undefined ? undefined : isOn(element.attributes.get('w:val'), true);
}

export function isOn(value: string | undefined, fallback: boolean): boolean {
  return value === undefined ? fallback : value !== '0' && value !== 'false' && value !== 'off';
}

/** The value of a property. */
export function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes.get('w:val');
}
