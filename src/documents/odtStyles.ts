/** Documents, pure: what an OpenDocument file's styles and lists say of a paragraph, a run, a section. */
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from './xmlTree';

export interface OdtSetting {
  readonly hidden: boolean;
  readonly bold: boolean;
  /** In points; null where nothing is said. */
  readonly size: number | null;
}

/** Styles on styles: no writer stacks more. */
const LONGEST_CHAIN = 20;

export class OdtStyles {
  private readonly styles = new Map<string, XmlElement>();
  private readonly lists = new Map<string, XmlElement>();
  private readonly defaults: XmlElement | undefined;
  /** Whether a page has a header or a footer with words in it. */
  readonly hasHeaders: boolean;

  constructor(styles: XmlElement | undefined, content: XmlElement) {
    for (const element of [
      ...elementsOf(childOf(styles, 'office:styles')),
      ...elementsOf(childOf(styles, 'office:automatic-styles')),
      // Automatic styles of the text go last: those of the page's furniture may bear the same names.
      ...elementsOf(childOf(content, 'office:automatic-styles')),
    ]) {
      const name = element.attributes.get('style:name') ?? '';
      if (element.name === 'style:style') this.styles.set(keyOf(element.attributes.get('style:family'), name), element);
      else if (element.name === 'text:list-style') this.lists.set(name, element);
    }
    this.defaults = childrenOf(childOf(styles, 'office:styles'), 'style:default-style').find(
      ({ attributes }) => attributes.get('style:family') === 'paragraph',
    );
    this.hasHeaders = childrenOf(childOf(styles, 'office:master-styles'), 'style:master-page').some((page) =>
      elementsOf(page).some(
        ({ name, ...rest }) => /header|footer/.test(name) && /\p{L}/u.test(textOf({ name, ...rest })),
      ),
    );
  }

  get language(): string | undefined {
    const text = childOf(this.defaults, 'style:text-properties');
    const language = text?.attributes.get('fo:language');
    const country = text?.attributes.get('fo:country');
    if (language === undefined || language === 'none' || language === 'zxx') return undefined;
    return country === undefined || country === 'none' ? language : `${language}-${country}`;
  }

  /** Names of the style and of those that it stands on, as their writer calls them. */
  names(name: string | undefined): string[] {
    return this.chain(name, 'paragraph').map(({ attributes }) => attributes.get('style:name') ?? '');
  }

  setting(name: string | undefined, family: 'paragraph' | 'text'): OdtSetting {
    const layers = this.chain(name, family).map((style) => childOf(style, 'style:text-properties')?.attributes);
    if (family === 'paragraph') layers.push(childOf(this.defaults, 'style:text-properties')?.attributes);
    const first = (property: string): string | undefined =>
      layers.map((layer) => layer?.get(property)).find((value) => value !== undefined);
    const weight = first('fo:font-weight');
    // A size in percent is one of the style below.
    const size = layers.map((layer) => layer?.get('fo:font-size')).find((value) => value?.endsWith('pt'));
    return {
      hidden: first('text:display') === 'none',
      bold: weight === 'bold' || Number(weight) >= 600,
      size: size === undefined ? null : Number.parseFloat(size),
    };
  }

  isHiddenSection({ attributes }: XmlElement): boolean {
    const display = attributes.get('text:display');
    return display === 'none' || (display === 'condition' && attributes.get('text:is-hidden') === 'true');
  }

  /** Whether the items of a list at a level (0 outermost) have bullets and not numbers. */
  isBulleted(list: string | undefined, level: number): boolean {
    const levels = elementsOf(this.lists.get(list ?? ''));
    const own = levels.find(({ attributes }) => attributes.get('text:level') === String(level + 1));
    return own?.name !== 'text:list-level-style-number';
  }

  private chain(name: string | undefined, family: string): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let next = name; next !== undefined && chain.length < LONGEST_CHAIN;) {
      const style = this.styles.get(keyOf(family, next));
      if (style === undefined) break;
      chain.push(style);
      next = style.attributes.get('style:parent-style-name');
    }
    return chain;
  }
}

function keyOf(family: string | undefined, name: string): string {
  return `${family ?? ''} ${name}`;
}
