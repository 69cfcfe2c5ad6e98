/** Tests in a real VS Code: mocha for the web worker. Its browser build sets a global and exports nothing that can be used. */
// By its path, because the build points the name `mocha` at this file.
import '../../../node_modules/mocha/mocha.js';

export default (globalThis as unknown as { Mocha: unknown }).Mocha;
