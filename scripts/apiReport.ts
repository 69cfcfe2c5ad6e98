/**
 * Scripts: `npm run api`. Writes docs/api.txt: for each entry of the package, every name that it exports with its declaration, as the
 * types that ship have it. A change of what others build on is seen there in a diff.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './host/install';

export const ENTRIES = ['index', 'house', 'cards', 'documents'] as const;

/** Where the report lies. */
export const REPORT = join(root, 'docs/api.txt');

/** @param types folder of the types, as `npm run build:types` leaves it */
export function apiReport(types: string): string {
  const files = ENTRIES.map((entry) => join(types, `package/${entry}.d.ts`));
  const program = ts.createProgram(files, {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  const sections = ENTRIES.map((entry, index) => {
    const source = program.getSourceFile(files[index]!);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${files[index]} is missing: npm run build:types`);
    const lines = checker
      .getExportsOfModule(module)
      .map((symbol) => {
        const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        const declarations = meant.declarations ?? [];
        const text = declarations.map((declaration) => {
          const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
          return printer.printNode(ts.EmitHint.Unspecified, whole, declaration.getSourceFile());
        });
        return `${symbol.name}\n${text.join('\n').replace(/^/gm, '  ')}`;
      })
      .sort();
    return `# copydesk${entry === 'index' ? '' : `/${entry}`}\n\n${lines.join('\n\n')}\n`;
  });
  return sections.join('\n');
}

if (require.main === module) writeFileSync(REPORT, apiReport(join(root, 'dist/types')));
